// A time named in a text, and what every rule that finds one needs: the source's date, the stretch a word names.

import { wordAt } from './document.ts'
import type { Document, Sentence } from './document.ts'
import type { Numeral } from './numeral.ts'

export type NamedPeriod = {
  readonly first: number
  readonly last: number
  /** Null for a relative word in an undated source. */
  readonly year: number | null
  /** ISO form; null where the year is unknown. */
  readonly timePeriod: string | null
  readonly basis: 'stated' | 'relative'
  readonly yearOffset?: number
  /** A month or season without a year: the year comes from the text before, or from the date. */
  readonly monthsOnly?: readonly [from: number, to: number | 'open']
  /** A day of a month: of interest only where its year is not the source's. */
  readonly day?: true
  /** The years a plan or concept is made for: of what it plans only. */
  readonly ofPlan?: true
  /** "Годом ранее": so many years before the year told last. */
  readonly beforeTold?: number
  /** Told for comparison, or of the figures of its own brackets: goes no further than its clause. */
  readonly aside?: true
  readonly rule: string
}

export type Numerals = ReadonlyMap<number, Numeral>

type YearAndMonth = { readonly year: number; readonly month: number }

const dates = new WeakMap<Document, { readonly date: YearAndMonth | null }>()

/** The source's year and month: of its date, else of the line near its head that is a date; null where it is undated. */
export function sourceDate(document: Document): YearAndMonth | null {
  const known = dates.get(document)
  if (known) return known.date
  const { date } = document.source
  const read = date === null ? writtenDate(document) : { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) }
  dates.set(document, { date: read })
  return read
}

/** Lines near the head that can hold a date line: "Опубликовано: 14.03.2023", "Абай облысы, 2025 жылғы 4 желтоқсан". */
const headLines = 6
const otherWords = 3

function writtenDate(document: Document): YearAndMonth | null {
  const line = document.sentences.find((sentence) => isDateLine(document, sentence))
  return line ? dateIn(document, line) : null
}

/** A short line near the head that tells when the text appeared, and nothing of its figures. */
export function isDateLine(document: Document, sentence: Sentence): boolean {
  const { last, index, paragraph } = sentence
  const isAlone = document.sentences[index - 1]?.paragraph !== paragraph && document.sentences[index + 1]?.paragraph !== paragraph
  return index > 0 && paragraph <= headLines && isAlone && document.tokens[last - 1]?.text !== '.' && otherWordsIn(document, sentence) <= otherWords && dateIn(document, sentence) !== null
}

function otherWordsIn(document: Document, { first, last }: Sentence): number {
  let others = 0
  for (let index = first; index < last; index += 1) if (document.tokens[index]?.kind === 'word' && wordAt(document, index).time === undefined) others += 1
  return others
}

function dateIn(document: Document, { first, last }: Sentence): YearAndMonth | null {
  let month: number | undefined
  let year: number | undefined
  let day = false
  for (let index = first; index < last; index += 1) {
    const { text = '', kind } = document.tokens[index] ?? {}
    const numeric = kind === 'digits' ? /^(?:0?[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])\.(20\d\d)$/.exec(text) : null
    if (numeric) return { year: Number(numeric[2]), month: Number(numeric[1]) }
    if (/^20\d\d$/.test(text)) year = Number(text)
    if (/^(?:[1-9]|[12]\d|3[01])$/.test(text)) day = true
    month ??= wordAt(document, index).time?.month
  }
  return year === undefined || month === undefined || !day ? null : { year, month }
}

export const pad = (month: number): string => String(month).padStart(2, '0')

/** The stretch of time a word names, undefined outside the sentence. */
export function spanAt(document: Document, sentence: Sentence, index: number): string | undefined {
  return index < sentence.last ? wordAt(document, index).time?.span : undefined
}

/** A time relative to the source's own year. */
export function relative(document: Document, first: number, last: number, offset: number, rule: string): NamedPeriod {
  const date = sourceDate(document)
  return { first, last, year: date && date.year + offset, timePeriod: date && String(date.year + offset), basis: 'relative', yearOffset: offset, rule }
}
