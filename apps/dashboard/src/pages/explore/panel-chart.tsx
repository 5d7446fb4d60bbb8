// One chart of figures on one axis, with its alternative text: bars, paired dots, dots and lines by year.

import { useId } from 'react'
import type { YearBucket } from '@jastar/catalogue'
import type { Coverage, ObservationItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { BarRows } from '../../charts/bar-rows.tsx'
import { DumbbellRows } from '../../charts/dumbbell-rows.tsx'
import { extentOf } from '../../charts/figure-rows.ts'
import type { FigureRow } from '../../charts/figure-rows.ts'
import type { RowLabel } from '../../charts/row-label.ts'
import { YearDots } from '../../charts/year-dots.tsx'
import { useAltText } from './alt-text.ts'
import { linesOf, pairsOf } from './chart-choice.ts'
import type { ChartKind } from './chart-choice.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { textsWithoutFigures } from './missing-years.ts'
import type { Panel } from './panels.ts'

type PanelChartProps = {
  readonly chart: Exclude<ChartKind, 'number' | 'numbers'>
  readonly rows: readonly FigureRow<ObservationItem>[]
  readonly panel: Panel
  readonly unit: string
  readonly years: readonly YearBucket[]
  readonly labelOf: (figure: ObservationItem) => RowLabel
  readonly coverage: Coverage
  readonly selection: readonly string[]
}

export function PanelChart(props: PanelChartProps) {
  const { chart, rows, labelOf } = props
  const t = useTranslations('explore')
  const id = useId()
  const alt = useAltText()(chart, rows.map(({ figure }) => ({ name: labelOf(figure).main, figure })))
  return (
    <figure aria-label={t(`chart.${chart}`)} aria-describedby={id}>
      <VisuallyHidden><span id={id}>{alt}</span></VisuallyHidden>
      <Drawing {...props} />
    </figure>
  )
}

function Drawing({ chart, rows, panel, unit, years, labelOf, coverage, selection }: PanelChartProps) {
  const t = useTranslations('explore')
  const axis = t(`axis.${panel.measure}`, { unit })
  const figures = rows.map(({ figure }) => figure)
  switch (chart) {
    case 'bars': return <BarRows rows={rows} labelOf={labelOf} axis={axis} selection={selection} extent={panel.extent} />
    case 'dumbbell': return <DumbbellRows pairs={pairsOf(figures) ?? []} labelOf={labelOf} axis={axis} selection={selection} extent={panel.extent ?? extentOf(rows)} />
    default: return (
      <YearDots rows={rows} years={years} lines={linesOf(figures)} labelOf={labelOf} axis={axis} selection={selection} extent={panel.extent} missing={textsWithoutFigures(panel.items, years, coverage)} />
    )
  }
}
