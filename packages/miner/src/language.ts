// What a language brings: its vocabulary, how its words inflect, and which words limit a number. Kazakh and Russian bring the same files.

import type { IndicatorCode, Qualifier, TextLanguage } from '@jastar/catalogue'
import type { AreaPhrase } from './languages/area-names.ts'
import type { Ending, Senses } from './word.ts'

/**
 * How an entry's forms are found: `noun` and `adjective` inflect, `verb` stands for every word that begins so,
 * `fixed` is itself only.
 */
export type Inflection = 'noun' | 'adjective' | 'verb' | 'fixed'

export type Entry = { readonly lemma: string; readonly inflection: Inflection; readonly senses: Senses }

export interface Morphology {
  /** Every spelling of a lemma that is stored whole. */
  readonly forms: (lemma: string, inflection: Inflection) => readonly string[]
  /** Stems that take endings the vocabulary does not store; none where all forms are stored. */
  readonly stems: (lemma: string, inflection: Inflection) => readonly string[]
  /** Reads what follows a stem; undefined where it is no ending. */
  readonly endingOf: (rest: string) => Ending | undefined
  /** True for a word of unknown lemma that stands before a noun as an adjective does. */
  readonly looksLikeAdjective: (form: string) => boolean
}

/** Words that limit a number: `before` or `after` it; `needs` is the Kazakh case the number or its unit then stands in. */
export type QualifierPhrase = {
  readonly words: readonly string[]
  readonly qualifier: Qualifier
  readonly place: 'before' | 'after'
  readonly needs?: 'ablative' | 'dative' | 'genitive'
}

export interface Language {
  readonly code: TextLanguage
  readonly morphology: Morphology
  readonly vocabulary: readonly Entry[]
  readonly qualifiers: readonly QualifierPhrase[]
  /** Names of places in several words. */
  readonly areaPhrases: readonly AreaPhrase[]
  /** What a noun and the word before it are together: "жұмыс" + "орын" is a job. */
  readonly compounds: Readonly<Record<string, readonly (readonly [string, IndicatorCode])[]>>
  /** True for a verb form that tells what is to come. */
  readonly tellsFuture: (form: string) => boolean
}
