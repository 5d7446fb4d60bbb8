// The bars of BarRows with their axis: one row a figure. Our own shapes alone, so that they stand with the first view and cost no chart library.

import type { ObservationItem } from '@jastar/contract'
import { useWording } from '../language/wording.ts'
import { useNarrow } from '../ui/use-narrow.ts'
import { areaClass } from '../ui/area-colour.ts'
import { extentOf } from './figure-rows.ts'
import type { FigureRow } from './figure-rows.ts'
import { niceTicks } from './nice-ticks.ts'
import { QualifiedBar } from './qualified-bar.tsx'
import { useWidth } from './use-width.ts'
import styles from './bar-rows.module.css'

type BarsPlotProps = {
  readonly rows: readonly FigureRow<ObservationItem>[]
  readonly rowHeight: number
  readonly axisHeight: number
  readonly selection?: readonly (string | null)[]
  /** End of a scale shared with other charts; else the largest value. */
  readonly extent: number | undefined
}

const barHeight = 18
/** On phones the label stands above: how far above its row's lower rule the middle of a bar is, in pixels. */
const aboveRule = 24
/** Room behind the longest bar for its open end, and how far ticks stand above the first row, in pixels. */
const endRoom = 24
const tickRise = 8

export function BarsPlot({ rows, rowHeight, axisHeight, selection, extent: shared }: BarsPlotProps) {
  const { formatNumber } = useWording()
  const extent = shared ?? extentOf(rows)
  const narrow = useNarrow()
  const [ref, width] = useWidth()
  const end = extent * 1.06 || 1
  const lengthOf = (value: number): number => (Math.max((width ?? 0) - endRoom, 0) * Math.abs(value)) / end
  const toBar = rowHeight / 2 - barHeight / 2 + (narrow ? rowHeight / 2 - aboveRule : 0)
  return (
    <svg ref={ref} className={styles['bars']} width="100%" height={axisHeight + rowHeight * rows.length}>
      {width === null ? null : (
        <>
          {niceTicks(extent, narrow ? 3 : 6).map((tick) => <text key={tick} className={styles['tick']} x={lengthOf(tick)} y={axisHeight - tickRise}>{formatNumber(tick)}</text>)}
          {rows.map((row, index) => <RowBar key={row.figure.id} row={row} y={axisHeight + rowHeight * index + toBar} lengthOf={lengthOf} selection={selection} />)}
        </>
      )}
    </svg>
  )
}

type RowBarProps = { readonly row: FigureRow<ObservationItem>; readonly y: number; /** Pixels of a value. */ readonly lengthOf: (value: number) => number; readonly selection: BarsPlotProps['selection'] }

function RowBar({ row: { figure, parts, disputes }, y, lengthOf, selection }: RowBarProps) {
  const [part] = parts
  const [dispute] = disputes
  return (
    <g className={areaClass(figure.referenceArea, selection)}>
      <QualifiedBar
        x={0} y={y} width={lengthOf(figure.value)} height={barHeight} figure={figure}
        {...(figure.valueHigh === null ? {} : { highWidth: lengthOf(figure.valueHigh) })}
        {...(part ? { part: { width: lengthOf(part.value), figure: part } } : {})}
        {...(dispute ? { disputedWidth: lengthOf(dispute.value) } : {})}
      />
    </g>
  )
}
