// What of a region's year fits one A4 page: a lead, small charts, single numbers, and how many figures are left for elsewhere.
// Room is counted in CSS pixels of the printed page, and each new source costs its footnote.

import type { Claim, IndicatorCode, Measure, UnitMeasure } from '@jastar/catalogue'
import { rowsOf } from '../../charts/figure-rows.ts'
import type { FigureRow, RowFigure } from '../../charts/figure-rows.ts'

/** What the page needs of a figure. */
export type BriefFigure = RowFigure & {
  readonly indicator: IndicatorCode
  readonly unitMeasure: UnitMeasure
  readonly measure: Measure
  readonly claim: Claim
  readonly source: { readonly id: string }
}

export type BriefChart<Figure extends BriefFigure> = { readonly rows: readonly FigureRow<Figure>[] }

export type BriefPage<Figure extends BriefFigure> = {
  readonly lead: FigureRow<Figure>
  readonly charts: readonly BriefChart<Figure>[]
  readonly tiles: readonly FigureRow<Figure>[]
  /** Sources in the order they are first cited: the number of a footnote is the place plus one. */
  readonly sources: readonly Figure['source'][]
  /** Figures that found no place. */
  readonly left: number
  /** Pixels that stayed empty. */
  readonly free: number
}

/** What each piece takes, in pixels at 12 px type. */
const cost = { chart: 46, row: 31, tiles: 78, footnote: 33 } as const
const tilesInRow = 4
/** What the masthead, title, lead, coverage, legend and method leave of 297 mm less margins. */
export const roomOnPage = 560
const mostCharts = 3
const mostRows = 5

const chartKey = ({ indicator, unitMeasure, measure, claim }: BriefFigure): string => `${indicator}|${unitMeasure}|${measure}|${claim}`
const apart: readonly IndicatorCode[] = ['share', 'other']
const figuresIn = (row: FigureRow<BriefFigure>): number => 1 + row.parts.length + row.disputes.length

/** The page for figures in the order of weight; undefined where there is none. */
export function fillPage<Figure extends BriefFigure>(figures: readonly Figure[], room = roomOnPage): BriefPage<Figure> | undefined {
  const order = new Map(figures.map((figure, index) => [figure.id, index]))
  const rows = rowsOf(figures).toSorted((a, b) => (order.get(a.figure.id) ?? 0) - (order.get(b.figure.id) ?? 0))
  const [lead, ...rest] = rows
  if (!lead) return undefined
  const used = new Map([[lead.figure.source.id, lead.figure.source]])
  let free = room - cost.footnote
  const take = (row: FigureRow<Figure>, price: number): boolean => {
    const total = price + (used.has(row.figure.source.id) ? 0 : cost.footnote)
    if (total > free) return false
    free -= total
    used.set(row.figure.source.id, row.figure.source)
    return true
  }
  const charts = chartable(rest).slice(0, mostCharts).flatMap((group): BriefChart<Figure>[] => {
    if (free < cost.chart + 2 * (cost.row + cost.footnote)) return []
    free -= cost.chart
    const taken = group.slice(0, mostRows).filter((row) => take(row, cost.row))
    return [{ rows: taken.toSorted((a, b) => b.figure.value - a.figure.value) }]
  })
  const charted = new Set(charts.flatMap((chart) => chart.rows.map((row) => row.figure.id)))
  const tiles: FigureRow<Figure>[] = []
  for (const row of rest) if (!charted.has(row.figure.id) && take(row, tiles.length % tilesInRow === 0 ? cost.tiles : 0)) tiles.push(row)
  const shown = [lead, ...charts.flatMap((chart) => chart.rows), ...tiles]
  return { lead, charts, tiles, sources: citedOnce(shown), left: figures.length - shown.reduce((sum, row) => sum + figuresIn(row), 0), free }
}

/** Rows that may share an axis, at least two of them: levels of one indicator, unit and claim. */
function chartable<Figure extends BriefFigure>(rows: readonly FigureRow<Figure>[]): readonly (readonly FigureRow<Figure>[])[] {
  const levels = rows.filter(({ figure }) => figure.measure === 'level' && !apart.includes(figure.indicator))
  return [...Map.groupBy(levels, (row) => chartKey(row.figure)).values()].filter((group) => group.length > 1)
}

function citedOnce<Figure extends BriefFigure>(rows: readonly FigureRow<Figure>[]): readonly Figure['source'][] {
  return [...new Map(rows.map(({ figure }) => [figure.source.id, figure.source])).values()]
}
