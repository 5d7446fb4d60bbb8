// Times a text names that a figure can be about: «2025 жылы», «былтыр», «с начала года», «за девять месяцев 2025 года», «тамыз айынан бастап».

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
  /** A month without a year: the year comes from the text before. */
  readonly monthsOnly?: readonly [from: number, to: number | 'open']
  readonly rule: string
}

const pad = (month: number): string => String(month).padStart(2, '0')

/** The source's year and month; null where it is undated. */
export function sourceDate(document: Document): { readonly year: number; readonly month: number } | null {
  const { date } = document.source
  return date === null ? null : { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) }
}

/** Every time a sentence names, in text order. */
export function periodsOf(document: Document, sentence: Sentence, numerals: readonly Numeral[]): readonly NamedPeriod[] {
  const found: NamedPeriod[] = []
  const at = new Map(numerals.map((numeral) => [numeral.first, numeral]))
  let index = sentence.first
  while (index < sentence.last) {
    const period = periodAt(document, sentence, at, index)
    if (period) found.push(period)
    index = period ? Math.max(period.last, index + 1) : index + 1
  }
  return joinedMonths(found)
}

type Numerals = ReadonlyMap<number, Numeral>

function periodAt(document: Document, sentence: Sentence, numerals: Numerals, index: number): NamedPeriod | undefined {
  const numeral = numerals.get(index)
  if (isCompared(document, sentence, index)) return undefined
  if (numeral) return yearAt(document, sentence, numeral) ?? monthsAt(document, sentence, numerals, numeral)
  return relativeAt(document, sentence, index) ?? sinceStart(document, sentence, index) ?? monthAt(document, sentence, numerals, index)
}

/** "былтырғыдан", "өткен жылмен салыстырғанда", "по сравнению с 2023 годом": a time compared with, not reported. */
function isCompared(document: Document, sentence: Sentence, index: number): boolean {
  if (sentence.language === 'ru') return /^(?:сравнению|сравнении|чем)$/.test(document.tokens[index - 1]?.text ?? '') || /^(?:сравнению|сравнении|чем)$/.test(document.tokens[index - 2]?.text ?? '')
  for (let place = index; place < Math.min(sentence.last, index + 4); place += 1) {
    if (document.tokens[place]?.text === 'салыстырғанда') return true
  }
  return wordAt(document, index).time !== undefined && wordAt(document, index).ending.case === 'ablative' && !/^(?:бері|бастап)$/.test(document.tokens[index + 1]?.text ?? '')
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1950 && value <= 2060

function spanAt(document: Document, sentence: Sentence, index: number): string | undefined {
  return index < sentence.last ? wordAt(document, index).time?.span : undefined
}

/** "2025 жылы", "в 2025 году", "2023–2025 жылдары", "в 2024-м", "2025-2026 оқу жылы". */
function yearAt(document: Document, sentence: Sentence, numeral: Numeral): NamedPeriod | undefined {
  const token = document.tokens[numeral.first]
  const end = numeral.high ?? numeral.value
  if (token?.kind !== 'digits' || numeral.first < document.header || !isYear(numeral.value) || !isYear(end) || !/^\d{4}$/.test(token.text)) return undefined
  const next = [numeral.last, numeral.last + 1].find((place) => spanAt(document, sentence, place) === 'year')
  const stated = next !== undefined || numeral.kind === 'ordinal' || /^(?:в|за|на|с|до|к)$/.test(document.tokens[numeral.first - 1]?.text ?? '')
  if (!stated || (document.tokens[numeral.first - 1]?.latin ?? false)) return undefined
  const timePeriod = end === numeral.value ? String(end) : `${numeral.value}/${end}`
  const since = sinceYear(document, sentence, numeral, next ?? numeral.last - 1)
  if (since) return since
  return { first: numeral.first, last: (next ?? numeral.last - 1) + 1, year: end, timePeriod, basis: 'stated', rule: '<year>' }
}

/** "2021 жылдан бері", "с 2009 года": from that year to the source's. */
function sinceYear(document: Document, sentence: Sentence, numeral: Numeral, year: number): NamedPeriod | undefined {
  const date = sourceDate(document)
  const opens = sentence.language === 'ru' ? document.tokens[numeral.first - 1]?.text === 'с' && !/^(?:по|до)$/.test(document.tokens[year + 1]?.text ?? '') : /^(?:бері|бастап)$/.test(document.tokens[year + 1]?.text ?? '')
  if (!opens || date === null || numeral.value >= date.year) return undefined
  return { first: numeral.first, last: year + 1, year: date.year, timePeriod: `${numeral.value}/${date.year}`, basis: 'stated', rule: 'since <year>' }
}

function relative(document: Document, first: number, last: number, offset: number, rule: string): NamedPeriod {
  const date = sourceDate(document)
  return { first, last, year: date && date.year + offset, timePeriod: date && String(date.year + offset), basis: 'relative', yearOffset: offset, rule }
}

/** "былтыр", "өткен жылы", "в прошлом году", "былтырғы жылы", "годом ранее". */
function relativeAt(document: Document, sentence: Sentence, index: number): NamedPeriod | undefined {
  const { time, form } = wordAt(document, index)
  if (/^(?:годом|жыл)$/.test(form) && /^(?:ранее|раньше|бұрын)$/.test(document.tokens[index + 1]?.text ?? '')) return relative(document, index, index + 2, -1, 'a year ago')
  if (time?.relativeYear === undefined) return undefined
  const year = [index + 1, index + 2].find((place) => spanAt(document, sentence, place) === 'year' && place < sentence.last)
  if (year !== undefined && year === index + 1) return relative(document, index, year + 1, time.relativeYear, '<relative> year')
  if (time.alone === true) return relative(document, index, index + 1, time.relativeYear, 'this or last year')
  return isElliptic(document, index) ? relative(document, index, index + 1, time.relativeYear, '<relative> (year)') : undefined
}

/** "в прошлом году – 33, в нынешнем – уже 18". */
function isElliptic(document: Document, index: number): boolean {
  const next = document.tokens[index + 1]
  return /^(?:прошлом|нынешнем|текущем|минувшем)$/.test(document.tokens[index]?.text ?? '') && (next === undefined || next.kind === 'break' || /^[-.,;]$/.test(next.text))
}

/** "с начала года", "жыл басынан бері": from January to the source's month. "до конца года": this year. */
function sinceStart(document: Document, sentence: Sentence, index: number): NamedPeriod | undefined {
  const { time } = wordAt(document, index)
  if (time?.part !== 'since' && time?.part !== 'end') return undefined
  const years = [index - 1, index + 1, index + 2].filter((place) => place >= sentence.first && spanAt(document, sentence, place) === 'year')
  if (years.length === 0 || (time.part === 'since' && !/^(?:начала|басынан)/.test(wordAt(document, index).form))) return undefined
  if (document.tokens[index - 2]?.kind === 'digits' && sentence.language === 'kk') return undefined
  const date = sourceDate(document)
  const first = Math.min(index, ...years)
  const last = Math.max(index, ...years) + 1
  const base = relative(document, first, last, 0, time.part === 'since' ? 'since the start of the year' : 'to the end of the year')
  return date && time.part === 'since' ? { ...base, timePeriod: `${date.year}-01/${date.year}-${pad(date.month)}` } : base
}

/** "за девять месяцев 2025 года", "2025 жылдың 9 айында", "в первом квартале", "I жартыжылдықта", "за последние три года". */
function monthsAt(document: Document, sentence: Sentence, numerals: Numerals, numeral: Numeral): NamedPeriod | undefined {
  const span = spanAt(document, sentence, numeral.last)
  const value = numeral.kind === 'ordinal' && numeral.value === 0 ? romanValue(document.tokens[numeral.first]?.text ?? '') : numeral.value
  const months = monthsOfSpan(span, value, numeral)
  if (!months) return yearsBack(document, sentence, numeral, span)
  const year = yearNear(document, sentence, numerals, numeral.first, numeral.last + 1)
  if (year) return { ...year, first: Math.min(year.first, numeral.first), last: Math.max(year.last, numeral.last + 1), timePeriod: year.year === null ? null : intervalOf(year.year, months), rule: '<months> of <year>' }
  const open = /^(?:за|в|во)$/.test(document.tokens[numeral.first - 1]?.text ?? '') || wordAt(document, numeral.last).ending.case === 'locative'
  if (!open || span === 'month' && value < 2) return undefined
  return { ...relative(document, numeral.first, numeral.last + 1, 0, '<months>'), monthsOnly: months }
}

function romanValue(text: string): number {
  return ['', 'i', 'ii', 'iii', 'iv'].indexOf(text)
}

function monthsOfSpan(span: string | undefined, value: number, { kind }: Numeral): readonly [number, number] | undefined {
  if (span === 'month' && kind === 'count' && value >= 1 && value <= 12) return [1, value]
  if (span === 'quarter' && kind === 'ordinal' && value >= 1 && value <= 4) return [value * 3 - 2, value * 3]
  if (span === 'half' && kind === 'ordinal' && value >= 1 && value <= 2) return [value * 6 - 5, value * 6]
  return undefined
}

function intervalOf(year: number, [from, to]: readonly [number, number]): string {
  return from === to ? `${year}-${pad(from)}` : `${year}-${pad(from)}/${year}-${pad(to)}`
}

/** "за последние три года", "за два года", "соңғы үш жылда": the years up to the source's. */
function yearsBack(document: Document, sentence: Sentence, numeral: Numeral, span: string | undefined): NamedPeriod | undefined {
  const date = sourceDate(document)
  if (span !== 'year' || numeral.kind !== 'count' || numeral.value < 2 || numeral.value > 20 || date === null) return undefined
  const last = wordAt(document, numeral.first - 1).time?.part === 'last'
  const during = sentence.language === 'ru' ? /^за$/.test(document.tokens[numeral.first - 1]?.text ?? '') : wordAt(document, numeral.last).ending.case === 'locative' || document.tokens[numeral.last + 1]?.text === 'ішінде'
  if (!last && !during) return undefined
  return { ...relative(document, numeral.first, numeral.last + 1, 0, 'the last <number> years'), timePeriod: `${date.year - numeral.value + 1}/${date.year}` }
}

/** A year named just before or behind: "2025 жылдың 9 айында", "9 месяцев текущего года". */
function yearNear(document: Document, sentence: Sentence, numerals: Numerals, first: number, last: number): NamedPeriod | undefined {
  for (const place of [last, last + 1, first - 2, first - 3, first - 1]) {
    if (place < sentence.first || place >= sentence.last) continue
    const numeral = numerals.get(place)
    const year = numeral ? yearAt(document, sentence, numeral) : relativeAt(document, sentence, place)
    if (year) return year
  }
  return undefined
}

/** "тамыз айынан бастап", "с августа", "в августе 2025 года", "2025 жылдың тамызында". */
function monthAt(document: Document, sentence: Sentence, numerals: Numerals, index: number): NamedPeriod | undefined {
  const word = wordAt(document, index)
  const month = word.time?.month
  if (month === undefined || (word.lemmas.includes('маусым') && word.ending.case !== 'locative') || numerals.has(index - 1) || isDayBehind(document, numerals, index)) return undefined
  const noun = spanAt(document, sentence, index + 1) === 'month' ? index + 1 : index
  const since = wordAt(document, noun + 1).time?.part === 'since' || (sentence.language === 'ru' && /^с$/.test(document.tokens[index - 1]?.text ?? ''))
  const last = since && sentence.language === 'kk' ? noun + 2 : noun + 1
  const year = yearNear(document, sentence, numerals, index, last)
  const base = year ?? relative(document, index, last, 0, '<month>')
  const months: readonly [number, number | 'open'] = [month, since ? 'open' : month]
  const named = { ...base, first: Math.min(base.first, index), last: Math.max(base.last, last), rule: since ? 'since <month>' : '<month>' }
  return year ? { ...named, timePeriod: year.year === null ? null : openInterval(document, year.year, months) } : { ...named, monthsOnly: months }
}

function isDayBehind(document: Document, numerals: Numerals, index: number): boolean {
  const next = numerals.get(index + 1)
  return wordAt(document, index).ending.case === 'genitive' && next !== undefined && next.value <= 31
}

/** The months of a year as an interval; an open one runs to the year's end, in the source's own year to its month. */
export function openInterval(document: Document, year: number, [from, to]: readonly [number, number | 'open']): string {
  const date = sourceDate(document)
  const end = to === 'open' ? (date && date.year === year ? Math.max(from, date.month) : 12) : to
  return intervalOf(year, [from, end])
}

/** "за девять месяцев" beside "2025 года" is read once: the finer one stays. */
function joinedMonths(periods: readonly NamedPeriod[]): readonly NamedPeriod[] {
  return periods.filter((period, index) => {
    const next = periods[index + 1]
    return !(next && next.first <= period.first && next.last >= period.last)
  })
}
