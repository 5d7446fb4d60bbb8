// Whether a region existed in the years one asks about: Abai, Jetisu and Ulytau were founded in June 2022.

import type { ReferenceArea, YearBucket } from '@jastar/catalogue'

/** True where it existed on some day of these years; no years, or an unknown one, ask about any time. */
export function wasFounded({ existsSince }: Pick<ReferenceArea, 'existsSince'>, years: readonly YearBucket[]): boolean {
  if (existsSince === undefined || years.length === 0) return true
  return years.some((year) => year === 'unknown' || existsSince <= `${year}-12-31`)
}
