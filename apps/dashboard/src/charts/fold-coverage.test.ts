// A large coverage grid shows its fullest areas and the years told most about; a small one stays as it is.

import { expect, test } from 'vitest'
import { foldCoverage } from './fold-coverage.ts'

const years = [2019, 2023, 2024, 2025, 2026, 'unknown' as const]
const row = (referenceArea: string, ...counts: number[]) => ({
  referenceArea, sourcesSearched: 1, undatedSources: 0,
  cells: years.map((year, index) => ({ year, sources: 1, reason: null, figures: Array.from({ length: counts[index] ?? 0 }, (_, place) => ({ observation: `${year}-${place}`, claim: 'achieved' as const })) })),
})
const rows = [row('KZ-75', 0, 1, 1, 5, 0, 1), row('KZ-15', 0, 0, 0, 1), row('KZ-39', 1, 0, 0, 3), row('KZ-31', 0, 0, 0, 0, 0, 2)]
const shape = (size: { rows: number; years: number }) => {
  const folded = foldCoverage({ rows, years }, size)
  return [folded.rows.map(({ referenceArea }) => referenceArea), folded.years, folded.rows[0]?.cells.map(({ year }) => year)]
}

test.each([
  ['all fits', { rows: 4, years: 6 }, ['KZ-75', 'KZ-15', 'KZ-39', 'KZ-31'], years],
  ['one row more is not worth a fold', { rows: 3, years: 6 }, ['KZ-75', 'KZ-15', 'KZ-39', 'KZ-31'], years],
  ['the fullest areas in their order', { rows: 2, years: 6 }, ['KZ-75', 'KZ-39'], years],
  ['the years told most about, of equal ones the later, and the unknown one', { rows: 4, years: 3 }, ['KZ-75', 'KZ-15', 'KZ-39', 'KZ-31'], [2024, 2025, 'unknown']],
  ['a year ahead with a plan or two does not push out the fullest', { rows: 4, years: 2 }, ['KZ-75', 'KZ-15', 'KZ-39', 'KZ-31'], [2025, 'unknown']],
])('%s', (_, size, areas, shown) => {
  expect(shape(size)).toEqual([areas, shown, shown])
})
