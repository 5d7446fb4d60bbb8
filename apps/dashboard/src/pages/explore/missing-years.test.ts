// An empty year says its reason: texts that do not tell, no text of that year, every text dated, a region not founded yet.

import type { Coverage } from '@jastar/contract'
import { expect, test } from 'vitest'
import { missingYears, textsWithoutFigures } from './missing-years.ts'

const cell = (year: number | 'unknown', sources: number): Coverage['rows'][number]['cells'][number] => ({ year, figures: [], sources, reason: null })
const coverage: Coverage = {
  years: [2021, 2023, 2024, 'unknown'],
  rows: [
    { referenceArea: 'KZ-10', sourcesSearched: 3, undatedSources: 0, cells: [cell(2021, 0), cell(2023, 2), cell(2024, 1), cell('unknown', 0)] },
    { referenceArea: 'KZ-75', sourcesSearched: 5, undatedSources: 1, cells: [cell(2021, 4), cell(2023, 4), cell(2024, 1), cell('unknown', 1)] },
  ],
  notSearched: [], totals: { observations: 0, mentions: 0, sources: 0, unreviewed: 0, toldInTwoLanguages: 0 }, dataVersion: 1,
}
const years = [2020, 2021, 2022, 2023, 2024, 'unknown'] as const

test('years of one reason stand together', () => {
  expect(missingYears([{ referenceArea: 'KZ-10', year: 2024 }], years, coverage)).toEqual([
    { referenceArea: 'KZ-10', years: [2020, 2021], reason: 'region_did_not_exist', sources: 0 },
    { referenceArea: 'KZ-10', years: [2022], reason: 'year_out_of_range', sources: 0 },
    { referenceArea: 'KZ-10', years: [2023], reason: 'no_figure_reported', sources: 2 },
    { referenceArea: 'KZ-10', years: ['unknown'], reason: 'all_dated', sources: 3 },
  ])
})

test('each area says its own; a figure of no area has nothing to say', () => {
  expect(missingYears([{ referenceArea: 'KZ-75', year: 2021 }, { referenceArea: null, year: 2021 }], [2021, 2023, 'unknown'], coverage)).toEqual([
    { referenceArea: 'KZ-75', years: [2023], reason: 'no_figure_reported', sources: 4 },
    { referenceArea: 'KZ-75', years: ['unknown'], reason: 'no_figure_reported', sources: 1 },
  ])
})

test('a column is empty where no area tells; texts of the best read area count', () => {
  const figures = [{ referenceArea: 'KZ-10', year: 2024 }, { referenceArea: 'KZ-75', year: 2021 }]
  expect([...textsWithoutFigures(figures, years, coverage)]).toEqual([[2020, 0], [2022, 0], [2023, 4], ['unknown', 1]])
})
