// The 20 regions as tiles: the number counts figures, not people. Plain: no text read; lines: texts read, no figure reported.

import { Link } from '@tanstack/react-router'
import { regions } from '@jastar/catalogue'
import type { ReferenceArea } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import type { Search } from '../address/search-grammar.ts'
import { areaClass } from '../ui/area-colour.ts'
import { useAreaName } from '../ui/area-name.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import styles from './tile-map.module.css'

export type TileCount = { readonly referenceArea: string; readonly figures: number; readonly sources: number }

type TileMapProps = {
  readonly counts: readonly TileCount[]
  /** Where a tile with figures leads: a view of Explore. */
  readonly viewOf: (referenceArea: string) => Search
}

const rows = 1 + Math.max(...regions.map((region) => region.tile?.[1] ?? 0))

export function TileMap({ counts, viewOf }: TileMapProps) {
  const t = useTranslations('tileMap')
  const selection = counts.map((count) => count.referenceArea)
  return (
    <div>
      <ul className={styles['tiles']} aria-label={t('label')} style={{ gridTemplateRows: `repeat(${rows}, auto)` }}>
        {regions.map((region) => (
          <Tile key={region.code} region={region} count={counts.find((count) => count.referenceArea === region.code)} selection={selection} viewOf={viewOf} />
        ))}
      </ul>
      <p className={styles['note']}>{t('note')}</p>
    </div>
  )
}

type TileProps = { readonly region: ReferenceArea; readonly count: TileCount | undefined; readonly selection: readonly string[]; readonly viewOf: TileMapProps['viewOf'] }

function Tile({ region, count, selection, viewOf }: TileProps) {
  const t = useTranslations('tileMap')
  const area = useAreaName('full')(region.code)
  const figures = count?.figures ?? 0
  const [column, row] = region.tile ?? [0, 0]
  const place = { gridColumn: column + 1, gridRow: row + 1 }
  if (figures === 0) {
    const searched = (count?.sources ?? 0) > 0
    return <li className={`${styles['tile']} ${searched ? styles['searched'] : ''}`} style={place} title={t(searched ? 'searched' : 'off', { area })}><Name region={region} /></li>
  }
  return (
    <li style={place} className={areaClass(region.code, selection)}>
      <Link to="/explore" search={viewOf(region.code)} className={`${styles['tile']} ${styles['on']}`}>
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
