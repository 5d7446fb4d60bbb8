// The bars of BarRows, drawn by Recharts with our own shape: one axis, one row a figure.

import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import type { BarShapeProps } from 'recharts'
import type { ObservationItem } from '@jastar/contract'
import { useWording } from '../language/wording.ts'
import { useNarrow } from '../ui/use-narrow.ts'
import { areaClass } from '../ui/area-colour.ts'
import { extentOf } from './figure-rows.ts'
import type { FigureRow } from './figure-rows.ts'
import { niceTicks } from './nice-ticks.ts'
import { QualifiedBar } from './qualified-bar.tsx'

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

export function BarsPlot({ rows, rowHeight, axisHeight, selection, extent: shared }: BarsPlotProps) {
  const { formatNumber } = useWording()
  const extent = shared ?? extentOf(rows)
  const narrow = useNarrow()
  const data = rows.map((row) => ({ id: row.figure.id, length: Math.abs(row.figure.value) }))
  const draw = ({ x, y, width, height, index }: BarShapeProps) => {
    const row = rows[index]
    return row ? <RowBar row={row} x={x} y={y + height / 2 - barHeight / 2 + (narrow ? rowHeight / 2 - aboveRule : 0)} width={width} selection={selection} /> : <g />
  }
  return (
    <BarChart
      layout="vertical" data={data} responsive style={{ width: '100%', height: axisHeight + rowHeight * rows.length }}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }} barCategoryGap={0} accessibilityLayer={false}
    >
      <XAxis
        type="number" orientation="top" height={axisHeight} domain={[0, extent * 1.06 || 1]} padding={{ right: 24 }} tickLine={false} axisLine={false}
        ticks={niceTicks(extent, narrow ? 3 : 6)} interval={0} tick={{ fontSize: 12, fill: 'var(--ink-3)' }} tickFormatter={(value: number) => formatNumber(value)}
      />
      <YAxis type="category" dataKey="id" hide />
      <Bar dataKey="length" isAnimationActive={false} shape={draw} />
    </BarChart>
  )
}

type RowBarProps = { readonly row: FigureRow<ObservationItem>; readonly x: number; readonly y: number; readonly width: number; readonly selection: BarsPlotProps['selection'] }

function RowBar({ row: { figure, parts, disputes }, x, y, width, selection }: RowBarProps) {
  const [part] = parts
  const [dispute] = disputes
  const lengthOf = (value: number): number => (figure.value === 0 ? 0 : (width * Math.abs(value)) / Math.abs(figure.value))
  return (
    <g className={areaClass(figure.referenceArea, selection)}>
      <QualifiedBar
        x={x} y={y} width={width} height={barHeight} figure={figure}
        {...(figure.valueHigh === null ? {} : { highWidth: lengthOf(figure.valueHigh) })}
        {...(part ? { part: { width: lengthOf(part.value), figure: part } } : {})}
        {...(dispute ? { disputedWidth: lengthOf(dispute.value) } : {})}
      />
    </g>
  )
}
