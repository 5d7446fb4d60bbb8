// What is counted or measured, and how such figures may be added.

import type { Names } from './language.ts'
import type { UnitMeasure } from './unit-measure.ts'
import { indicators } from './data/indicators.ts'

export const indicatorCodes = [
  'participants', 'members', 'volunteers', 'beneficiaries', 'employed', 'trained', 'students', 'youth_population', 'population',
  'events', 'projects', 'media_products', 'organisations', 'grants', 'jobs', 'funding', 'waste_collected', 'area_cleaned',
  'trees_planted', 'facilities', 'share', 'other',
] as const
export type IndicatorCode = (typeof indicatorCodes)[number]

export type Indicator = {
  readonly code: IndicatorCode
  readonly names: Names
  /** The thing counted, as a chart axis names it: "іс-шара", "человек". */
  readonly unitNouns: Names
  readonly definition: Names
  /** Units such figures come in; the first one is the usual one. */
  readonly unitMeasures: readonly UnitMeasure[]
  /** `flow`: happens over a period. `stock`: stands at a date. */
  readonly kind: 'stock' | 'flow'
  /** What a true sum may run over: people may be counted twice, tonnes may not. */
  readonly addsOver: readonly ('area' | 'time' | 'programme')[]
}

/** The indicator of a code. */
export function indicatorOf(code: IndicatorCode): Indicator {
  return indicators[code]
}
