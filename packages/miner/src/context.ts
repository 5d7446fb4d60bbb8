// What rules ask about the surroundings of a number: words before and behind it, inside its sentence.

import type { Document, Sentence } from './document.ts'
import { sentenceAt, wordAt } from './document.ts'
import type { Numeral } from './numeral.ts'
import type { Quote } from './quotes.ts'
import type { Role, Word } from './word.ts'
import { formPattern } from './form-pattern.ts'

const yearShape = formPattern(/^(?:19|20)\d\d$/)

/** A number with its sentence, ready to be asked about. */
export type Place = {
  readonly document: Document
  readonly numeral: Numeral
  readonly sentence: Sentence
  /** Names in quotes, in text order. */
  readonly quotes: readonly Quote[]
}

/** The place of a number. */
export function placeOf(document: Document, numeral: Numeral, quotes: readonly Quote[]): Place {
  return { document, numeral, sentence: sentenceAt(document, numeral.first), quotes }
}

/** The token index `distance` behind the number (1 is the next one), −1 outside the sentence. */
export function after({ numeral, sentence }: Place, distance: number): number {
  const index = numeral.last - 1 + distance
  return index < sentence.last ? index : -1
}

/** The token index `distance` before the number, −1 outside the sentence. */
export function before({ numeral, sentence }: Place, distance: number): number {
  const index = numeral.first - distance
  return index >= sentence.first ? index : -1
}

/** Text of a token in lower case, empty outside. */
export function textAt({ document }: Place, index: number): string {
  return index < 0 ? '' : (document.tokens[index]?.text ?? '')
}

/** The word at a token of the place. */
export function wordOf({ document }: Place, index: number): Word {
  return wordAt(document, index)
}

/** True where the word at a token plays one of the roles. */
export function plays({ document }: Place, index: number, ...roles: readonly Role[]): boolean {
  if (index < 0) return false
  const own = wordAt(document, index).roles
  return own !== undefined && roles.some((role) => own.includes(role))
}

/** The number as a plain year: four digits between 1900 and 2100, no scale word, no group. */
export function isYearLike({ document, numeral }: Place): boolean {
  const token = document.tokens[numeral.first]
  return token?.kind === 'digits' && yearShape.test(token.text) && (numeral.last === numeral.first + 1 || numeral.high !== undefined)
}
