// The dictionaries of the two languages, built once with the names of areas in them.

import type { TextLanguage } from '@jastar/catalogue'
import { lexiconOf } from '../lexicon.ts'
import type { Lexicon } from '../lexicon.ts'
import { kk } from './kk/kk.ts'
import { ru } from './ru/ru.ts'

const lexicons: Readonly<Record<TextLanguage, Lexicon>> = { kk: lexiconOf(kk), ru: lexiconOf(ru) }

/** The dictionary of a language. */
export function lexiconOfLanguage(language: TextLanguage): Lexicon {
  return lexicons[language]
}
