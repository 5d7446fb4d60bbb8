// How tables of counted nouns are written: an indicator and its lemmas, the same in both languages.
// Example: things('events', 'форум фестиваль') gives two nouns that count events.

import type { IndicatorCode } from '@jastar/catalogue'
import type { Entry } from '../language.ts'
import type { NounSense } from '../word.ts'
import { entries } from './entries.ts'

type More = Partial<NounSense>

/** Things counted under an indicator. */
export const things = (indicator: IndicatorCode, lemmas: string, more: More = {}): readonly Entry[] => entries(lemmas, 'noun', { noun: { indicator, ...more } })

/** People; the indicator is theirs where no verb says what they did. */
export const people = (indicator: IndicatorCode, lemmas: string, more: More = {}): readonly Entry[] => entries(lemmas, 'noun', { noun: { indicator, people: true, ...more } })

/** People named by a word that declines as an adjective: «учащийся», «рабочий». */
export const adjectivalPeople = (indicator: IndicatorCode, lemmas: string, more: More = {}): readonly Entry[] => entries(lemmas, 'adjective', { noun: { indicator, people: true, ...more } })

/** Forms that no declension gives: «людей», «НПО». */
export const fixedNouns = (indicator: IndicatorCode, forms: string, more: More = {}): readonly Entry[] => entries(forms, 'fixed', { noun: { indicator, ...more } })
