// What the miner reads out of one source: mentions, programme mentions, themes, leftovers.

import type { TextLanguage } from './language.ts'
import type { IndicatorCode } from './indicator.ts'
import type { ProgrammeKind } from './programme.ts'
import type { Claim, Measure, Qualifier } from './qualifier.ts'
import type { ThemeCode } from './theme.ts'
import type { TimePeriodBasis } from './time-period.ts'
import type { UnitMeasure } from './unit-measure.ts'

/** A half-open stretch of a source's text, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number }

export const slotNames = [
  'value', 'qualifier', 'unitMeasure', 'measure', 'indicator', 'countedThing', 'referenceArea', 'programme', 'timePeriod', 'claim', 'partOf',
] as const
/** A part of a mention that was read by a rule of its own. */
export type SlotName = (typeof slotNames)[number]

export const slotBases = ['explicit', 'inherited', 'title', 'publisher', 'date', 'default'] as const
/**
 * How a slot was found: `explicit` in the sentence, `inherited` from earlier in the text, from the `title`,
 * the `publisher` or the source's `date`, or by `default` (nothing said otherwise).
 */
export type SlotBasis = (typeof slotBases)[number]

/** Where a slot's value came from: the rule that read it and the words it read. */
export type SlotEvidence = {
  readonly basis: SlotBasis
  readonly rule: string
  /** The words that decided, absent where there were none. */
  readonly span?: Span
  /** 0 (a guess) to 1 (certain). */
  readonly confidence: number
}

/** One place in a source where a figure is told, every slot filled. */
export type Mention = {
  /** The numeric expression with scale word, percent sign and case suffix, without qualifier and unit word. */
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly sentence: Span
  readonly language: TextLanguage
  readonly value: number
  /** Upper end of a range, and of nothing else. */
  readonly valueHigh?: number
  readonly qualifier: Qualifier
  readonly unitMeasure: UnitMeasure
  readonly measure: Measure
  readonly indicator: IndicatorCode
  readonly countedThing: string
  /** Null when abroad or unknowable. */
  readonly referenceArea: string | null
  /** Name in base form; null when none governs the figure. */
  readonly programme: string | null
  readonly themes: readonly ThemeCode[]
  /** Age band where said: "14–35 жас". */
  readonly ageBand?: string
  readonly year: number | null
  /** The year when nothing finer is said; null without a year. */
  readonly timePeriod: string | null
  readonly timePeriodBasis: TimePeriodBasis
  /** Undated source, relative word: −1 for "last year", so that dating the source later fills the year. */
  readonly yearOffset?: number
  readonly claim: Claim
  /** Index of the mention this one is a part of. */
  readonly partOf?: number
  /** Index of the earlier mention in the same source that tells the same fact. */
  readonly sameAs?: number
  /** 0 to 1: the product of the slots' confidences. */
  readonly confidence: number
  readonly evidence: Readonly<Partial<Record<SlotName, SlotEvidence>>>
}

/** One place in a source where a programme is named, with or without a number. */
export type ProgrammeMention = {
  readonly start: number
  readonly end: number
  readonly surface: string
  /** Name in base form: the catalogue's where known. */
  readonly programme: string
  readonly kind: ProgrammeKind
  readonly referenceArea: string | null
  /** Name of the programme it is told as a part of. */
  readonly parent?: string
  readonly sentence: Span
}

/** A theme the text is about, with the words that say so. */
export type ThemeMention = { readonly theme: ThemeCode; readonly start: number; readonly end: number; readonly surface: string }

/** An area the text names. */
export type AreaMention = { readonly referenceArea: string; readonly start: number; readonly end: number; readonly surface: string }

export const leftoverReasons = [
  'date', 'year', 'time', 'duration', 'age', 'ordinal', 'law', 'phone', 'address', 'name', 'score', 'model', 'rank', 'furniture',
  'vague', 'pronoun', 'no_counted_thing', 'not_statistical', 'distance', 'unreadable',
] as const
/** Why a number that was seen is not a figure. */
export type LeftoverReason = (typeof leftoverReasons)[number]

/** A number seen and not admitted: shown with its reason, never dropped. */
export type Leftover = { readonly start: number; readonly end: number; readonly surface: string; readonly reason: LeftoverReason; readonly rule: string }

/** Everything the miner reads out of one source; each list in text order. */
export type Mined = {
  readonly mentions: readonly Mention[]
  readonly programmeMentions: readonly ProgrammeMention[]
  readonly themes: readonly ThemeMention[]
  readonly referenceAreas: readonly AreaMention[]
  readonly leftovers: readonly Leftover[]
  /** Page furniture in the text: photo credits, counters, rubrics, signatures; nothing in it is a figure. */
  readonly furniture: readonly Span[]
}
