// One statistical fact, told by one or more mentions.

import type { IndicatorCode } from './indicator.ts'
import type { Claim, Measure, Qualifier, Review } from './qualifier.ts'
import type { ThemeCode } from './theme.ts'
import type { TimePeriodBasis } from './time-period.ts'
import type { UnitMeasure } from './unit-measure.ts'

/** One statistical fact. Ids are assigned once and never change; a merge leaves a redirect. */
export type Observation = {
  readonly id: string
  readonly indicator: IndicatorCode
  /** The thing counted in the text's own words. */
  readonly countedThing: string
  readonly referenceArea: string | null
  /** Name in base form, aliases resolved; null when none governs the figure. */
  readonly programme: string | null
  readonly themes: readonly ThemeCode[]
  readonly year: number | null
  readonly timePeriod: string | null
  readonly timePeriodBasis: TimePeriodBasis
  readonly yearOffset: number | null
  readonly value: number
  readonly valueHigh: number | null
  readonly qualifier: Qualifier
  /** What the figure implies: more than 300 000 gives (300 000, open). Null is an open end. */
  readonly lowerBound: number | null
  readonly upperBound: number | null
  readonly unitMeasure: UnitMeasure
  readonly measure: Measure
  readonly claim: Claim
  readonly ageBand: string | null
  /** Id of the observation this one is a part of, never added to it. */
  readonly partOf: string | null
  readonly review: Review
  /** 0 to 1, of its surest mention. */
  readonly confidence: number
  /** How many publishers tell it. */
  readonly toldBy: number
  /** Ids of observations of other origin that cannot be true together with this one. */
  readonly disputedBy: readonly string[]
}
