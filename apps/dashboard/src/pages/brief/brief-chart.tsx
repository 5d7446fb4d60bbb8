// A small chart of like figures on one scale: name, bar by the grammar, number.

import type { ObservationItem } from '@jastar/contract'
import { indicatorOf } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { FigureLink, useOpenLabel } from '../../charts/figure-link.tsx'
import { DisputedNumber, FigureNumber } from '../../charts/figure-number.tsx'
import { extentOf } from '../../charts/figure-rows.ts'
import type { FigureRow } from '../../charts/figure-rows.ts'
import { QualifiedBar } from '../../charts/qualified-bar.tsx'
import { useLanguage } from '../../language/language.tsx'
import { Note } from './note.tsx'
import { useRowName } from './row-name.ts'
import styles from './brief-sheet.module.css'

type Rows = readonly FigureRow<ObservationItem>[]
type BriefChartProps = { readonly rows: Rows; readonly area: string; readonly noteOf: (figure: ObservationItem) => number }

export function BriefChart({ rows, area, noteOf }: BriefChartProps) {
  const words = useTranslations('words')
  const language = useLanguage()
  const extent = extentOf(rows)
  const first = rows[0]?.figure
  if (!first) return null
  return (
    <section className={styles['chart']}>
      <h2>{indicatorOf(first.indicator).names[language]}{first.claim === 'planned' ? `, ${words('planned')}` : ''}</h2>
      <ul data-marks>{rows.map((row) => <ChartRow key={row.figure.id} row={row} extent={extent} area={area} note={noteOf(row.figure)} />)}</ul>
    </section>
  )
}

type ChartRowProps = { readonly row: FigureRow<ObservationItem>; readonly extent: number; readonly area: string; readonly note: number }

const room = 260
/** Open and soft ends reach beyond the value. */
const endRoom = 48

function ChartRow({ row: { figure, parts, disputes }, extent, area, note }: ChartRowProps) {
  const openLabel = useOpenLabel()
  const nameOf = useRowName(area)
  const length = (value: number): number => Math.max(2, ((room - endRoom) * Math.abs(value)) / Math.max(extent, 1e-9))
  const [part] = parts
  const [dispute] = disputes
  return (
    <li className={styles['row']}>
      <span lang={figure.programmeNames === null ? figure.quote.language : undefined}>{nameOf(figure)}<Note number={note} /></span>
      <svg viewBox={`0 0 ${room} 20`} width={room} height={20} aria-hidden="true">
        <QualifiedBar
          x={0} y={4} width={length(figure.value)} height={12} figure={figure}
          {...(figure.valueHigh === null ? {} : { highWidth: length(figure.valueHigh) })}
          {...(part ? { part: { width: length(part.value), figure: part } } : {})}
          {...(dispute ? { disputedWidth: length(dispute.value) } : {})}
        />
      </svg>
      <FigureLink id={figure.id} spoken={openLabel(figure)} className={styles['value']}>
        {disputes.length > 0 ? <DisputedNumber figures={[figure, ...disputes]} size="n1" /> : <FigureNumber figure={figure} size="n1" />}
      </FigureLink>
    </li>
  )
}
