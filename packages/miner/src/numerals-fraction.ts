// Fractions in words, told in percent: «оннан бірі» is 10, «үштен екісі» 66.67, «две трети» 66.67, «каждый десятый» 10, «әрбір оныншы» 10.

import { hasRole, markAt, sentenceAt, wordAt } from './document.ts'
import type { Document } from './document.ts'
import type { Token } from './lexer.ts'
import type { Numeral } from './numeral.ts'
import { readWords } from './numerals-words.ts'
import { formPattern } from './form-pattern.ts'

const point = formPattern(/^(?:да|де|та|те)$/)
const kazakhWhole = formPattern(/^бүтін$/)
const russianWhole = formPattern(/^цел(?:ых|ая|ой|ую|ый|ого|ым|ыми)$/)

/** A fraction that begins at a numeral word; undefined where none does. */
export function readFraction(document: Document, index: number, last: number): Numeral | undefined {
  if (index + 1 >= last) return undefined
  return sentenceAt(document, index).language === 'kk' ? kazakh(document, index) : russian(document, index)
}

/** "бес бүтін оннан төрт", "отыз төрт бүтін бес миллиард", "пять целых четыре десятых", "үш те бес пайыз": a decimal fraction spoken out. */
export function readSpokenDecimal(document: Document, whole: Numeral, last: number): Numeral | undefined {
  if (whole.last + 1 >= last || whole.kind === 'ordinal') return undefined
  const separator = document.tokens[whole.last]?.text ?? ''
  if (separator === 'с' && document.tokens[whole.last + 1]?.text === 'половиной') return decimalWith(document, whole, whole.last + 2, 0.5, last)
  if (kazakhWhole.test(separator)) return kazakhDecimal(document, whole, last)
  if (russianWhole.test(separator)) return russianDecimal(document, whole, last)
  return point.test(separator) ? spokenPoint(document, whole, last) : undefined
}

/** [whole] бүтін ([оннан]) [part] ([scale]): without a base the part's own digits tell it. */
function kazakhDecimal(document: Document, whole: Numeral, last: number): Numeral | undefined {
  const base = wordAt(document, whole.last + 1)
  const hasBase = base.ending.case === 'ablative' && base.numeral !== undefined
  const part = readWords(document, whole.last + (hasBase ? 2 : 1), last)
  return part && decimalFrom(document, whole, part, hasBase ? (base.numeral?.value ?? 0) : undefined)
}

/** "үш те бес пайыз", "төрт те сегіз миллион": only before a percent, a scale or a unit. */
function spokenPoint(document: Document, whole: Numeral, last: number): Numeral | undefined {
  if (sentenceAt(document, whole.first).language !== 'kk') return undefined
  const part = readWords(document, whole.last + 1, last)
  const scaled = part !== undefined && wordAt(document, part.last - 1).numeral?.kind === 'scale'
  return part && (scaled || wordAt(document, part.last).unit !== undefined) ? decimalFrom(document, whole, part, undefined) : undefined
}

function decimalFrom(document: Document, whole: Numeral, part: Numeral, base: number | undefined): Numeral | undefined {
  if (part.kind !== 'count' && part.kind !== 'pronoun') return undefined
  const { numeral } = wordAt(document, part.last - 1)
  const scale = numeral?.kind === 'scale' && part.value >= numeral.value ? numeral.value : 1
  const digits = part.value / scale
  const divisor = base ?? 10 ** String(digits).length
  if (divisor < 10 || digits >= divisor || !Number.isInteger(digits)) return undefined
  const value = withoutTail(whole.value + digits / divisor)
  return { ...whole, last: part.last, end: part.end, value: withoutTail(value * scale), kind: 'count', rule: '<number> бүтін <part>', ending: part.ending, possessive: part.possessive, about: part.about }
}

/** "пять целых четыре десятых", "одна целая и две десятых". */
function russianDecimal(document: Document, whole: Numeral, last: number): Numeral | undefined {
  const part = readWords(document, whole.last + (document.tokens[whole.last + 1]?.text === 'и' ? 2 : 1), last)
  const divisor = part ? (wordAt(document, part.last).numeral?.value ?? 0) : 0
  if (!part || wordAt(document, part.last).numeral?.kind !== 'ordinal' || divisor < 10 || part.value >= divisor) return undefined
  return decimalWith(document, whole, part.last + 1, part.value / divisor, last)
}

/** Fourteen digits: the number told, without the tail that binary fractions leave. */
const withoutTail = (value: number): number => Number(value.toPrecision(14))

/** A whole and its fraction, times a scale word behind: "три с половиной миллиона". */
function decimalWith(document: Document, whole: Numeral, next: number, fraction: number, last: number): Numeral {
  const scale = next < last ? wordAt(document, next).numeral : undefined
  const isScaled = scale?.kind === 'scale'
  const end = isScaled ? next + 1 : next
  const value = withoutTail(whole.value + fraction)
  return { ...whole, last: end, end: document.tokens[end - 1]?.end ?? whole.end, value: withoutTail(value * (isScaled ? scale.value : 1)), kind: 'count', rule: '<number> целых <part>' }
}

/** [ablative] [possessive]: "оннан бірі", "төрттен үші", "оннан үшеуі". */
function kazakh(document: Document, index: number): Numeral | undefined {
  const whole = wordAt(document, index)
  const part = wordAt(document, index + 1)
  if (!isSmall(whole.numeral?.kind) || whole.ending.case !== 'ablative' || !part.ending.possessive) return undefined
  if (!isSmall(part.numeral?.kind) && part.numeral?.kind !== 'collective') return undefined
  return share(document, index, index + 2, part.numeral?.value ?? 0, whole.numeral?.value ?? 0, '<whole in the ablative> <part>')
}

/** "две трети", "одна пятая", "три четверти", "восемь из десяти". */
function russian(document: Document, index: number): Numeral | undefined {
  const part = wordAt(document, index)
  const whole = wordAt(document, index + 1)
  if (!isSmall(part.numeral?.kind)) return undefined
  const value = part.numeral?.value ?? 0
  if (whole.numeral?.kind === 'part') return share(document, index, index + 2, value * whole.numeral.value, 100, '<number> <part>')
  const ofTen = document.tokens[index + 1]?.text === 'из' ? wordAt(document, index + 2).numeral : undefined
  if (ofTen && /^(?:десяти|ста)$/.test(document.tokens[index + 2]?.text ?? '') && part.numeral?.kind !== 'pronoun') return share(document, index, index + 3, value, ofTen.value, '<number> из десяти')
  const feminine = /(?:ая|ой|ую|ых|ыми)$/.test(whole.form) || whole.form.startsWith('треть')
  if (whole.numeral?.kind !== 'ordinal' || !feminine || value >= whole.numeral.value || (value === 1 && !part.form.startsWith('одн'))) return undefined
  return share(document, index, index + 2, value, whole.numeral.value, '<number> <ordinal part>')
}

/** "каждый десятый", "әрбір оныншы": one in ten. `index` is the word for "every". */
export function readEvery(document: Document, index: number, last: number): Numeral | undefined {
  if (!hasRole(document, index, 'every') || index + 1 >= last) return undefined
  const { numeral } = wordAt(document, index + 1)
  if (numeral?.kind !== 'ordinal' || numeral.value < 2) return undefined
  return share(document, index, index + 2, 1, numeral.value, 'every <ordinal>')
}

/** "1/3 бөлігі", "3/4 жителей": two small numbers round a stroke, what is parted behind them; "1/8 финала" is a round of a cup. */
export function readStroke(document: Document, index: number, last: number): Numeral | undefined {
  const [part, stroke, whole] = [document.tokens[index], document.tokens[index + 1], document.tokens[index + 2]]
  if (stroke?.text !== '/' || !stroke.glued || !whole?.glued || index + 3 >= last || !isOneDigit(part) || !isOneDigit(whole) || part?.suffix !== '') return undefined
  const joined = index > 0 && part.glued && document.tokens[index - 1]?.kind !== 'break' && markAt(document, index - 1) !== '('
  const next = wordAt(document, index + 3)
  const parted = /^(?:бөлі[гк]|үлес|част[ьи]|дол[яиюе])/.test(next.form) || (next.noun !== undefined && !next.form.startsWith('финал'))
  return parted && !joined && markAt(document, index - 1) !== '№' ? share(document, index, index + 3, Number(part.text), Number(whole.text), '<part>/<whole>') : undefined
}

const isOneDigit = (token: Token | undefined): boolean => token?.kind === 'digits' && /^[1-9]$/.test(token.text)

function isSmall(kind: string | undefined): boolean {
  return kind === 'unit' || kind === 'ten' || kind === 'pronoun' || kind === 'multiplier'
}

function share(document: Document, first: number, last: number, part: number, whole: number, rule: string): Numeral | undefined {
  if (whole === 0 || part > whole) return undefined
  const { ending } = wordAt(document, last - 1)
  return {
    first, last, start: document.tokens[first]?.start ?? 0, end: document.tokens[last - 1]?.end ?? 0, value: Math.round((part / whole) * 10_000) / 100, high: undefined,
    kind: 'part', reason: undefined, rule, ending: ending.case, possessive: ending.possessive, about: false, spelled: true,
  }
}
