// Figures of one axis as ranked bars: label, bar, number; each row opens its figure's card.
// Labels and numbers stand at once, the bars as soon as the width is known.

import type { CSSProperties } from 'react'
import type { ObservationItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { useWording } from '../language/wording.ts'
import { areaClass } from '../ui/area-colour.ts'
import { useNarrow } from '../ui/use-narrow.ts'
import { barLayout } from './bar-layout.ts'
import { BarsPlot } from './bars-plot.tsx'
import { FigureLink, useOpenLabel } from './figure-link.tsx'
import { DisputedNumber, FigureNumber } from './figure-number.tsx'
import type { FigureRow } from './figure-rows.ts'
import type { RowLabel } from './row-label.ts'
import styles from './bar-rows.module.css'

type BarRowsProps = {
  readonly rows: readonly FigureRow<ObservationItem>[]
  readonly labelOf: (figure: ObservationItem) => RowLabel
  /** What the axis measures: "іс-шара, айтылған шегі". */
  readonly axis: string
  readonly selection?: readonly (string | null)[]
  /** End of a scale shared with other charts. */
  readonly extent?: number | undefined
}

export function BarRows({ rows, labelOf, axis, selection, extent }: BarRowsProps) {
  const narrow = useNarrow()
  const wording = useWording()
  const labels = rows.map(({ figure }) => labelOf(figure))
  const { rowHeight, axisHeight, numberWidth } = barLayout(labels, rows.map(({ figure }) => wording.figureText(figure)), narrow)
  const size: CSSProperties & Record<`--${string}`, string> = { '--row': `${rowHeight}px`, '--axis': `${axisHeight}px`, '--value': `${numberWidth}px` }
  return (
    <div className={styles['chart']} style={size}>
      <p className={styles['axis']}>{axis}</p>
      <ol data-marks>{rows.map((row, index) => <Row key={row.figure.id} row={row} label={labels[index] ?? labelOf(row.figure)} selection={selection} />)}</ol>
      <div className={styles['plot']} aria-hidden="true">
        <BarsPlot rows={rows} rowHeight={rowHeight} axisHeight={axisHeight} extent={extent} {...(selection ? { selection } : {})} />
      </div>
    </div>
  )
}

type RowProps = { readonly row: FigureRow<ObservationItem>; readonly label: RowLabel; readonly selection: readonly (string | null)[] | undefined }

function Row({ row: { figure, parts, disputes }, label, selection }: RowProps) {
  const kinds = useTranslations('grammar.kinds')
  const openLabel = useOpenLabel()
  return (
    <li className={`${styles['item']} ${areaClass(figure.referenceArea, selection)}`}>
      <FigureLink id={figure.id} spoken={openLabel(figure)} className={styles['row']}>
        <span className={styles['label']}><span className={styles['main']} lang={label.language}>{label.main}</span><small>{label.small}</small></span>
        <span className={styles['number']}>
          {disputes.length > 0 ? <DisputedNumber figures={[figure, ...disputes]} size="n1" /> : <FigureNumber figure={figure} size="n2" />}
        </span>
      </FigureLink>
      {parts.map((part) => (
        <FigureLink key={part.id} id={part.id} spoken={openLabel(part)} className={styles['part']}>
          {kinds('part')} <FigureNumber figure={part} size="n1" />
        </FigureLink>
      ))}
    </li>
  )
}
