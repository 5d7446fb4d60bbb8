// A lone figure is type, unlike shares never share an axis, and a line needs three years of one programme.

import { expect, test } from 'vitest'
import { chooseChart, linesOf } from './chart-choice.ts'

test.each([
  [{ indicator: 'events', rows: 1, by: 'programme' }, 'number'],
  [{ indicator: 'events', rows: 1, by: 'year' }, 'number'],
  [{ indicator: 'events', rows: 4, by: 'programme' }, 'bars'],
  [{ indicator: 'events', rows: 4, by: 'referenceArea' }, 'bars'],
  [{ indicator: 'events', rows: 2, by: 'year' }, 'years'],
  [{ indicator: 'share', rows: 4, by: 'programme' }, 'numbers'],
  [{ indicator: 'other', rows: 2, by: 'year' }, 'numbers'],
] as const)('%o is %s', (group, chart) => {
  expect(chooseChart(group)).toBe(chart)
})

const told = (programme: string | null, year: number | null) => ({ programme, year, referenceArea: 'KZ-39' })

test.each([
  ['two years are no line', [told('A', 2024), told('A', 2025)], []],
  ['three years of one programme are one, in order', [told('A', 2025), told('A', 2023), told('A', 2024)], [[2023, 2024, 2025]]],
  ['three programmes of one year each are none', [told('A', 2023), told('B', 2024), told('C', 2025)], []],
  ['no programme is not joined with a programme', [told(null, 2023), told('A', 2024), told(null, 2025)], []],
  ['an unknown year has no place on a line', [told('A', 2023), told('A', null), told('A', 2025)], []],
])('%s', (_, figures, lines) => {
  expect(linesOf(figures).map((series) => series.map((figure) => figure.year))).toEqual(lines)
})
