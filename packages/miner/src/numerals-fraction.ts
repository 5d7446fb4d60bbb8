// Fractions in words, told in percent: «оннан бірі» is 10, «үштен екісі» 66.67, «две трети» 66.67, «каждый десятый» 10, «әрбір оныншы» 10.

import { hasRole, sentenceAt, wordAt } from './document.ts'
import type { Document } from './document.ts'
import type { Numeral } from './numeral.ts'
import { readWords } from './numerals-words.ts'

/** A fraction that begins at a numeral word; undefined where none does. */
export function readFraction(document: Document, index: number, last: number): Numeral | undefined {
  if (index + 1 >= last) return undefined
  return sentenceAt(document, index).language === 'kk' ? kazakh(document, index) : russian(document, index)
}

/** "бес бүтін оннан төрт", "пять целых четыре десятых": a decimal fraction spoken out. */
export function readSpokenDecimal(document: Document, whole: Numeral, last: number): Numeral | undefined {
  if (whole.last >= last || !/^(?:бүтін|цел)/.test(document.tokens[whole.last]?.text ?? '')) return undefined
  const kazakhBase = sentenceAt(document, whole.first).language === 'kk' ? wordAt(document, whole.last + 1) : undefined
  const from = whole.last + (kazakhBase ? 2 : 1)
  const part = readWords(document, from, last)
  const base = kazakhBase ?? (part && wordAt(document, part.last))
  const divisor = base?.numeral?.value ?? 0
  if (!part || part.kind !== 'count' && part.kind !== 'pronoun' || divisor < 10 || part.value >= divisor) return undefined
  const end = kazakhBase ? part.last : part.last + 1
  return { ...whole, last: end, end: document.tokens[end - 1]?.end ?? whole.end, value: Math.round((whole.value + part.value / divisor) * 1e6) / 1e6, kind: 'count', rule: '<number> бүтін <part>', ending: part.ending }
}

/** [ablative] [possessive]: "оннан бірі", "төрттен үші". */
function kazakh(document: Document, index: number): Numeral | undefined {
  const whole = wordAt(document, index)
  const part = wordAt(document, index + 1)
  if (!isSmall(whole.numeral?.kind) || whole.ending.case !== 'ablative' || !part.ending.possessive) return undefined
  if (!isSmall(part.numeral?.kind)) return undefined
  return share(document, index, index + 2, part.numeral?.value ?? 0, whole.numeral?.value ?? 0, '<whole in the ablative> <part>')
}

/** "две трети", "одна пятая", "три четверти". */
function russian(document: Document, index: number): Numeral | undefined {
  const part = wordAt(document, index)
  const whole = wordAt(document, index + 1)
  if (!isSmall(part.numeral?.kind)) return undefined
  const value = part.numeral?.value ?? 0
  if (whole.numeral?.kind === 'part') return share(document, index, index + 2, value * whole.numeral.value, 100, '<number> <part>')
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

function isSmall(kind: string | undefined): boolean {
  return kind === 'unit' || kind === 'ten' || kind === 'pronoun' || kind === 'multiplier'
}

function share(document: Document, first: number, last: number, part: number, whole: number, rule: string): Numeral | undefined {
  if (whole === 0 || part > whole) return undefined
  const { ending } = wordAt(document, last - 1)
  return {
    first, last, start: document.tokens[first]?.start ?? 0, end: document.tokens[last - 1]?.end ?? 0, value: Math.round((part / whole) * 10_000) / 100,
    kind: 'part', rule, ending: ending.case, possessive: ending.possessive, about: false, spelled: true,
  }
}
