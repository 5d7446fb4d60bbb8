// Times a text names that a figure can be about: «2025 жылы», «былтыр», «с начала года», «за девять месяцев 2025 года», «тамыз айынан бастап».

import { hasRole, wordAt } from './document.ts'
import type { Document, Sentence } from './document.ts'
import { halfYearAt, monthAt, monthsAt, romanAt, seasonAt } from './months.ts'
import { isDateLine, sourceDate } from './named-period.ts'
import type { NamedPeriod, Numerals } from './named-period.ts'
import type { Numeral } from './numeral.ts'
import { bracketAround } from './period-place.ts'
import { agoAt, relativeAt, sinceStart, yearsBack } from './relative-years.ts'
import { yearAt } from './stated-years.ts'
import { beginsNumber, traits } from './traits.ts'
import { formPattern } from './form-pattern.ts'

const compared = formPattern(/^салыстыр(?:ғанда|сақ|у|ғандағы)/)

const mayTellTime = beginsNumber | traits.time | traits.roman

/** Every time a sentence names, in text order. */
export function periodsOf(document: Document, sentence: Sentence, numerals: readonly Numeral[]): readonly NamedPeriod[] {
  if (numerals.length === 0 && (sentence.traits & mayTellTime) === 0 || isDateLine(document, sentence)) return []
  const found: NamedPeriod[] = []
  const at = new Map(numerals.map((numeral) => [numeral.first, numeral]))
  let index = sentence.first
  while (index < sentence.last) {
    const period = ((document.traits[index] ?? 0) & mayTellTime) === 0 ? undefined : periodAt(document, sentence, at, index)
    if (period) found.push(anchored(found, period))
    index = period ? Math.max(period.last, index + 1) : index + 1
  }
  const told = found.filter((period) => !isCompared(document, sentence, period) || isToldOnOf(document, period))
  return joinedMonths(told.map((period) => (isCompared(document, sentence, period) || isAgainst(document, sentence, period) || isBracketed(document, sentence, period) ? { ...period, aside: true } : period)))
}

function periodAt(document: Document, sentence: Sentence, numerals: Numerals, index: number): NamedPeriod | undefined {
  const half = halfYearAt(document, sentence, index)
  if (half) return half
  const numeral = numerals.get(index)
  if (numeral) {
    return yearAt(document, sentence, numeral) ?? monthsAt(document, sentence, numerals, numeral) ?? agoAt(document, sentence, numeral) ?? yearsBack(document, sentence, numeral)
  }
  return relativeAt(document, sentence, index) ?? sinceStart(document, sentence, index) ?? romanAt(document, sentence, numerals, index) ?? seasonAt(document, sentence, numerals, index) ?? monthAt(document, sentence, numerals, index)
}

/** "В 2024 году 120, годом ранее – 95": the year before the one just told. */
function anchored(found: readonly NamedPeriod[], period: NamedPeriod): NamedPeriod {
  const told = period.beforeTold === undefined ? undefined : found.findLast(({ year, day }) => year !== null && day === undefined)
  if (!told || told.year === null || period.beforeTold === undefined) return period
  const { beforeTold, ...rest } = period
  return { ...rest, year: told.year - beforeTold, timePeriod: String(told.year - beforeTold) }
}

const comparison = formPattern(/^(?:сравнению|сравнении|сравнивая|чем|относительно|против|уровню|уровня)$/)

/** "былтырғыдан", "өткен жылмен салыстырғанда", "по сравнению с 2023 годом": a time compared with, not reported. */
function isCompared(document: Document, sentence: Sentence, period: NamedPeriod): boolean {
  return sentence.language === 'ru' ? isComparedInRussian(document, sentence, period) : isComparedInKazakh(document, sentence, period)
}

/** "чем за тот же период 2024 года, когда было 120", "(тогда было 96 случаев)": compared with, and told on of. */
function isToldOnOf(document: Document, { last }: NamedPeriod): boolean {
  return /^[,(]$/.test(document.tokens[last]?.text ?? '') && /^(?:когда|тогда)$/.test(document.tokens[last + 1]?.text ?? '')
}

/** "102 двойни против 132 в 2024 году": the time of the number that is compared with. */
function isAgainst(document: Document, sentence: Sentence, { first }: NamedPeriod): boolean {
  for (let index = first - 1; index >= Math.max(sentence.first, first - 5); index -= 1) {
    const { text = '', kind } = document.tokens[index] ?? {}
    if (text === 'против') return true
    if (kind === 'mark' && text !== '%') return false
  }
  return false
}

/** "1 074 акции (в 2023 году – 962)": brackets with a figure of their own hold their time. */
function isBracketed(document: Document, sentence: Sentence, { first, last }: NamedPeriod): boolean {
  const bracket = bracketAround(document, sentence, first)
  if (!bracket) return false
  for (let index = bracket.first; index < bracket.last; index += 1) if ((index < first || index >= last) && document.tokens[index]?.kind === 'digits') return true
  return false
}

const compares = /^(?:больше|меньше|выше|ниже|лучше|хуже|превыша\p{L}+|превыси\p{L}+|опережа\p{L}+|опереди\p{L}+)$/u
const level = formPattern(/^(?:данн|показател|значени|уровн|результат|итог|цифр|объем|отметк|прошлогодн)/)

/** "ниже данных за 2024 год", "превышает показатели предыдущего года", "выше уровня 2023 года". */
function isMoreThanThen(document: Document, sentence: Sentence, first: number): boolean {
  let named = false
  for (let index = first; index >= Math.max(sentence.first, first - 7); index -= 1) {
    const { text = '', kind } = document.tokens[index] ?? {}
    if (level.test(text)) named = true
    if (compares.test(text)) return named
    if (index < first && (kind === 'digits' || kind === 'mark')) return false
  }
  return false
}

function isComparedInRussian(document: Document, sentence: Sentence, { first, year }: NamedPeriod): boolean {
  if (isMoreThanThen(document, sentence, first)) return true
  for (let index = first; index >= Math.max(sentence.first, first - 7); index -= 1) {
    const { text = '', kind } = document.tokens[index] ?? {}
    if (text === 'как' && document.tokens[index + 1]?.text === 'и' && index >= first - 3) return true
    if (comparison.test(text)) return text !== 'против' || index >= first - 1
    if (index < first && (kind === 'digits' || kind === 'mark')) return false
  }
  const date = sourceDate(document)
  const towards = document.tokens[first - 1]?.text === 'к' || (document.tokens[first]?.text === 'к')
  return towards && year !== null && date !== null && year < date.year
}

function isComparedInKazakh(document: Document, sentence: Sentence, { first, last }: NamedPeriod): boolean {
  for (let place = last - 1; place < Math.min(sentence.last, last + 5); place += 1) {
    const { text = '', kind } = document.tokens[place] ?? {}
    if (compared.test(text)) return true
    if (text === 'қарағанда' && place <= last + 3) return true
    if (place >= last && (kind === 'digits' || text === ',')) break
  }
  if (isLevelThen(document, sentence, last) || isMoreThanLast(document, sentence, last)) return true
  const word = wordAt(document, last - 1)
  const isSource = /^(?:бері|бастап|кейін|соң|кейінгі|бергі)$/.test(document.tokens[last]?.text ?? '')
  return last - first <= 2 && word.ending.case === 'ablative' && !isSource && !hasRole(document, last, 'from') && document.tokens[first]?.kind !== 'digits'
}

const moreOrLess = formPattern(/^(?:көп|артық|жоғары|асып|асқан|аз|кем|төмен)$/)

/** "2023 жылғы көрсеткіштен 73%-ға жоғары", "өткен жылдың деңгейінен асып түсті": a level of that time and a word of more or less. */
function isLevelThen(document: Document, sentence: Sentence, last: number): boolean {
  for (let index = last; index < Math.min(sentence.last, last + 5); index += 1) {
    const { text = '', kind } = document.tokens[index] ?? {}
    if (kind === 'digits' || text === ',') return false
    if (!/^(?:көрсеткіш|деңгей|кезең|мерзім|дерек|меже|нәтиже)\p{L}*[тдн]ен$/u.test(text)) continue
    return document.tokens.slice(index + 1, Math.min(sentence.last, index + 7)).some((token) => moreOrLess.test(token.text))
  }
  return false
}

/** "былтырғы көктемнен 15%-ға көп", "өткен жылғы слеттен аз": last year's own thing, and a word of more or less. */
function isMoreThanLast(document: Document, sentence: Sentence, last: number): boolean {
  if (!/(?:ғы|гі|қы|кі)$/.test(document.tokens[last - 1]?.text ?? '')) return false
  const source = [last, last + 1].find((index) => index < sentence.last && document.tokens[index]?.kind === 'word' && wordAt(document, index).ending.case === 'ablative')
  if (source === undefined) return false
  return document.tokens.slice(source + 1, Math.min(sentence.last, source + 6)).some(({ text }) => moreOrLess.test(text))
}

/** "за девять месяцев" beside "2025 года" is read once: the finer one stays. */
function joinedMonths(periods: readonly NamedPeriod[]): readonly NamedPeriod[] {
  return periods.filter((period, index) => {
    const next = periods[index + 1]
    return !(next && next.first <= period.first && next.last >= period.last)
  })
}
