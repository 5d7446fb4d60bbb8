// Which time a figure is about: named in its clause or sentence, carried from earlier in the report, else the source's year.

import type { SlotBasis, TimePeriodBasis } from '@jastar/catalogue'
import { sentenceAt } from './document.ts'
import type { Document, Sentence } from './document.ts'
import { earlierInParagraph, earlierInReport, followsNow, isAside, latestInParagraph } from './period-carried.ts'
import { isContrastOnly } from './period-contrast.ts'
import { openInterval } from './months.ts'
import { sourceDate } from './named-period.ts'
import type { NamedPeriod } from './named-period.ts'
import { bracketAround, isAsideFrom, isColumnInBrackets, isFirstOfTwoLevels, isOfFirstLevel, isToldNow, standsInAside } from './period-place.ts'
import { distanceBetween, segmentAround } from './segments.ts'

export type ReadPeriod = {
  readonly year: number | null
  readonly timePeriod: string | null
  readonly timePeriodBasis: TimePeriodBasis
  readonly yearOffset?: number
  readonly basis: SlotBasis
  readonly rule: string
  readonly confidence: number
  readonly named?: NamedPeriod
}

/** Times by sentence. */
export type Periods = ReadonlyMap<number, readonly NamedPeriod[]>

/** What is known of the figure: a plan takes no time that is over, a growth is the later year's. */
export type Told = { readonly planned: boolean; readonly change: boolean }

/** The time of the figure at tokens `first` to `last`. */
export function periodOf(document: Document, periods: Periods, first: number, last: number, told: Told): ReadPeriod {
  const sentence = sentenceAt(document, first)
  const named = (periods.get(sentence.index) ?? []).flatMap((period) => resolved(document, periods, sentence, period, told.planned))
  const column = isColumnInBrackets(document, first, last) ? columnBefore(document, periods, sentence, named, first) : undefined
  if (column) return fromNamed(column, 'inherited', 0.8)
  const segment = segmentAround(document, sentence, first, last)
  const own = named.filter((period) => !isAsideFrom(document, period, segment))
  const nearest = nearestInSentence(document, sentence, own, first, last, told)
  if (isToldNow(document, sentence, nearest, first, last)) return ofPublication(document)
  if (nearest) return fromNamed(isFirstOfTwoLevels(document, sentence, nearest, first, last) ? yearEarlier(nearest) : nearest, 'explicit', 0.95)
  const carry = { document, periods, sentence, first, last, planned: told.planned }
  if (followsNow(carry)) return ofPublication(document)
  const paragraph = told.change ? latestInParagraph(carry) : earlierInParagraph(carry)
  const ofLevel = (period: NamedPeriod): NamedPeriod => (isFirstOfTwoLevels(document, sentence, period, first, last) ? yearEarlier(period) : period)
  if (paragraph) return fromNamed(ofLevel(paragraph), 'inherited', 0.85)
  const carried = earlierInReport(carry)
  if (carried) return { ...fromNamed(ofLevel(carried), 'inherited', 0.75), timePeriodBasis: sourceDate(document) || carried.year !== null ? 'relative' : 'unknown' }
  return ofPublication(document)
}

/** The time told last in brackets before, in the sentence or its paragraph. */
function columnBefore(document: Document, periods: Periods, sentence: Sentence, own: readonly NamedPeriod[], first: number): NamedPeriod | undefined {
  const inBrackets = (period: NamedPeriod): boolean => period.aside === true && period.last <= first && bracketAround(document, sentenceAt(document, period.first), period.first) !== undefined
  const earlier = document.sentences.slice(Math.max(0, sentence.index - 3), sentence.index).filter(({ paragraph }) => paragraph === sentence.paragraph)
  return own.findLast(inBrackets) ?? earlier.flatMap(({ index }) => periods.get(index) ?? []).findLast(inBrackets)
}

function ofPublication(document: Document): ReadPeriod {
  const date = sourceDate(document)
  return date
    ? { year: date.year, timePeriod: String(date.year), timePeriodBasis: 'publication', basis: 'date', rule: 'year of publication', confidence: 0.85 }
    : { year: null, timePeriod: null, timePeriodBasis: 'unknown', basis: 'default', rule: 'undated', confidence: 0.8 }
}

function fromNamed(named: NamedPeriod, basis: SlotBasis, confidence: number): ReadPeriod {
  const base = { basis, rule: named.rule, confidence, named }
  if (named.year === null) return { ...base, year: null, timePeriod: null, timePeriodBasis: 'unknown', ...(named.yearOffset !== undefined && { yearOffset: named.yearOffset }) }
  return { ...base, year: named.year, timePeriod: named.timePeriod, timePeriodBasis: named.basis }
}

/** A time of the figure's sentence with its year: months take the one told before, or the nearest that fits a plan or a past. */
function resolved(document: Document, periods: Periods, sentence: Sentence, named: NamedPeriod, planned: boolean): readonly NamedPeriod[] {
  if ((named.ofPlan === true || named.rule === 'to the end of the year') && !planned) return []
  if (named.beforeTold !== undefined) return [beforeTold(document, periods, sentence, named, named.beforeTold)]
  if (!named.monthsOnly) return [named]
  const dated = monthsWithYear(document, periods, sentence, named, named.monthsOnly, planned)
  return named.day === true && !planned && (dated.year === (sourceDate(document)?.year ?? null) || isDeadline(document, named)) ? [] : [dated]
}

/** "до 20 августа", "после 1 декабря": a day that a sentence without a plan of its own looks ahead to. */
function isDeadline(document: Document, { first, last }: NamedPeriod): boolean {
  return /^(?:до|после|к|с)$/.test(document.tokens[first - 1]?.text ?? '') || /^(?:дейін|кейін|бастап|қарай)$/.test(document.tokens[last]?.text ?? '')
}

/** "Годом ранее" in a sentence of its own: before the year its paragraph told. */
function beforeTold(document: Document, periods: Periods, sentence: Sentence, named: NamedPeriod, years: number): NamedPeriod {
  const carry = { document, periods, sentence, first: sentence.first, last: sentence.first, planned: false }
  const told = earlierInParagraph(carry) ?? earlierInReport(carry)
  return told?.year === null || told?.year === undefined ? named : { ...named, year: told.year - years, timePeriod: String(told.year - years) }
}

/** "Тамыз айынан бастап", "в декабре": the year is the one stated before, else the one that makes it past, or for a plan to come. */
function monthsWithYear(document: Document, periods: Periods, sentence: Sentence, named: NamedPeriod, months: readonly [number, number | 'open'], planned: boolean): NamedPeriod {
  const carry = { document, periods, sentence, first: named.first, last: named.last, planned: false }
  const inSentence = (periods.get(sentence.index) ?? []).findLast((period) => period.first < named.first && period.monthsOnly === undefined)
  const stated = named.day === true ? undefined : inSentence ?? earlierInParagraph(carry) ?? earlierInReport(carry)
  const date = sourceDate(document)
  const year = (planned ? undefined : stated?.year) ?? (date && date.year + yearsAway(date.month, months, planned))
  if (year === null) return { ...named, year: null, timePeriod: null }
  return { ...named, year, timePeriod: openInterval(document, year, months), basis: planned ? 'relative' : (stated?.basis ?? 'relative') }
}

/** A month behind the date is last year's where its figure is reached; one long before it is next year's where it is planned. */
function yearsAway(month: number, [from, to]: readonly [number, number | 'open'], planned: boolean): number {
  if (planned) return to !== 'open' && to < month ? 1 : 0
  return from > month ? -1 : 0
}

function yearEarlier(named: NamedPeriod): NamedPeriod {
  const interval = /^(\d{4})\/(\d{4})$/.exec(named.timePeriod ?? '')
  if (named.year === null) return { ...named, ...(named.yearOffset !== undefined && { yearOffset: named.yearOffset - 1 }) }
  const year = interval ? Number(interval[1]) - (named.rule === 'the last <number> years' ? 0 : 0) : named.year - 1
  return { ...named, year, timePeriod: String(year), basis: 'relative' }
}

function nearestInSentence(document: Document, sentence: Sentence, own: readonly NamedPeriod[], first: number, last: number, { planned, change }: Told): NamedPeriod | undefined {
  const segment = segmentAround(document, sentence, first, last)
  const inside = own.filter((period) => period.first >= segment.first && period.last <= segment.last && !isOfAnother(document, period, last) && !isOfFirstLevel(document, sentence, period, first))
  const cost = (period: NamedPeriod): number => distanceBetween(period, { first, last }) + (period.last <= first && /^(?:до|с)$/.test(document.tokens[first - 1]?.text ?? '') ? 2 : 0)
  const nearest = inside.toSorted((one, other) => cost(one) - cost(other))[0]
  if (nearest) return nearest
  const before = own.filter((period) => period.last <= first && (planned || !standsInAside(document, sentence, period, segment)) && !isOfFirstLevel(document, sentence, period, first))
  if (change && before.length > 0) return before.filter((period) => !isAside(document, sentence, period) && !isContrastOnly(document, sentence, own, period)).toSorted((one, other) => (one.year ?? 0) - (other.year ?? 0)).at(-1)
  return before.at(-1) ?? own.find((period) => period.first >= last && isOfWholeSentence(document, sentence, period, last))
}

/** "120 акций против 95 годом ранее": the time behind belongs to the number beside it. */
function isOfAnother(document: Document, period: NamedPeriod, last: number): boolean {
  for (let index = last; index < period.first; index += 1) if (/^(?:против|вместо)$/.test(document.tokens[index]?.text ?? '')) return true
  return false
}

/** A time behind the figure, in another clause, that has no figure of its own. */
function isOfWholeSentence(document: Document, sentence: Sentence, period: NamedPeriod, last: number): boolean {
  const { last: end } = segmentAround(document, sentence, period.first, period.last)
  const isOver = (period.yearOffset ?? 0) < 0
  return !isOver && !hasDigitsBetween(document, last, period.first) && !hasDigitsBetween(document, period.last, end)
}

function hasDigitsBetween(document: Document, first: number, last: number): boolean {
  for (let index = first; index < last; index += 1) if (document.tokens[index]?.kind === 'digits') return true
  return false
}
