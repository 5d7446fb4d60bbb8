// What a token can be to the rules, as bits of one number: a pass over a text looks at a word only where there is something to see.

import type { Token } from './lexer.ts'
import type { Role, Word } from './word.ts'

export const traits = {
  digits: 1,
  word: 2,
  capital: 4,
  /** Digits among its letters. */
  withDigits: 8,
  latin: 16,
  /** The vocabulary knows the word. */
  known: 32,
  numeral: 64,
  time: 128,
  area: 256,
  place: 512,
  programmeNoun: 1024,
  theme: 2048,
  every: 4096,
  anaphor: 8192,
  partOf: 16384,
  country: 32768,
  including: 65536,
  /** "ІІІ": a Roman number up to four, in either alphabet. */
  roman: 131072,
} as const

const roleTraits: Readonly<Partial<Record<Role, number>>> = { every: traits.every, anaphor: traits.anaphor, partOf: traits.partOf, including: traits.including }

/** What a number begins with: Latin letters may be Roman ones. */
export const beginsNumber = traits.digits | traits.numeral | traits.every | traits.withDigits | traits.latin

/** The bits of a word's senses. */
export function traitsOfSenses({ form, lemmas, numeral, time, areas, place, programmeNoun, theme, roles }: Omit<Word, 'traits'>): number {
  let bits = roles?.reduce((sofar, role) => sofar | (roleTraits[role] ?? 0), 0) ?? 0
  if (/^(?:[iі]{1,3}|[iі]v)$/.test(form)) bits |= traits.roman
  if (lemmas.length > 0) bits |= traits.known
  if (numeral !== undefined) bits |= traits.numeral
  if (time !== undefined) bits |= traits.time
  if (areas !== undefined) bits |= traits.area
  if (place !== undefined) bits |= traits.place
  if (place === 'country') bits |= traits.country
  if (programmeNoun !== undefined) bits |= traits.programmeNoun
  if (theme !== undefined) bits |= traits.theme
  return bits
}

/** The bits of a token and its word. */
export function traitsOf({ kind, capital, latin, spelling }: Token, word: Word): number {
  if (kind === 'digits') return traits.digits
  if (kind !== 'word') return 0
  return traits.word | word.traits | (capital ? traits.capital : 0) | (latin ? traits.latin : 0) | (spelling?.hasDigits === true ? traits.withDigits : 0)
}
