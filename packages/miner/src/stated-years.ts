// Years told by their number: «2025 жылы», «в 2024-м», «2023–2025 жылдары», «с 2021 по 2024 год», «2024/2025 оқу жылы», «2023 – 40, 2024 – 65».

import { wordAt } from './document.ts'
import type { Document, Sentence } from './document.ts'
import { sourceDate, spanAt } from './named-period.ts'
import type { NamedPeriod } from './named-period.ts'
import type { Numeral } from './numeral.ts'
import { isBirthYear, isLawDate, isSpanOfPlan } from './years-of-names.ts'

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1950 && value <= 2060

/** "2025 жылы", "в 2025 году", "2023–2025 жылдары", "в 2024-м", "2025-2026 оқу жылы", "(2024 – 95)". */
export function yearAt(document: Document, sentence: Sentence, numeral: Numeral): NamedPeriod | undefined {
  const token = document.tokens[numeral.first]
  const slashed = yearBehindSlash(document, numeral)
  const end = slashed ?? numeral.high ?? numeral.value
  if (token?.kind !== 'digits' || numeral.first < document.header || !isYear(numeral.value) || !isYear(end) || !/^\d{4}$/.test(token.text)) return undefined
  const lastOfNumber = slashed === undefined ? numeral.last : numeral.last + 2
  const next = [lastOfNumber, lastOfNumber + 1].find((place) => spanAt(document, sentence, place) === 'year')
  const before = document.tokens[numeral.first - 1]
  const stated = next !== undefined || numeral.kind === 'ordinal' || /^(?:в|за|на|с|до|к|по)$/.test(before?.text ?? '') || isLabel(document, numeral)
  if (!stated || (before?.latin ?? false) || (next === undefined && countsThings(document, lastOfNumber))) return undefined
  if (isBirthYear(document, next ?? lastOfNumber - 1) || isLawDate(document, sentence, numeral.first, next ?? lastOfNumber)) return undefined
  const last = (next ?? lastOfNumber - 1) + 1
  const begun = from(document, numeral)
  if (next !== undefined && isSchoolYear(document, lastOfNumber)) return schoolYear(document, numeral, end, last)
  const since = sinceYear(document, sentence, numeral, next ?? lastOfNumber - 1)
  if (since) return since
  const opening = begun ?? (end === numeral.value ? undefined : numeral.value)
  const ofPlan = isSpanOfPlan(document, sentence, numeral, end, next ?? lastOfNumber - 1)
  return { first: numeral.first, last, year: end, timePeriod: opening === undefined ? String(end) : `${opening}/${end}`, basis: 'stated', ...(ofPlan && { ofPlan }), rule: '<year>' }
}

/** "на 2000 книг", "до 2000 тонн": the number counts what stands behind it. */
function countsThings(document: Document, next: number): boolean {
  const { noun, unit, numeral } = wordAt(document, next)
  return document.tokens[next]?.kind === 'word' && (noun ?? unit ?? numeral) !== undefined
}

/** "2024/2025". */
function yearBehindSlash(document: Document, numeral: Numeral): number | undefined {
  const second = document.tokens[numeral.last + 1]
  return document.tokens[numeral.last]?.text === '/' && /^\d{4}$/.test(second?.text ?? '') && Number(second?.text) === numeral.value + 1 ? numeral.value + 1 : undefined
}

/** "с 2021 по 2024 год": the year the stretch begins with. */
function from(document: Document, numeral: Numeral): number | undefined {
  for (const distance of [2, 3]) {
    const token = document.tokens[numeral.first - distance]
    if (/^(?:по|до)$/.test(document.tokens[numeral.first - 1]?.text ?? '') && token?.kind === 'digits' && /^(?:19|20)\d\d$/.test(token.text) && document.tokens[numeral.first - distance - 1]?.text === 'с') return Number(token.text)
  }
  return undefined
}

/** "2023 – 40, 2024 – 65": a year that labels the figure behind its dash. */
function isLabel(document: Document, numeral: Numeral): boolean {
  const before = document.tokens[numeral.first - 1]
  const opens = before === undefined || before.kind === 'break' || /^[(,;:]$/.test(before.text)
  return opens && numeral.high === undefined && /^[-:]$/.test(document.tokens[numeral.last]?.text ?? '') && document.tokens[numeral.last + 1]?.kind === 'digits'
}

const isSchoolYear = (document: Document, index: number): boolean => /^(?:оқу|учебн)/.test(document.tokens[index]?.text ?? '')

/** A school year that has begun but not ended is told of now. */
function schoolYear(document: Document, numeral: Numeral, end: number, last: number): NamedPeriod {
  const date = sourceDate(document)
  const running = date !== null && numeral.value < end && numeral.value <= date.year && end > date.year
  const year = running ? date.year : end
  return { first: numeral.first, last, year, timePeriod: running || numeral.value === end ? String(year) : `${numeral.value}/${end}`, basis: 'stated', rule: '<year> of school' }
}

/** "2021 жылдан бері", "с 2009 года": from that year to the source's. */
function sinceYear(document: Document, sentence: Sentence, numeral: Numeral, year: number): NamedPeriod | undefined {
  const date = sourceDate(document)
  const next = document.tokens[year + 1]?.text ?? ''
  const opens = sentence.language === 'ru' ? document.tokens[numeral.first - 1]?.text === 'с' && !/^(?:по|до)$/.test(next) : /^(?:бері|бастап|бергі)$/.test(next)
  if (!opens || date === null || numeral.value >= date.year) return undefined
  return { first: numeral.first, last: year + 1, year: date.year, timePeriod: `${numeral.value}/${date.year}`, basis: 'stated', rule: 'since <year>' }
}
