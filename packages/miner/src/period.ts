// Which time a figure is about: named in its clause or sentence, carried from earlier in the report, else the source's year.

import type { SlotBasis, TimePeriodBasis } from '@jastar/catalogue'
import { hasRole, sentenceAt } from './document.ts'
import type { Document, Sentence } from './document.ts'
import { openInterval, sourceDate } from './periods.ts'
import type { NamedPeriod } from './periods.ts'
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

/** The time of the figure at tokens `first` to `last`. `planned`: a plan does not take a time that is over. */
export function periodOf(document: Document, periods: Periods, first: number, last: number, planned: boolean): ReadPeriod {
  const sentence = sentenceAt(document, first)
  const own = nearestInSentence(document, sentence, periods.get(sentence.index) ?? [], first, last)
  if (tellsNow(document, sentence, own, first, last)) return ofPublication(document)
  if (own) return fromNamed(document, periods, sentence, own, 'explicit', 0.95)
  const paragraph = inParagraph(document, periods, sentence, planned)
  if (paragraph) return fromNamed(document, periods, sentence, paragraph, 'inherited', 0.85)
  const carried = fromEarlier(document, periods, sentence, planned)
  if (carried) return { ...fromNamed(document, periods, sentence, carried, 'inherited', 0.75), timePeriodBasis: sourceDate(document) || carried.year !== null ? 'relative' : 'unknown' }
  return ofPublication(document)
}

function ofPublication(document: Document): ReadPeriod {
  const date = sourceDate(document)
  return date
    ? { year: date.year, timePeriod: String(date.year), timePeriodBasis: 'publication', basis: 'date', rule: 'year of publication', confidence: 0.85 }
    : { year: null, timePeriod: null, timePeriodBasis: 'unknown', basis: 'default', rule: 'undated', confidence: 0.8 }
}

/** How many sentences back a time is carried. */
const farthest = 40

const now = new Set(['сейчас', 'сегодня', 'қазір', 'бүгінде', 'қазіргі'])

/** "Қазір …", "сегодня их 200": how things stand when the text appears, whatever was told before. */
function tellsNow(document: Document, sentence: Sentence, own: NamedPeriod | undefined, first: number, last: number): boolean {
  const segment = segmentAround(document, sentence, first, last)
  if (own && own.first >= segment.first && own.last <= segment.last) return false
  for (let index = own ? segment.first : sentence.first; index < first; index += 1) if (now.has(document.tokens[index]?.text ?? '')) return true
  return false
}

function nearestInSentence(document: Document, sentence: Sentence, own: readonly NamedPeriod[], first: number, last: number): NamedPeriod | undefined {
  const segment = segmentAround(document, sentence, first, last)
  const inside = own.filter((period) => period.first >= segment.first && period.last <= segment.last)
  const cost = (period: NamedPeriod): number => distanceBetween(period, { first, last }) + (period.last <= first && /^(?:до|с)$/.test(document.tokens[first - 1]?.text ?? '') ? 2 : 0)
  const nearest = inside.toSorted((one, other) => cost(one) - cost(other))[0]
  return nearest ?? own.findLast((period) => period.last <= first) ?? own.find((period) => period.first >= last && !hasDigitsBetween(document, last, period.first))
}

function hasDigitsBetween(document: Document, first: number, last: number): boolean {
  for (let index = first; index < last; index += 1) if (document.tokens[index]?.kind === 'digits') return true
  return false
}

function fromNamed(document: Document, periods: Periods, sentence: Sentence, named: NamedPeriod, basis: SlotBasis, confidence: number): ReadPeriod {
  const base = { basis, rule: named.rule, confidence, named }
  if (named.monthsOnly) return { ...base, ...monthsOfCarriedYear(document, periods, sentence, named, named.monthsOnly) }
  if (named.year === null) return { ...base, year: null, timePeriod: null, timePeriodBasis: 'unknown', ...(named.yearOffset !== undefined && { yearOffset: named.yearOffset }) }
  return { ...base, year: named.year, timePeriod: named.timePeriod, timePeriodBasis: named.basis }
}

/** "Тамыз айынан бастап": the year is the one stated before, else the source's. */
function monthsOfCarriedYear(document: Document, periods: Periods, sentence: Sentence, named: NamedPeriod, months: readonly [number, number | 'open']): Omit<ReadPeriod, 'basis' | 'rule' | 'confidence'> {
  const stated = (periods.get(sentence.index) ?? []).findLast((period) => period.first < named.first && period.monthsOnly === undefined) ?? inParagraph(document, periods, sentence, false) ?? fromEarlier(document, periods, sentence, false)
  const year = stated?.year ?? sourceDate(document)?.year ?? null
  if (year === null) return { year: null, timePeriod: null, timePeriodBasis: 'unknown' }
  return { year, timePeriod: openInterval(document, year, months), timePeriodBasis: stated?.basis ?? 'publication' }
}

function inParagraph(document: Document, periods: Periods, sentence: Sentence, planned: boolean): NamedPeriod | undefined {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - farthest) && document.sentences[index]?.paragraph === sentence.paragraph; index -= 1) {
    const earlier = document.sentences[index]
    const found = (periods.get(index) ?? []).findLast((period) => canBeCarried(period) && fits(document, period, planned) && !(earlier && isAside(document, earlier, period)))
    if (found) return found
  }
  return undefined
}

/** The nearest earlier time of the same report: in the title, or in a sentence that reports. */
function fromEarlier(document: Document, periods: Periods, sentence: Sentence, planned: boolean): NamedPeriod | undefined {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - farthest); index -= 1) {
    const earlier = document.sentences[index]
    if (!earlier || earlier.paragraph === sentence.paragraph || earlier.language !== sentence.language) continue
    const found = (periods.get(index) ?? []).findLast((period) => canBeCarried(period) && isRecent(document, period) && fits(document, period, planned))
    if (found && (earlier.inTitle || reports(document, earlier, found))) return found
  }
  return undefined
}

const comparing = new Set(['болатын', 'еді', 'екен', 'аспаған', 'көрсеткіш', 'сравнения', 'сравнению', 'показатель', 'было', 'была'])

/** "Өткен жылы 61 іс-шара ұйымдастырылған болатын": a past told for comparison goes no further. */
function isAside(document: Document, sentence: Sentence, period: NamedPeriod): boolean {
  if (period.basis !== 'relative' || (period.yearOffset ?? 0) >= 0) return false
  if (period.first - sentence.first > 3) return true
  for (let index = sentence.first; index < sentence.last; index += 1) if (comparing.has(document.tokens[index]?.text ?? '')) return true
  return false
}

/** A month without its year, and "in three years", hold for their own sentence only. */
function canBeCarried({ monthsOnly, rule }: NamedPeriod): boolean {
  return monthsOnly === undefined && rule !== 'the last <number> years' && rule !== 'since <year>' && rule !== 'a year ago'
}

function isRecent(document: Document, { year }: NamedPeriod): boolean {
  const date = sourceDate(document)
  return year === null || date === null || year >= date.year - 1
}

function fits(document: Document, { year }: NamedPeriod, planned: boolean): boolean {
  const date = sourceDate(document)
  return year === null || date === null || (planned ? year >= date.year : year <= date.year)
}

/** A sentence that opens with the time or sums up: "2025 жылы Алматы жастары …", "өткен жылдың қорытындысы бойынша". */
function reports(document: Document, sentence: Sentence, period: NamedPeriod): boolean {
  if (period.first - sentence.first < 3) return true
  for (let index = sentence.first; index < sentence.last; index += 1) {
    if (hasRole(document, index, 'report')) return true
    if (document.tokens[index]?.kind === 'digits' && (index < period.first || index >= period.last)) return true
  }
  return false
}
