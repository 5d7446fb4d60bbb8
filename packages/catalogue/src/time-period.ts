// When a figure is about: ISO year, year and month, or an interval of months.

export const timePeriodBases = ['stated', 'relative', 'publication', 'unknown'] as const
/**
 * How the period was found: `stated` in the text, `relative` to the source's date ("last year"),
 * `publication` (no time word: the source's year), `unknown` (an undated source without a year).
 */
export type TimePeriodBasis = (typeof timePeriodBases)[number]

/** A year for charting, or the real bucket of figures that have none. */
export type YearBucket = number | 'unknown'

const month = '(?:-(?:0[1-9]|1[0-2]))?'
const form = new RegExp(`^(\\d{4})${month}(?:/(\\d{4})${month})?$`)

/** True for `2025`, `2026-03`, `2025-08/2025-12`, `2023/2025`. */
export function isTimePeriod(text: string): boolean {
  return yearOf(text) !== null
}

/** The year a period is charted under: the last one it covers. Null for text that is no period. */
export function yearOf(timePeriod: string): number | null {
  const match = form.exec(timePeriod)
  return match ? Number(match[2] ?? match[1]) : null
}
