// The 20 regions as tiles: the number counts figures, not people. Plain: no text read; lines: texts read, no figure reported; dotted: not founded yet.

import { Link } from '@tanstack/react-router'
import { regions } from '@jastar/catalogue'
import type { ReferenceArea, YearBucket } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import type { Search } from '../address/search-grammar.ts'
import { useWording } from '../language/wording.ts'
import { areaClass } from '../ui/area-colour.ts'
import { useAreaName } from '../ui/area-name.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { moveByArrows } from './arrow-keys.ts'
import { wasFounded } from './was-founded.ts'
import styles from './tile-map.module.css'

export type TileCount = { readonly referenceArea: string; readonly figures: number; readonly sources: number }

type TileMapProps = {
  readonly counts: readonly TileCount[]
  /** Where a tile with figures leads: a view of Explore. */
  readonly viewOf: (referenceArea: string) => Search
  /** The years the figures are of; none means any. A region founded after them did not exist. */
  readonly years?: readonly YearBucket[]
}

const rows = 1 + Math.max(...regions.map((region) => region.tile?.[1] ?? 0))

export function TileMap({ counts, viewOf, years = [] }: TileMapProps) {
  const t = useTranslations('tileMap')
  const selection = counts.map((count) => count.referenceArea)
  return (
    <div className={styles['frame']}>
      <ul className={styles['tiles']} data-marks aria-label={t('label')} style={{ gridTemplateRows: `repeat(${rows}, auto)` }}>
        {regions.map((region) => (
          <Tile key={region.code} region={region} count={counts.find((count) => count.referenceArea === region.code)} selection={selection} viewOf={viewOf} founded={wasFounded(region, years)} />
        ))}
      </ul>
      <FoundedLater years={years} />
      <p className={styles['note']}>{t('note')}</p>
    </div>
  )
}

/** Which regions did not exist in these years, and since when they do. */
function FoundedLater({ years }: { readonly years: readonly YearBucket[] }) {
  const t = useTranslations('tileMap')
  const nameOf = useAreaName('short')
  const wording = useWording()
  const later = Map.groupBy(regions.filter((region) => !wasFounded(region, years)), (region) => region.existsSince?.slice(0, 7) ?? null)
  return [...later].map(([month, founded]) => (
    <p key={month} className={styles['note']}>{t('foundedLater', { areas: founded.map((region) => nameOf(region.code)).join(', '), when: wording.periodLabel(month) })}</p>
  ))
}

type TileProps = { readonly region: ReferenceArea; readonly count: TileCount | undefined; readonly selection: readonly string[]; readonly viewOf: TileMapProps['viewOf']; readonly founded: boolean }

function Tile({ region, count, selection, viewOf, founded }: TileProps) {
  const t = useTranslations('tileMap')
  const area = useAreaName('full')(region.code)
  const figures = count?.figures ?? 0
  const [column, row] = region.tile ?? [0, 0]
  const place = { gridColumn: column + 1, gridRow: row + 1 }
  if (figures === 0) {
    const state = founded ? ((count?.sources ?? 0) > 0 ? 'searched' : 'off') : 'notYet'
    const said = t(state, { area })
    return <li className={`${styles['tile']} ${styles[state] ?? ''}`} style={place} title={said}><VisuallyHidden>{said}</VisuallyHidden><span aria-hidden="true"><Name region={region} /></span></li>
  }
  return (
    <li style={place} className={areaClass(region.code, selection)}>
      <Link to="/explore" search={viewOf(region.code)} className={`${styles['tile']} ${styles['on']}`} data-mark onKeyDown={moveByArrows}>
        <VisuallyHidden>{t('on', { area, count: figures })}</VisuallyHidden>
        <span aria-hidden="true"><Name region={region} /></span>
        <b aria-hidden="true">{figures}</b>
      </Link>
    </li>
  )
}

function Name({ region }: { readonly region: ReferenceArea }) {
  const short = useAreaName('short')
  const tiny = useAreaName('tiny')
  return (
    <>
      <span className={styles['short']}>{short(region.code)}</span>
      <span className={styles['tiny']} aria-hidden="true">{tiny(region.code)}</span>
    </>
  )
}
