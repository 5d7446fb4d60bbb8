// Where a figure's value and bounds stand on an axis of its own.

import type { Observation } from '@jastar/catalogue'

/** What an axis needs of an observation. */
export type BoundFigure = Pick<Observation, 'value' | 'valueHigh' | 'lowerBound' | 'upperBound' | 'unitMeasure'>

/** Share of the axis up to the value where the upper end is open, and up to the upper end where it is closed. */
const openShare = 0.41
const closedShare = 0.75

/** The axis's upper end: 100 for a per cent, else with room beyond the highest value: more of it where a bound is open. */
export function axisEnd(figures: readonly BoundFigure[]): number {
  if (figures.every((figure) => figure.unitMeasure === '%' && (figure.valueHigh ?? figure.value) <= 100)) return 100
  const ends = figures.map((figure) => (figure.upperBound === null ? figure.value / openShare : Math.max(figure.upperBound, figure.value) / closedShare))
  return Math.max(...ends, 0) || 1
}

/** Shares of the axis, 0 to 1: the value, and where the true number may lie. `to` is null where the text gives no end. */
export type BoundPlaces = { readonly at: number; readonly from: number; readonly to: number | null }

/** Where a figure stands on an axis from 0 to `end`. */
export function boundPlaces(figure: BoundFigure, end: number): BoundPlaces {
  const share = (value: number): number => Math.min(Math.max(value / end, 0), 1)
  return { at: share(figure.value), from: share(figure.lowerBound ?? 0), to: figure.upperBound === null ? null : share(figure.upperBound) }
}
