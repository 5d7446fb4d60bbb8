// Numbers that begin with digits: "69 533", "8,2 тыс.", "5 млн 812 тыс.", "300 мыңнан", "4-х", "3-ші".

import { decimalOf, joinsGroup } from './digits.ts'
import { sentenceAt, wordAt } from './document.ts'
import type { Document } from './document.ts'
import { endingOf } from './languages/kk/morphology.ts'
import type { Token } from './lexer.ts'
import { suffixOf } from './numeral-suffix.ts'
import type { Suffix } from './numeral-suffix.ts'
import type { Numeral } from './numeral.ts'
import { noEnding } from './word.ts'
import type { Ending } from './word.ts'

type Reading = { readonly last: number; readonly value: number; readonly ending: Ending; readonly closed: boolean }

/** The number at a token of digits. */
export function readDigits(document: Document, index: number, last: number): Numeral {
  const token = document.tokens[index]
  const suffix = token?.suffix ? suffixOf(token.suffix, sentenceAt(document, index).language) : undefined
  const kind = kindOf(suffix)
  const plain = kind === 'count' ? scaled(document, grouped(document, index, last, suffix), last) : undefined
  const { ending } = plain ?? { ending: noEnding }
  const next = plain?.last ?? index + 1
  return {
    first: index, last: next, start: token?.start ?? 0, end: document.tokens[next - 1]?.end ?? 0, value: plain?.value ?? Number(decimalOf(token?.text ?? '', false) ?? 0), high: undefined,
    kind, reason: kind === 'odd' ? 'name' : undefined, rule: plain ? '<digits>' : `<digits>-${suffix?.kind ?? ''}`, ending: ending.case, possessive: ending.possessive, about: ending.about, spelled: false,
  }
}

function kindOf(suffix: Suffix | undefined): Numeral['kind'] {
  if (suffix?.kind === 'ordinal') return 'ordinal'
  if (suffix?.kind === 'percent') return 'percent'
  return suffix?.kind === 'adjective' ? 'odd' : 'count'
}

/** Joins groups of three digits, "69 533", and reads the suffix of the last one. */
function grouped(document: Document, index: number, last: number, suffix: Suffix | undefined): Reading & { readonly digits: string } {
  let digits = document.tokens[index]?.text ?? ''
  let next = index + 1
  let ending = suffix?.kind === 'case' ? suffix.ending : noEnding
  let closed = suffix !== undefined
  while (!closed && next < last && isNextGroup(document.tokens, next, digits)) {
    const group = document.tokens[next]
    digits = `${digits} ${group?.text ?? ''}`
    const groupSuffix = group?.suffix ? suffixOf(group.suffix, sentenceAt(document, next).language) : undefined
    if (groupSuffix?.kind === 'case') ending = groupSuffix.ending
    closed = groupSuffix !== undefined
    next += 1
  }
  const glued = closed ? undefined : gluedEnding(document, next, last)
  return { last: glued ? next + 1 : next, digits: next > index + 1 ? digits.replaceAll(' ', '') : digits, value: 0, ending: glued ?? ending, closed: closed || glued !== undefined }
}

/** "300ден": an ending written without its hyphen; "300 ден астам" with a space for it. */
function gluedEnding(document: Document, index: number, last: number): Ending | undefined {
  const token = document.tokens[index]
  if (index >= last || token?.kind !== 'word' || wordAt(document, index).unit || wordAt(document, index).numeral) return undefined
  if (!token.glued && !isLooseEnding(token.text, document.tokens[index + 1]?.text ?? '')) return undefined
  const ending = endingOf(token.text)
  return ending && ending.case !== 'nominative' ? ending : undefined
}

/** Only where a word that asks for the case follows: "нан" alone is bread. */
function isLooseEnding(text: string, next: string): boolean {
  if (/^[днт][ае]н$/.test(text)) return /^(?:астам|артық|аса|асып|көп|кем)/.test(next)
  return /^[ғгқк][ае]$/.test(text) && /^(?:жуық|таяу|жақын|тарта|дейін)/.test(next)
}

function isNextGroup(tokens: readonly Token[], next: number, digits: string): boolean {
  const token = tokens[next]
  const before = tokens[next - 1]
  return token?.kind === 'digits' && before !== undefined && token.start === before.end + 1 && joinsGroup(digits, token.text)
}

/** Multiplies by scale words behind: "8,2 тыс.", "5 млн 812 тыс.", "2 мың 500". */
function scaled(document: Document, start: Reading & { readonly digits: string }, last: number): Reading {
  let { last: next, ending, closed } = start
  let digits = start.digits
  let total = 0
  let ceiling = Number.POSITIVE_INFINITY
  for (;;) {
    const scale = closed ? undefined : scaleAt(document, next, last, ceiling)
    const decimals = scale !== undefined || takesDecimals(document, next)
    const plain = decimalOf(digits, decimals) ?? '0'
    if (!scale) return { last: next, value: total + Number(plain), ending, closed }
    // "8.2e3", not 8.2 * 1000: exact as far as a double can be.
    total += Number(`${plain}e${Math.log10(scale.value)}`)
    ceiling = scale.value
    next = scale.next
    ending = wordAt(document, next - 1).ending
    closed = ending.case !== 'nominative' || ending.possessive
    const further = closed ? undefined : furtherDigits(document, next, last, ceiling)
    if (further === undefined) return { last: next, value: total, ending, closed }
    if (further.half) return { last: next + 1, value: total + ceiling / 2, ending: wordAt(document, next).ending, closed: true }
    digits = further.digits
    next += further.length
    closed = further.closed
    ending = further.ending
  }
}

function scaleAt(document: Document, index: number, last: number, ceiling: number): { readonly value: number; readonly next: number } | undefined {
  if (index >= last) return undefined
  const { numeral } = wordAt(document, index)
  const isScale = numeral?.kind === 'scale' || (numeral?.kind === 'multiplier' && numeral.value === 100 && sentenceAt(document, index).language === 'kk')
  if (!numeral || !isScale || numeral.value >= ceiling) return undefined
  return { value: numeral.value, next: index + (isAbbreviationDot(document, index) ? 2 : 1) }
}

/** "тыс." keeps its full stop; "млн." too, unless the sentence ends with it. */
export function isAbbreviationDot(document: Document, index: number): boolean {
  const dot = document.tokens[index + 1]
  const text = document.tokens[index]?.text ?? ''
  if (dot?.text !== '.' || !dot.glued || !/^(?:тыс|млн|млрд|трлн)$/.test(text)) return false
  const next = document.tokens[index + 2]
  return text === 'тыс' || (next?.kind === 'word' && !next.capital)
}

type Further = { readonly digits: string; readonly length: number; readonly closed: boolean; readonly ending: Ending; readonly half: boolean }

/** After a scale word: "5 млн [812] тыс.", "2 мың [500]", "3 миллион [жарым]". */
function furtherDigits(document: Document, index: number, last: number, ceiling: number): Further | undefined {
  if (index >= last) return undefined
  if (wordAt(document, index).numeral?.kind === 'half') return { digits: '', length: 1, closed: true, ending: noEnding, half: true }
  const token = document.tokens[index]
  if (token?.kind !== 'digits' || !/^\d{1,3}(?:[.,]\d{1,3})?$/.test(token.text)) return undefined
  const suffix = token.suffix ? suffixOf(token.suffix, sentenceAt(document, index).language) : undefined
  if (suffix && suffix.kind !== 'case' && suffix.kind !== 'plain') return undefined
  const next = scaleAt(document, index + 1, last, ceiling)
  if (!next && (ceiling !== 1000 || !/^\d+$/.test(token.text))) return undefined
  const loose = suffix === undefined ? gluedEnding(document, index + 1, last) : undefined
  return { digits: token.text, length: loose ? 2 : 1, closed: suffix !== undefined || loose !== undefined, ending: loose ?? (suffix?.kind === 'case' ? suffix.ending : noEnding), half: false }
}

/** Three digits behind a comma are decimals before a measured unit, thousands before a counted thing. */
function takesDecimals(document: Document, index: number): boolean {
  const unit = wordAt(document, index).unit?.unitMeasure
  return unit !== undefined && unit !== 'KZT'
}
