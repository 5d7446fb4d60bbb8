// Parts of a year: «за девять месяцев», «I тоқсанда», «в январе–марте», «жазда», «прошлой осенью», «тамыз айынан бастап».

import { wordAt } from './document.ts'
import type { Document, Sentence } from './document.ts'
import { lexiconOfLanguage } from './languages/lexicons.ts'
import type { Numeral } from './numeral.ts'
import { pad, relative, sourceDate, spanAt } from './named-period.ts'
import type { NamedPeriod, Numerals } from './named-period.ts'
import { relativeAt } from './relative-years.ts'
import { yearAt } from './stated-years.ts'
import { traits } from './traits.ts'
import { formPattern } from './form-pattern.ts'

type Months = readonly [from: number, to: number | 'open']

const textAt = (document: Document, index: number): string => document.tokens[index]?.text ?? ''

/** The months of a year as an interval; an open one runs to the year's end, in the source's own year to its month. */
export function openInterval(document: Document, year: number, [from, to]: Months): string {
  const date = sourceDate(document)
  const end = to === 'open' ? (date && date.year === year ? Math.max(from, date.month) : 12) : to
  return from === end ? `${year}-${pad(from)}` : `${year}-${pad(from)}/${year}-${pad(end)}`
}

/** "за девять месяцев 2025 года", "2025 жылдың 9 айында", "в первом квартале", "I жартыжылдықта", "за три летних месяца". */
export function monthsAt(document: Document, sentence: Sentence, numerals: Numerals, numeral: Numeral): NamedPeriod | undefined {
  const season = /^(?:летн|осенн|весенн|жаз|күз|көктем)/.exec(textAt(document, numeral.last))?.[0]
  const noun = season === undefined ? numeral.last : numeral.last + 1
  const months = season !== undefined && spanAt(document, sentence, noun) === 'month' ? seasonMonths(season) : monthsOfSpan(spanAt(document, sentence, noun), valueOf(document, numeral), numeral)
  if (!months) return undefined
  const year = yearNear(document, sentence, numerals, numeral.first, noun + 1)
  if (year) return inYear(document, year, numeral.first, noun + 1, months, '<months> of <year>')
  const open = /^(?:за|в|во|по|итогам|первые)$/.test(textAt(document, numeral.first - 1)) || /^(?:locative|genitive)$/.test(wordAt(document, noun).ending.case) || /^(?:ішінде|қорытындысы)/.test(textAt(document, noun + 1))
  if (!open || (spanAt(document, sentence, noun) === 'month' && season === undefined && numeral.value < 2)) return undefined
  return { ...relative(document, numeral.first, noun + 1, 0, '<months>'), monthsOnly: months }
}

function valueOf(document: Document, numeral: Numeral): number {
  return numeral.kind === 'ordinal' && numeral.value === 0 ? romanValue(textAt(document, numeral.first)) : numeral.value
}

/** Kazakh texts write the letter І of their own alphabet. */
function romanValue(text: string): number {
  return ['', 'i', 'ii', 'iii', 'iv'].indexOf(text.replaceAll('і', 'i'))
}

/** "ІІІ тоқсанда": a Roman number in Cyrillic letters before a quarter or half. */
export function romanAt(document: Document, sentence: Sentence, numerals: Numerals, index: number): NamedPeriod | undefined {
  const value = ((document.traits[index] ?? 0) & traits.roman) === 0 ? 0 : romanValue(textAt(document, index))
  const months = value > 0 ? monthsOfSpan(spanAt(document, sentence, index + 1), value, { kind: 'ordinal' }) : undefined
  if (!months) return undefined
  const year = yearNear(document, sentence, numerals, index, index + 2)
  return year ? inYear(document, year, index, index + 2, months, '<months> of <year>') : { ...relative(document, index, index + 2, 0, '<months>'), monthsOnly: months }
}

function monthsOfSpan(span: string | undefined, value: number, { kind }: Pick<Numeral, 'kind'>): Months | undefined {
  if (span === 'month' && kind === 'count' && value >= 1 && value <= 12) return [1, value]
  if (span === 'quarter' && kind === 'ordinal' && value >= 1 && value <= 4) return [value * 3 - 2, value * 3]
  if (span === 'half' && kind === 'ordinal' && value >= 1 && value <= 2) return [value * 6 - 5, value * 6]
  return undefined
}

function seasonMonths(season: string): Months {
  if (/^(?:лет|жаз)/.test(season)) return [6, 8]
  return /^(?:осен|күз)/.test(season) ? [9, 11] : [3, 5]
}

/** Forms that name the season itself, a time only in "за лето", "жаз бойы". */
const bareSeason = formPattern(/^(?:лето|весну|осень|жаз|көктем|күз)$/)
const opensSeason = formPattern(/^(?:за|все|всю|эту|прошлую)$/)
const closesSeason = formPattern(/^(?:бойы|айларында|мезгілінде|ішінде)$/)

/** "летом", "этой осенью", "прошлой весной", "летом 2024 года", "жазда", "былтырғы күзде", "жаз айларында", "за лето". Winters belong to two years: they name none finer. */
export function seasonAt(document: Document, sentence: Sentence, numerals: Numerals, index: number): NamedPeriod | undefined {
  const season = wordAt(document, index).time?.season
  if (season === undefined || (bareSeason.test(textAt(document, index)) && !opensSeason.test(textAt(document, index - 1)) && !closesSeason.test(textAt(document, index + 1)))) return undefined
  const months: Months = [season, season + 2]
  const year = yearNear(document, sentence, numerals, index, index + 1)
  if (year) return inYear(document, year, index, index + 1, months, '<season> of <year>')
  const offset = wordAt(document, index - 1).time?.relativeYear
  if (offset !== undefined) return inYear(document, relative(document, index - 1, index + 1, offset, '<season>'), index - 1, index + 1, months, '<relative> <season>')
  return { ...relative(document, index, index + 1, 0, '<season>'), monthsOnly: months }
}

/** "за полгода", "жарты жылда", "жарты жыл ішінде": the first half of the source's year, in a source of that half's end or later. */
export function halfYearAt(document: Document, sentence: Sentence, index: number): NamedPeriod | undefined {
  if ((sourceDate(document)?.month ?? 0) < 6) return undefined
  const named = relative(document, index, index + 1, 0, '<months>')
  if (sentence.language === 'ru') return textAt(document, index) === 'полгода' && textAt(document, index - 1) === 'за' && !hasLast(document, index) ? inYear(document, named, index, index + 1, [1, 6], '<months>') : undefined
  const during = /^жыл(?:да|дың)$/.test(textAt(document, index + 1)) || (textAt(document, index + 1) === 'жыл' && textAt(document, index + 2) === 'ішінде')
  return textAt(document, index) === 'жарты' && during && !hasLast(document, index) ? inYear(document, named, index, index + 2, [1, 6], '<months>') : undefined
}

/** "соңғы жарты жылда": the half year up to the source. */
function hasLast(document: Document, index: number): boolean {
  return wordAt(document, index - 1).time?.part === 'last'
}

function inYear(document: Document, year: NamedPeriod, first: number, last: number, months: Months, rule: string): NamedPeriod {
  return { ...year, first: Math.min(year.first, first), last: Math.max(year.last, last), timePeriod: year.year === null ? null : openInterval(document, year.year, months), rule }
}

/** A year named just before or behind: "2025 жылдың 9 айында", "9 месяцев текущего года". */
function yearNear(document: Document, sentence: Sentence, numerals: Numerals, first: number, last: number): NamedPeriod | undefined {
  for (const place of [last, last + 1, first - 2, first - 3, first - 1]) {
    if (place < sentence.first || place >= sentence.last) continue
    if (place >= last && textAt(document, last) === ',') continue
    const numeral = numerals.get(place)
    const year = numeral ? yearAt(document, sentence, numeral) : relativeAt(document, sentence, place)
    if (year) return year
  }
  return undefined
}

/** "тамыз айынан бастап", "с августа", "в августе 2025 года", "2025 жылдың тамызында", "в январе–марте", "с января по март". */
export function monthAt(document: Document, sentence: Sentence, numerals: Numerals, index: number): NamedPeriod | undefined {
  const word = wordAt(document, index)
  const month = word.time?.month
  if (month === undefined || (word.lemmas.includes('маусым') && word.ending.case !== 'locative' && !isPair(word.form))) return undefined
  if (numerals.has(index - 1) || isDayBehind(document, numerals, index)) return dayOfMonth(document, sentence, numerals, index, month)
  const noun = spanAt(document, sentence, index + 1) === 'month' ? index + 1 : index
  const pair = pairOf(document, sentence, index, month)
  const since = pair === undefined && (wordAt(document, noun + 1).time?.part === 'since' || (sentence.language === 'ru' && textAt(document, index - 1) === 'с'))
  const last = pair?.last ?? (since && sentence.language === 'kk' ? noun + 2 : noun + 1)
  const months: Months = pair?.months ?? [month, since ? 'open' : month]
  const year = yearNear(document, sentence, numerals, index, last)
  const rule = since ? 'since <month>' : '<month>'
  if (year) return inYear(document, year, index, last, months, rule)
  return { ...relative(document, index, last, 0, rule), monthsOnly: months }
}

const isPair = (form: string): boolean => form.includes('-')

/** "қаңтар-наурызда", "в январе-марте" are one word; "с января по март" are four, "қаңтар мен наурыз аралығында" too. */
function pairOf(document: Document, sentence: Sentence, index: number, month: number): { readonly months: Months; readonly last: number } | undefined {
  const [head = ''] = wordAt(document, index).form.split('-')
  const opening = isPair(wordAt(document, index).form) ? lexiconOfLanguage(sentence.language).wordOf(head).time?.month : undefined
  if (opening !== undefined && opening < month) return { months: [opening, month], last: spanAt(document, sentence, index + 1) === 'month' ? index + 2 : index + 1 }
  const second = wordAt(document, index + 2).time?.month
  const joins = /^(?:по|до|и|мен|бен|пен|және|-)$/.test(textAt(document, index + 1))
  return joins && second !== undefined && second > month ? { months: [month, second], last: index + 3 } : undefined
}

function isDayBehind(document: Document, numerals: Numerals, index: number): boolean {
  const next = numerals.get(index + 1)
  return wordAt(document, index).ending.case === 'genitive' && next !== undefined && next.value <= 31
}

/** "15 марта": where the source's year cannot be meant, its year is the one before or behind. */
function dayOfMonth(document: Document, sentence: Sentence, numerals: Numerals, index: number, month: number): NamedPeriod | undefined {
  const day = numerals.get(index - 1) ?? numerals.get(index + 1)
  if (day === undefined || day.kind !== 'count' || day.value < 1 || day.value > 31) return undefined
  const first = Math.min(day.first, index)
  const last = Math.max(day.last, index + 1)
  if (yearNear(document, sentence, numerals, first, last)) return undefined
  return { ...relative(document, first, last, 0, '<day> <month>'), monthsOnly: [month, month], day: true }
}
