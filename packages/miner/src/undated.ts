// "Биыл" and "былтыр" in a text without a date: they lean on the year that the text itself reports of.

import { wordAt } from './document.ts'
import type { Document, Sentence } from './document.ts'
import { sourceDate } from './named-period.ts'
import type { NamedPeriod } from './named-period.ts'

/** How many sentences back the year reported may be told. */
const farthest = 8

/** The times of a text, those relative to the date of an undated text leant on the year it reports where one stands before. */
export function leantOnReport(document: Document, periods: ReadonlyMap<number, readonly NamedPeriod[]>): ReadonlyMap<number, readonly NamedPeriod[]> {
  if (sourceDate(document) !== null) return periods
  return new Map([...periods].map(([index, told]) => [index, told.map((period) => leant(document, periods, index, period))]))
}

function leant(document: Document, periods: ReadonlyMap<number, readonly NamedPeriod[]>, index: number, period: NamedPeriod): NamedPeriod {
  const sentence = document.sentences[index]
  const { yearOffset } = period
  if (!sentence || period.year !== null || yearOffset === undefined || yearOffset > 0 || yearOffset < -1) return period
  if (yearOffset === 0 ? tellsPlan(document, sentence) : !isContrasted(periods.get(index) ?? [], period)) return period
  const reported = yearBefore(periods, sentence)
  return reported === undefined ? period : { ...period, year: reported + yearOffset, timePeriod: String(reported + yearOffset) }
}

/** "В текущем году планируется …": the year to come after the one reported. */
function tellsPlan(document: Document, { first, last }: Sentence): boolean {
  for (let index = first; index < last; index += 1) if (wordAt(document, index).claim === 'planned') return true
  return false
}

/** "2 жеңімпаз (былтыр – 1)", "былтыр 131-ден биыл 102-ге": last year beside this one; alone it may be the year reported itself. */
function isContrasted(told: readonly NamedPeriod[], period: NamedPeriod): boolean {
  return period.aside === true || told.some(({ yearOffset }) => yearOffset === 0)
}

function yearBefore(periods: ReadonlyMap<number, readonly NamedPeriod[]>, { index }: Sentence): number | undefined {
  for (let before = index; before >= Math.max(0, index - farthest); before -= 1) {
    const years = (periods.get(before) ?? []).flatMap(({ year, basis, aside, ofPlan }) => (year !== null && basis === 'stated' && aside === undefined && ofPlan === undefined ? [year] : []))
    if (years.length > 0) return Math.max(...years)
  }
  return undefined
}
