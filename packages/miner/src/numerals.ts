// Finds every number of a sentence: digits, words, mixed, fractions, ranges, percents.
// One automaton for both languages: scales strictly fall, tens after hundreds, units after tens; a Kazakh case ending closes the number.

import type { LeftoverReason } from '@jastar/catalogue'
import { markAt, wordAt } from './document.ts'
import type { Document, Sentence } from './document.ts'
import { oddShape } from './digits.ts'
import { readDigits } from './numerals-digits.ts'
import { readEvery, readFraction, readSpokenDecimal, readStroke } from './numerals-fraction.ts'
import { joinRanges, readHyphenatedWords } from './numerals-range.ts'
import { readWords } from './numerals-words.ts'
import { endingOf } from './languages/kk/morphology.ts'
import type { Numeral } from './numeral.ts'
import { beginsNumber } from './traits.ts'
import type { Case } from './word.ts'

/** Every number of a sentence in text order, ranges joined. */
export function numeralsOf(document: Document, sentence: Sentence): readonly Numeral[] {
  const found: Numeral[] = []
  if ((sentence.traits & beginsNumber) === 0) return found
  let index = sentence.first
  while (index < sentence.last) {
    const numeral = ((document.traits[index] ?? 0) & beginsNumber) === 0 ? undefined : numeralAt(document, index, sentence.last)
    if (numeral) found.push(numeral)
    index = numeral ? numeral.last : index + 1
  }
  return joinRanges(document, found)
}

function numeralAt(document: Document, index: number, last: number): Numeral | undefined {
  const token = document.tokens[index]
  if (token?.kind === 'digits') return withPercent(document, odd(document, index) ?? readStroke(document, index, last) ?? digitsWhole(document, index, last), last)
  if (token?.kind !== 'word') return undefined
  const word = wordAt(document, index)
  const every = readEvery(document, index, last)
  if (every) return every
  if (word.numeral) return withPercent(document, oneOfPercent(document, readHyphenatedWords(document, index, last) ?? readFraction(document, index, last) ?? spokenWhole(document, index, last), last), last)
  if (token.spelling?.hasDigits) return single(document, index, 'odd', 'letters and digits', 'model')
  if (token.latin && token.capital && /^[ivx]{1,5}$/.test(token.text)) return single(document, index, 'ordinal', 'roman numeral')
  return undefined
}

/** "3", "3 с половиной": digits may be spoken on. */
function digitsWhole(document: Document, index: number, last: number): Numeral {
  const digits = readDigits(document, index, last)
  return (digits.kind === 'count' ? readSpokenDecimal(document, digits, last) : undefined) ?? digits
}

function spokenWhole(document: Document, index: number, last: number): Numeral | undefined {
  const words = readWords(document, index, last)
  return words && (readSpokenDecimal(document, words, last) ?? words)
}

/** "бір пайыз", "бір тоннадан астам": one is a number before percent and before a unit that is limited; else it mostly says "each" or "a". */
function oneOfPercent(document: Document, numeral: Numeral | undefined, last: number): Numeral | undefined {
  if (numeral?.kind !== 'pronoun' || numeral.ending !== 'nominative' || numeral.possessive || numeral.last >= last) return numeral
  const { unit, ending } = wordAt(document, numeral.last)
  const limited = unit !== undefined && isLimiting(document.tokens[numeral.last + 1]?.text ?? '', ending.case)
  return unit?.unitMeasure === '%' || limited ? { ...numeral, kind: 'count', rule: 'one of a unit' } : numeral
}

/** "килограмға жуық", "тоннадан астам". */
function isLimiting(text: string, ending: Case): boolean {
  return (ending === 'dative' && /^(?:жуық|таяу|жақын|тарта)/.test(text)) || (ending === 'ablative' && /^(?:астам|артық|аса|көп)/.test(text))
}

function odd(document: Document, index: number): Numeral | undefined {
  const shape = oddShape(document.tokens[index]?.text ?? '')
  return shape && single(document, index, 'odd', shape.rule, shape.reason)
}

function single(document: Document, index: number, kind: Numeral['kind'], rule: string, reason?: LeftoverReason): Numeral {
  const token = document.tokens[index]
  return {
    first: index, last: index + 1, start: token?.start ?? 0, end: token?.end ?? 0, value: 0, high: undefined, kind, reason, rule,
    ending: 'nominative', possessive: false, about: false, spelled: false,
  }
}

/** "22%", "22 %-ға", "19,4 процента", "40 пайызы": the sign or the word belongs to the number. */
function withPercent(document: Document, numeral: Numeral | undefined, last: number): Numeral | undefined {
  if (numeral?.kind !== 'count' || numeral.last >= last) return numeral
  if (markAt(document, numeral.last) === '%') return afterSign(document, numeral)
  const word = wordAt(document, numeral.last)
  if (word.unit?.unitMeasure !== '%') return numeral
  const { ending } = word
  return { ...numeral, kind: 'percent', rule: '<number> percent', last: numeral.last + 1, end: document.tokens[numeral.last]?.end ?? numeral.end, ending: ending.case, possessive: ending.possessive }
}

function afterSign(document: Document, numeral: Numeral): Numeral {
  const sign = numeral.last
  const hyphen = markAt(document, sign + 1) === '-' && document.tokens[sign + 1]?.glued
  const suffix = document.tokens[hyphen ? sign + 2 : sign + 1]
  const glued = suffix?.kind === 'word' && suffix.glued && suffix.text.length < 8 ? suffix : undefined
  const ending = glued ? endingOf(glued.text) : undefined
  const last = glued && ending ? sign + (hyphen ? 3 : 2) : sign + 1
  return {
    ...numeral, kind: 'percent', rule: '<number> %', last, end: document.tokens[last - 1]?.end ?? numeral.end,
    ending: ending?.case ?? 'nominative', possessive: ending?.possessive ?? false,
  }
}
