// Rows of observations: one fact each, with what lists need of its mentions kept beside it by every join.

import type { Generated } from 'kysely'
import type {
  Claim, IndicatorCode, Measure, Qualifier, Review, TextLanguage, ThemeCode, TimePeriodBasis, UnitMeasure,
} from '@jastar/catalogue'
import type { JsonText } from '../json-text.ts'

export type ObservationTable = {
  id: string
  indicator: IndicatorCode
  countedThing: string
  referenceArea: string | null
  programmeId: string | null
  themes: JsonText<readonly ThemeCode[]>
  year: number | null
  timePeriod: string | null
  timePeriodBasis: TimePeriodBasis
  yearOffset: number | null
  value: number
  valueHigh: number | null
  qualifier: Qualifier
  lowerBound: number | null
  upperBound: number | null
  unitMeasure: UnitMeasure
  measure: Measure
  claim: Claim
  ageBand: string | null
  partOf: string | null
  review: Generated<Review>
  confidence: number
  toldBy: number
  disputedBy: JsonText<readonly string[]>
  /** Facts that versions of the same release tell in its place with another number: a reprint changed it. No dispute. */
  retoldAs: Generated<JsonText<readonly string[]>>
  /** Ids of mentions it is said to be a part of, the best telling's first. */
  wholes: Generated<JsonText<readonly string[]>>
  /** What a reader wants first, by figures' weigh: bigger comes earlier. */
  weight: number
  /** The mention that tells it best: the surest, then the earliest published. */
  mentionId: string
  mentionCount: number
  sourceCount: number
  mentionLanguages: JsonText<readonly TextLanguage[]>
  /** Date of its newest source. */
  newestDate: string | null
  /** 0 where sources disagree and another value leads. */
  recommended: Generated<number>
  /** Counts its changes: an edit names the edition it was made on. */
  edition: Generated<number>
}

/** Where an id went when its observation was merged into another. */
export type ObservationRedirectTable = { oldId: string; observationId: string }

/** One change of one field of an observation after it was first told. */
export type RevisionTable = {
  number: Generated<number>
  observationId: string
  field: string
  was: string | null
  now: string | null
  why: string | null
  who: string
  at: string
  /** The data version the change made; a trigger writes it. Null for changes of older stores. */
  dataVersion: Generated<number | null>
}

/** What a view of an earlier version is judged by where the figure itself is gone. */
export type GoneFact = {
  readonly referenceArea: string | null
  readonly indicator: IndicatorCode
  readonly programmeId: string | null
  readonly year: number | null
  readonly claim: Claim
  readonly measure: Measure
  readonly review: Review
}

/** At which data versions a figure was first told, last changed and taken away; triggers write it. 0: before versions were kept. */
export type ObservationVersionTable = { observationId: string; born: number; changed: number; gone: number | null; fact: JsonText<GoneFact> | null }
