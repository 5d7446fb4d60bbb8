// Which chart a group of figures gets: the chart follows the data.

import type { IndicatorCode, Observation } from '@jastar/catalogue'
import type { ExploreBy } from '../../address/explore-view.ts'

/** `number`: one figure with its sentence. `numbers`: several that share no axis. `bars`, `years`: one axis. */
export type ChartKind = 'number' | 'numbers' | 'bars' | 'years'

/** Indicators whose figures each have a whole of their own. */
const ownWhole: readonly IndicatorCode[] = ['share', 'other']

type ChoiceGroup = { readonly indicator: IndicatorCode; readonly rows: number; readonly by: ExploreBy }

/** The chart of a group with so many rows (parts and disputes share a row). */
export function chooseChart({ indicator, rows, by }: ChoiceGroup): ChartKind {
  if (rows < 2) return 'number'
  if (ownWhole.includes(indicator)) return 'numbers'
  return by === 'year' ? 'years' : 'bars'
}

/** Fewest years of one programme that make a line. */
const fewestYearsOfALine = 3

/**
 * Programmes whose figures may be joined by a line: told for at least three different known years in one area.
 * The key is programme and area; a figure of no programme joins only others of none.
 */
export function linesOf<Figure extends Pick<Observation, 'programme' | 'referenceArea' | 'year'>>(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const dated = figures.filter((figure) => figure.year !== null)
  return [...Map.groupBy(dated, (figure) => `${figure.programme ?? ''}|${figure.referenceArea ?? ''}`).values()]
    .filter((series) => new Set(series.map((figure) => figure.year)).size >= fewestYearsOfALine)
    .map((series) => series.toSorted((left, right) => Number(left.year) - Number(right.year)))
}
