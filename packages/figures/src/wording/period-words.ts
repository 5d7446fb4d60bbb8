// A time period in words, whatever the language: year, month, months of one year, years, months across years.

import { isTimePeriod } from '@jastar/catalogue'

/** How a language says each kind of period; months count from 1. */
export type PeriodWords = {
  readonly year: (year: string) => string
  readonly years: (first: string, last: string) => string
  readonly month: (year: string, month: number) => string
  readonly months: (year: string, first: number, last: number) => string
  readonly across: (firstYear: string, firstMonth: number, lastYear: string, lastMonth: number) => string
  readonly unknown: string
}

/** A period in words. Throws a RangeError for text that is no period. */
export function sayPeriod(timePeriod: string | null, words: PeriodWords): string {
  if (timePeriod === null) return words.unknown
  if (!isTimePeriod(timePeriod)) throw new RangeError(`not a time period: ${timePeriod}`)
  const [start = '', end] = timePeriod.split('/')
  const [startYear = '', startMonth] = start.split('-')
  if (end === undefined || end === start) return startMonth === undefined ? words.year(startYear) : words.month(startYear, Number(startMonth))
  const [endYear = '', endMonth] = end.split('-')
  if (startMonth === undefined && endMonth === undefined) return words.years(startYear, endYear)
  const [first, last] = [Number(startMonth ?? 1), Number(endMonth ?? 12)]
  return startYear === endYear ? words.months(startYear, first, last) : words.across(startYear, first, endYear, last)
}

/** Year, month and day of an ISO day. Throws a RangeError for text that is no day. */
export function partsOfDay(date: string): { readonly year: string; readonly month: number; readonly day: number } {
  const match = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(date)
  if (!match) throw new RangeError(`not a day: ${date}`)
  return { year: match[1] ?? '', month: Number(match[2]), day: Number(match[3]) }
}

/** "23.02.2026", as Kazakh and Russian write a day. */
export function dottedDay(date: string): string {
  const { year, month, day } = partsOfDay(date)
  return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`
}
