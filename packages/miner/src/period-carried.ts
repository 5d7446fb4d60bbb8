// Times carried on: from earlier in the paragraph, and from earlier paragraphs of the same report.

import { hasRole } from './document.ts'
import type { Document, Sentence } from './document.ts'
import { sourceDate } from './named-period.ts'
import type { NamedPeriod } from './named-period.ts'
import { isContrastOnly } from './period-contrast.ts'
import { isPresentTold, isStandingLevel, opensNow, tellsPresent } from './period-place.ts'

export type Carry = {
  readonly document: Document
  readonly periods: ReadonlyMap<number, readonly NamedPeriod[]>
  readonly sentence: Sentence
  readonly first: number
  readonly last: number
  readonly planned: boolean
}

/** How many sentences back a time is carried. */
const farthest = 40

/** The nearest time told before in the figure's paragraph. */
export function earlierInParagraph(carry: Carry): NamedPeriod | undefined {
  const { document, periods, sentence } = carry
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - farthest) && isSameStretch(document.sentences[index], sentence, document); index -= 1) {
    const earlier = document.sentences[index]
    const found = (periods.get(index) ?? []).findLast((period) => fits(carry, period) && !(earlier && isAsideIn(carry, earlier, period) && !isPartOfLast(carry, index)))
    if (found) return found
    if (hasLaterDay(carry, index)) return undefined
  }
  return undefined
}

/** "Сертификаты получили 1 204 из них": a part is of its whole's time, wherever the sentence before told it. */
function isPartOfLast({ document, sentence }: Carry, earlier: number): boolean {
  if (earlier !== sentence.index - 1) return false
  for (let index = sentence.first; index < sentence.last; index += 1) if (hasRole(document, index, 'ofThem') && /^(?:из|оның|олардың|солардың|соның)$/.test(document.tokens[sentence.language === 'ru' ? index - 1 : index]?.text ?? '')) return true
  return false
}

/** "В хакатоне, который прошел 14 февраля, …": a day of the source's own year behind a report of the last one. */
function hasLaterDay({ document, periods }: Carry, index: number): boolean {
  const month = sourceDate(document)?.month ?? 0
  return (periods.get(index) ?? []).some(({ day, monthsOnly }) => day === true && monthsOnly !== undefined && monthsOnly[0] <= month && month - monthsOnly[0] <= recentMonths)
}

/** A day or month without a year is this year's where it is that near before the source. */
const recentMonths = 2

/** One paragraph, or a question and its answer below it. */
function isSameStretch(earlier: Sentence | undefined, sentence: Sentence, document: Document): boolean {
  if (!earlier) return false
  return earlier.paragraph === sentence.paragraph || (earlier.paragraph === sentence.paragraph - 1 && document.tokens[earlier.last - 1]?.text === '?')
}

/** "Бүгінде … тұрады. Олардың 230 мыңы": a sentence of now between the figure and the times before it. */
export function followsNow({ document, periods, sentence }: Carry): boolean {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - farthest); index -= 1) {
    const earlier = document.sentences[index]
    if (!earlier || earlier.paragraph !== sentence.paragraph || (periods.get(index) ?? []).length > 0) return false
    if (opensNow(document, earlier)) return true
  }
  return false
}

/** The latest time of the figure's paragraph: growth is told of the later of two years. */
export function latestInParagraph(carry: Carry): NamedPeriod | undefined {
  const { document, periods, sentence } = carry
  const found = document.sentences
    .slice(Math.max(0, sentence.index - farthest), sentence.index)
    .filter(({ paragraph }) => paragraph === sentence.paragraph)
    .flatMap((earlier) => (periods.get(earlier.index) ?? []).filter((period) => fits(carry, period) && !isAsideIn(carry, earlier, period)))
  return found.toSorted((one, other) => (one.year ?? 0) - (other.year ?? 0)).at(-1)
}

/** The nearest earlier time of the same report: in the title, or in a sentence that reports. */
export function earlierInReport(carry: Carry): NamedPeriod | undefined {
  const { document, periods, sentence } = carry
  let isOver = hasLaterDay(carry, sentence.index)
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - farthest); index -= 1) {
    const earlier = document.sentences[index]
    if (earlier) isOver ||= hasLaterDay(carry, index) || (holdsNumber(document, earlier) && tellsPresent(document, earlier))
    if (!earlier || earlier.paragraph === sentence.paragraph || earlier.language !== sentence.language) continue
    const usable = (periods.get(index) ?? []).filter((period) => isRecent(document, period) && fits(carry, period) && !(isOver && isRelativePast(period)) && !isContrastOnly(document, earlier, periods.get(index) ?? [], period))
    // Of two years told together the earlier one is what the later is compared with.
    const found = usable.findLast(({ year }) => !usable.some((other) => (other.year ?? 0) > (year ?? 0)))
    if (found && !isRecalled(document, earlier) && (earlier.inTitle || reports(document, earlier, found)) && !(isRelativePast(found) && opensWithNow(carry, index))) return found
  }
  return undefined
}

function holdsNumber(document: Document, { first, last }: Sentence): boolean {
  for (let index = first; index < last; index += 1) if (document.tokens[index]?.kind === 'digits') return true
  return false
}

/** A report of this year that looks back on the last one goes on with this year. */
function opensWithNow({ document, periods, sentence }: Carry, before: number): boolean {
  const date = sourceDate(document)
  for (let index = 0; index < Math.min(before, farthest); index += 1) {
    const { language } = document.sentences[index] ?? {}
    if (date !== null && language === sentence.language && (periods.get(index) ?? []).some(({ year, ofPlan, day }) => year === date.year && ofPlan === undefined && day === undefined)) return true
  }
  return false
}

const ownSentenceOnly = new Set(['the last <number> years', 'since <year>', 'a year ago', '<day> <month>', 'a month or week away', 'the next <number> years'])

/** A month without its year, and "in three years", hold for their own sentence only; a past year not for what stands now. */
function fits(carry: Carry, period: NamedPeriod): boolean {
  const date = sourceDate(carry.document)
  if ((period.monthsOnly !== undefined && period.rule !== '<months>') || period.ofPlan === true || period.aside === true || ownSentenceOnly.has(period.rule)) return false
  if (isPassing(carry, period) && standsNow(carry)) return false
  if (isRelativePast(period) && hasLaterDay(carry, carry.sentence.index)) return false
  return period.year === null || date === null || (carry.planned ? period.year >= date.year : period.year <= date.year)
}

/** A time told by its distance from now; a stretch of this year only in Russian, whose present tense tells of now alone. */
function isPassing({ sentence }: Carry, period: NamedPeriod): boolean {
  return isRelativePast(period) || (sentence.language === 'ru' && period.basis === 'relative' && passing.has(period.rule))
}

const passing = new Set(['<months>', '<months> of <year>', 'since the start of the year'])

function standsNow({ document, sentence, first, last }: Carry): boolean {
  return isPresentTold(document, sentence, first, last) || isStandingLevel(document, sentence, first, last)
}

const isRelativePast = ({ basis, yearOffset }: NamedPeriod): boolean => basis === 'relative' && (yearOffset ?? 0) < 0

const comparing = new Set(['болатын', 'болған', 'еді', 'екен', 'аспаған', 'көрсеткіш', 'сравнения', 'сравнению', 'показатель', 'было', 'была'])

/** "Өткен жылы 61 іс-шара ұйымдастырылған болатын": a past told for comparison goes no further. */
export function isAside(document: Document, sentence: Sentence, period: NamedPeriod): boolean {
  if (!isRelativePast(period)) return false
  if (period.first - sentence.first > 3) return true
  for (let index = sentence.first; index < sentence.last; index += 1) if (comparing.has(document.tokens[index]?.text ?? '')) return true
  return false
}

/** A time told for comparison in a sentence before. */
function isAsideIn({ document, periods }: Carry, earlier: Sentence, period: NamedPeriod): boolean {
  return isAside(document, earlier, period) || isContrastOnly(document, earlier, periods.get(earlier.index) ?? [], period)
}

/** "Напомним, в прошлом году …", "Еске салсақ, …": a recollection goes no further than its paragraph. */
function isRecalled(document: Document, { first }: Sentence): boolean {
  const text = document.tokens[first]?.text ?? ''
  return text === 'напомним' || (text === 'еске' && document.tokens[first + 1]?.text.startsWith('сал') === true)
}

function isRecent(document: Document, { year }: NamedPeriod): boolean {
  const date = sourceDate(document)
  return year === null || date === null || year >= date.year - 1
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
