// What a word can mean to the rules: one record a word form, filled from the vocabulary of its language.

import type { IndicatorCode, ProgrammeKind, ThemeCode, UnitMeasure } from '@jastar/catalogue'
import { traitsOfSenses } from './traits.ts'

/** How a numeral word enters a number: `multiplier` is Kazakh жүз and Russian сотня, which multiply what stands before. */
export type NumeralSense = {
  readonly kind: 'unit' | 'teen' | 'ten' | 'hundred' | 'multiplier' | 'scale' | 'collective' | 'ordinal' | 'part' | 'half' | 'oneAndHalf' | 'times' | 'vague' | 'pronoun'
  readonly value: number
}

/** A thing texts count. `people` are counted as what the verb says they did, unless `firm`. */
export type NounSense = {
  readonly indicator: IndicatorCode
  readonly people?: boolean
  /** The noun decides the indicator whatever the verb says: members stay members. */
  readonly firm?: boolean
  /** Has a house of its own: told as built, opened or repaired, the house is meant. */
  readonly built?: boolean
  /** Those who come to an event: participants unless the verb surely says otherwise. */
  readonly attends?: boolean
  /** Named by a trade: at work where no near deed says otherwise. */
  readonly works?: boolean
  /** Counts nothing by itself: "сан", "орын", "единица"; what it belongs to is counted. */
  readonly hollow?: boolean
}

export type UnitSense = { readonly unitMeasure: UnitMeasure; readonly factor: number }

/** A stretch of time or a year relative to the source's: −1 is last year. */
export type TimeSense = {
  readonly month?: number
  readonly span?: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'season'
  /** Needs a word for year beside it ("прошлый год"), unless `alone`. */
  readonly relativeYear?: number
  readonly alone?: boolean
  readonly part?: 'start' | 'end' | 'since' | 'until' | 'last'
  /** First month of a season. */
  readonly season?: number
}

/** An area the form can name. `null` is a place abroad. */
export type AreaSense = {
  readonly code: string | null
  readonly kind: 'country' | 'region' | 'city' | 'locality' | 'inhabitant' | 'adjective' | 'abroad'
  /** Means the area only beside a word for region or for district. */
  readonly needs?: 'region' | 'district'
}

/** "облыс", "өңір", "регион", "қала", "елімізде": an area named before, or by the name beside it. */
export type PlaceWord = 'region' | 'city' | 'district' | 'country'

export type Role =
  | 'partOf' | 'ofThem' | 'each' | 'every' | 'including' | 'governs' | 'here' | 'titled' | 'report'
  | 'from' | 'to' | 'by' | 'and' | 'not' | 'than' | 'in' | 'count' | 'law' | 'page' | 'rank' | 'grade' | 'address' | 'phone' | 'age' | 'ageStart' | 'score' | 'edition'
  | 'thisEvent' | 'anaphor' | 'stop' | 'adjective' | 'isNot'

export type Senses = {
  readonly numeral?: NumeralSense
  readonly noun?: NounSense
  readonly unit?: UnitSense
  readonly time?: TimeSense
  readonly areas?: readonly AreaSense[]
  readonly place?: PlaceWord
  readonly programmeNoun?: ProgrammeKind | 'none'
  readonly cue?: IndicatorCode
  readonly claim?: 'planned' | 'achieved'
  /** +1 rises, −1 falls. */
  readonly change?: 1 | -1
  readonly theme?: ThemeCode
  readonly roles?: readonly Role[]
}

export const cases = ['nominative', 'genitive', 'dative', 'accusative', 'locative', 'ablative', 'instrumental'] as const
export type Case = (typeof cases)[number]

/** What the end of a Kazakh form says; Russian forms leave it empty. */
export type Ending = {
  readonly case: Case
  readonly plural: boolean
  readonly possessive: boolean
  /** -лық, -дағы, -дай …: the form stands before a noun as an adjective does. */
  readonly attributive: boolean
  /** "-дай/-дей/-тай/-тей" on a numeral: about. */
  readonly about: boolean
  /** A word made from the stem, "бірлік" from "бір": no longer the stem's meaning as a number. */
  readonly derived: boolean
}

export const noEnding: Ending = { case: 'nominative', plural: false, possessive: false, attributive: false, about: false, derived: false }

/** Every sense has its place in the record, empty or not: one shape for all words keeps reading them fast. */
export type Word = { readonly [Sense in keyof Senses]-?: Senses[Sense] | undefined } & {
  readonly form: string
  /** Base forms the vocabulary knows the word by; empty for an unknown word. */
  readonly lemmas: readonly string[]
  readonly ending: Ending
  /** Which senses it has, as bits. */
  readonly traits: number
}

/** The record of a form with its senses. */
export function wordWith(form: string, lemmas: readonly string[], ending: Ending, senses: Senses): Word {
  const { numeral, noun, unit, time, areas, place, programmeNoun, cue, claim, change, theme, roles } = senses
  const word = { form, lemmas, ending, numeral, noun, unit, time, areas, place, programmeNoun, cue, claim, change, theme, roles }
  return { ...word, traits: traitsOfSenses(word) }
}

/** A mark, a digit, a form without meaning. */
export const noWord: Word = wordWith('', [], noEnding, {})
