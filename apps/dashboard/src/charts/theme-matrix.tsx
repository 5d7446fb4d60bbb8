// Theme × area: a square is a figure, a ring a theme that is only named, a point one the texts do not mention.
// Written with themes down; wide screens turn it by css.

import type { Compare, ObservationItem } from '@jastar/contract'
import { themeNames } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../language/language.tsx'
import { areaClass } from '../ui/area-colour.ts'
import { useAreaName } from '../ui/area-name.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { FigureLink, useOpenLabel } from './figure-link.tsx'
import styles from './theme-matrix.module.css'

type ThemeRow = Compare['themes'][number]

type ThemeMatrixProps = {
  readonly themes: readonly ThemeRow[]
  /** The areas, in the order of each row's sides, and whether any text was read about them. */
  readonly sides: readonly { readonly referenceArea: string; readonly isRead: boolean }[]
  /** Figures by whose id a square opens its card. */
  readonly figures: readonly ObservationItem[]
}

export function ThemeMatrix({ themes, sides, figures }: ThemeMatrixProps) {
  const t = useTranslations('compare')
  const language = useLanguage()
  const nameOf = useAreaName('short')
  const areas = sides.map((side) => side.referenceArea)
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  return (
    <>
      <table data-marks className={styles['matrix']} style={{ gridTemplateRows: `auto repeat(${areas.length}, auto)` }}>
        <thead>
          <tr>
            <th scope="col"><VisuallyHidden>{t('theme')}</VisuallyHidden></th>
            {areas.map((area) => <th key={area} scope="col" className={areaClass(area, areas)}><span className={styles['area']}>{nameOf(area)}</span></th>)}
          </tr>
        </thead>
        <tbody>
          {themes.map((row) => (
            <tr key={row.theme}>
              <th scope="row" title={themeNames[row.theme][language]}>{t(`themeHeads.${row.theme}`)}</th>
              {row.sides.map((side, index) => (
                <td key={areas[index]} className={`${areaClass(areas[index] ?? null, areas)} ${sides[index]?.isRead ? '' : styles['unread']}`}>
                  <Cell side={side} isRead={sides[index]?.isRead ?? false} byId={byId} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Marks hasUnread={sides.some((side) => !side.isRead)} />
    </>
  )
}

type CellProps = { readonly side: ThemeRow['sides'][number]; readonly isRead: boolean; readonly byId: ReadonlyMap<string, ObservationItem> }

function Cell({ side, isRead, byId }: CellProps) {
  const t = useTranslations('compare.themeMarks')
  const words = useTranslations('words.emptyReason')
  if (!isRead) return <VisuallyHidden>{words('not_searched')}</VisuallyHidden>
  if (side.observations.length > 0) return <span className={styles['squares']}>{side.observations.map((id) => <Square key={id} id={id} item={byId.get(id)} />)}</span>
  return side.named > 0
    ? <><span className={styles['ring']} aria-hidden="true" /><VisuallyHidden>{t('named')}</VisuallyHidden></>
    : <><span className={styles['point']} aria-hidden="true" /><VisuallyHidden>{t('absent')}</VisuallyHidden></>
}

type SquareProps = { readonly id: string; readonly item: ObservationItem | undefined }

function Square({ id, item }: SquareProps) {
  const t = useTranslations('compare.themeMarks')
  const openLabel = useOpenLabel()
  const language = useLanguage()
  const label = item === undefined ? t('figure') : openLabel(item, [item.programmeNames?.[language] ?? item.countedThing])
  return (
    <FigureLink id={id} label={label} className={styles['link']}>
      <span className={item?.claim === 'planned' ? styles['planned'] : styles['square']} title={label} />
    </FigureLink>
  )
}

function Marks({ hasUnread }: { readonly hasUnread: boolean }) {
  const t = useTranslations('compare.themeMarks')
  const words = useTranslations('words.emptyReason')
  return (
    <ul className={styles['marks']}>
      <li><span className={styles['square']} />{t('figure')}</li>
      <li><span className={styles['ring']} />{t('named')}</li>
      <li><span className={styles['point']} />{t('absent')}</li>
      {hasUnread ? <li><span className={styles['unreadSwatch']} />{words('not_searched')}</li> : null}
    </ul>
  )
}
