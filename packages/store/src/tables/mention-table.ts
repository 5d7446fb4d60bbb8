// Rows of mentions: places in a source where a figure is told, every slot of the catalogue's Mention in a column.

import type { Generated } from 'kysely'
import type {
  Claim, IndicatorCode, Measure, Mention, Qualifier, TextLanguage, ThemeCode, TimePeriodBasis, UnitMeasure,
} from '@jastar/catalogue'
import type { JsonText } from '../json-text.ts'

export type MentionTable = {
  /** Row number, for the full-text index. */
  number: Generated<number>
  /** From source, start and end. */
  id: string
  sourceId: string
  /** Index in its source, which `partOf` and `sameAs` point to. */
  position: number
  start: number
  end: number
  surface: string
  /** The sentence itself, so that a list of figures reads no whole text. */
  sentence: string
  sentenceStart: number
  language: TextLanguage
  value: number
  valueHigh: number | null
  qualifier: Qualifier
  unitMeasure: UnitMeasure
  measure: Measure
  indicator: IndicatorCode
  countedThing: string
  referenceArea: string | null
  programme: string | null
  themes: JsonText<readonly ThemeCode[]>
  ageBand: string | null
  year: number | null
  timePeriod: string | null
  timePeriodBasis: TimePeriodBasis
  yearOffset: number | null
  claim: Claim
  partOf: number | null
  sameAs: number | null
  confidence: number
  evidence: JsonText<Mention['evidence']>
  /** Confidence of the slot that is least sure: what the review queue is ordered by. */
  lowestConfidence: Generated<number>
  /** Null only until the sources are joined, inside one transaction. */
  observationId: string | null
}
