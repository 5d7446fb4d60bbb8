// What a period says: a whole stretch of time, one moment, or nothing known; and how two periods lie to each other.

import { findProgramme } from '@jastar/catalogue'
import type { Observation } from '@jastar/catalogue'

/** First and last month as yyyymm: "2025-08/2025-12" → 202508, 202512; "2025" → 202501, 202512. */
type Months = { readonly from: number; readonly to: number }

/** A year alone stands for the month given. */
const monthOf = (text: string, otherwise: number): number => Number(text.slice(0, 4)) * 100 + (Number(text.slice(5, 7)) || otherwise)

function monthsOf(timePeriod: string): Months {
  const [start = '', end = start] = timePeriod.split('/')
  return { from: monthOf(start, 1), to: monthOf(end, 12) }
}

/** True where two periods share a month. */
export function periodsOverlap(a: string, b: string): boolean {
  const [first, second] = [monthsOf(a), monthsOf(b)]
  return first.from <= second.to && second.from <= first.to
}

/** True where both begin together and `longer` lasts longer: January–June inside January–September, figures since the start of a year. */
export function isLongerFromSameStart(longer: string, shorter: string): boolean {
  const [long, short] = [monthsOf(longer), monthsOf(shorter)]
  return long.from === short.from && long.to > short.to
}

const momentKinds: readonly string[] = ['event', 'forum']

/**
 * Whether a figure is about a whole stretch of time its text names ("in 2025"), about one moment
 * (nothing said but the day of publication, or the programme is a single event), or about no known time.
 */
export function periodReach(observation: Pick<Observation, 'year' | 'timePeriodBasis' | 'programme'>): 'whole' | 'moment' | 'unknown' {
  if (observation.year === null || observation.timePeriodBasis === 'unknown') return 'unknown'
  if (observation.timePeriodBasis === 'publication') return 'moment'
  const kind = observation.programme === null ? undefined : findProgramme(observation.programme)?.kind
  return kind !== undefined && momentKinds.includes(kind) ? 'moment' : 'whole'
}
