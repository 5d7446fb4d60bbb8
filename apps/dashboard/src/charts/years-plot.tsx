// The plot of YearDots, drawn by Recharts: years across, stated bounds upwards, our own dots with labels beside them.

import { memo } from 'react'
import { ReferenceArea, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import type { ScatterShapeProps } from 'recharts'
import type { ObservationItem } from '@jastar/contract'
import type { YearBucket } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { useWording } from '../language/wording.ts'
import { areaClass } from '../ui/area-colour.ts'
import { useYearName } from './coverage-grid.tsx'
import { FigureLink, useOpenLabel } from './figure-link.tsx'
import { extentOf } from './figure-rows.ts'
import type { FigureRow } from './figure-rows.ts'
import { niceTicks } from './nice-ticks.ts'
import { QualifiedDot } from './qualified-dot.tsx'
import type { RowLabel } from './row-label.ts'
import { spreadLabels } from './spread-labels.ts'
import { EmptyYear, YearTick } from './year-tick.tsx'
import styles from './year-dots.module.css'

type YearsPlotProps = {
  readonly rows: readonly FigureRow<ObservationItem>[]
  readonly years: readonly YearBucket[]
  readonly lines: readonly (readonly ObservationItem[])[]
  readonly labelOf: (figure: ObservationItem) => RowLabel
  readonly height: number
  readonly narrow: boolean
  readonly missing: ReadonlyMap<YearBucket, number>
  readonly extent: number | undefined
  readonly selection?: readonly (string | null)[]
}

/** Recharts builds its marks anew whenever it is drawn again, and the focus would be lost with them: it is drawn again only when something differs. */
export const YearsPlot = memo(Plot, (before, after) => contentOf(before) === contentOf(after))

/** Everything a reader sees of a plot, as text. */
function contentOf({ rows, years, lines, labelOf, height, narrow, missing, extent, selection }: YearsPlotProps): string {
  const figures = rows.map(({ figure }) => [figure.id, figure.value, figure.valueHigh, figure.qualifier, figure.claim, figure.year, figure.referenceArea, labelOf(figure)])
  return JSON.stringify([figures, years, lines.map((line) => line.map(({ id }) => id)), height, narrow, [...missing], extent, selection])
}

type Point = { readonly x: number; readonly y: number; readonly figure: ObservationItem; readonly labelShift: number; readonly named: boolean }

type TickProps = { readonly x: number | string; readonly y: number | string; readonly payload: { readonly value: number } }

const axisHeight = 46
const labelGap = 34
/** More figures in one year have no room for their names: the table says them. */
const mostNamed = 9
/** On narrow pages more years leave no room for reasons: they stand below the chart. */
const mostReasons = { narrow: 3, wide: 9 }
/** More years are named every second or third. */
const mostTicks = { narrow: 7, wide: 16 }

function Plot({ rows, years, lines, labelOf, height, narrow, missing, extent, selection }: YearsPlotProps) {
  const { formatNumber } = useWording()
  const yearName = useYearName()
  const t = useTranslations('explore.perYear')
  const top = (extent ?? extentOf(rows)) * 1.12 || 1
  const saysReasons = years.length <= mostReasons[narrow ? 'narrow' : 'wide']
  const ticks = [...niceTicks(top)]
  const axisWidth = Math.max(...ticks.map((tick) => formatNumber(tick).length)) * 8 + 8
  const points = pointsOf(rows.map((row) => row.figure), years, top, height - axisHeight)
  const bareLines = lines.map((line) => points.filter((point) => line.includes(point.figure)))
  const draw = ({ cx, cy, payload }: ScatterShapeProps & { readonly payload?: Point }) =>
    payload === undefined ? <g /> : <PointMark cx={Number(cx)} cy={Number(cy)} point={payload} label={labelOf(payload.figure)} narrow={narrow} selection={selection} />
  const everyYear = Math.ceil(years.length / mostTicks[narrow ? 'narrow' : 'wide'])
  const drawTick = ({ x, y, payload }: TickProps) => {
    const year = years[payload.value] ?? 'unknown'
    if (year !== 'unknown' && payload.value % everyYear !== 0) return <g />
    return <YearTick x={Number(x)} y={Number(y)} name={narrow && year === 'unknown' ? t('unknown') : yearName(year)} texts={saysReasons ? missing.get(year) : undefined} />
  }
  return (
    <ScatterChart responsive style={{ width: '100%', height }} margin={{ top: 0, right: 0, bottom: 0, left: 0 }} accessibilityLayer={false}>
      <XAxis
        type="number" dataKey="x" domain={[-0.35, years.length - 0.35]} ticks={years.map((_, index) => index)} tickLine={false} height={axisHeight}
        axisLine={{ stroke: 'var(--ink)' }} interval={0}
        tick={drawTick}
      />
      <YAxis type="number" dataKey="y" domain={[0, top]} ticks={ticks} interval={0} width={axisWidth} tickLine={false} axisLine={false} tick={{ fontSize: 12, fill: 'var(--ink-3)' }} tickFormatter={(value: number) => formatNumber(value)} />
      {years.map((year, x) => (missing.get(year) ?? 0) === 0 ? null : <ReferenceArea key={year} x1={x - 0.3} x2={x + 0.3} shape={drawEmptyYear} />)}
      {bareLines.map((line) => <Scatter key={line[0]?.figure.id} data={line} line={{ stroke: 'var(--ink-2)', strokeWidth: 2 }} shape={<g />} isAnimationActive={false} legendType="none" />)}
      <Scatter
        data={points} isAnimationActive={false}
        shape={draw}
      />
    </ScatterChart>
  )
}

/** Points with the shift that keeps the labels of one year apart. */
function pointsOf(figures: readonly ObservationItem[], years: readonly YearBucket[], top: number, plotHeight: number): readonly Point[] {
  return years.flatMap((year, x) => {
    const here = figures.filter((figure) => (figure.year ?? 'unknown') === year)
    const wanted = here.map((figure) => plotHeight * (1 - Math.abs(figure.value) / top))
    const placed = spreadLabels(wanted, labelGap, 14, plotHeight - 24)
    return here.map((figure, index) => ({ x, y: Math.abs(figure.value), figure, labelShift: (placed[index] ?? 0) - (wanted[index] ?? 0), named: here.length <= mostNamed }))
  })
}

type PointMarkProps = { readonly cx: number; readonly cy: number; readonly point: Point; readonly label: RowLabel; readonly narrow: boolean; readonly selection: YearsPlotProps['selection'] }

function PointMark({ cx, cy, point: { figure, labelShift: shift, named }, label, narrow, selection }: PointMarkProps) {
  const openLabel = useOpenLabel()
  const wording = useWording()
  const y = cy + (named ? shift : 0)
  return (
    <g className={areaClass(figure.referenceArea, selection)}>
      <FigureLink id={figure.id} label={openLabel(figure, [label.main, label.small])}>
        <rect className={styles['target']} x={cx - 14} y={y - 16} width={named ? (narrow ? 84 : 210) : 28} height={32} rx={2} />
        {named ? <path className={styles['leader']} d={`M${cx + 9} ${cy}L${cx + 22} ${y}`} /> : null}
        <QualifiedDot cx={cx} cy={cy} figure={figure} upward />
      </FigureLink>
      {named ? <g aria-hidden="true" className={styles['label']}>
        <text className={styles['value']} x={cx + 26} y={narrow ? y + 5 : y - 1}>{wording.figureText(figure)}</text>
        {narrow ? null : <text className={styles['name']} x={cx + 26} y={y + 13} lang={label.language}>{shortened(label.main)}</text>}
      </g> : null}
    </g>
  )
}

/** Recharts calls it as a function, not as a component. */
const drawEmptyYear = (box: Parameters<typeof EmptyYear>[0]) => <EmptyYear {...box} />

/** A name that fits beside its dot; the whole name is in the label read aloud and in the table. */
const shortened = (name: string): string => (name.length > 26 ? `${name.slice(0, 25)}…` : name)
