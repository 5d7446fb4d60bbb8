// The brief's address: what is asked for, and what stands in where nothing or something wrong is.

import { expect, test } from 'vitest'
import { readParameters } from '../../address/parameters.ts'
import { readBrief } from './brief-address.ts'

const cell = (year: number | 'unknown', figures: number) =>
  ({ year, figures: Array.from({ length: figures }, (_, index) => ({ observation: `${year}-${index}`, claim: 'achieved' as const })), sources: 1, reason: null })
const row = (referenceArea: string, ...cells: ReturnType<typeof cell>[]) => ({ referenceArea, sourcesSearched: 1, undatedSources: 0, cells })
const coverage = { years: [2024, 2025, 'unknown' as const], rows: [row('KZ', cell(2025, 9)), row('KZ-39', cell(2024, 3), cell(2025, 1)), row('KZ-31', cell('unknown', 2))] }
const areas = ['KZ-31', 'KZ-39', 'KZ-75', 'KZ']

test.each([
  ['nothing asked: the region and year told most about', {}, 'KZ-39', '2024', []],
  ['an area alone: its own fullest year', { area: 'KZ-31' }, 'KZ-31', 'unknown', []],
  ['an area without figures: the first year there is', { area: 'KZ-75' }, 'KZ-75', '2024', []],
  ['both asked', { area: 'KZ', year: '2025' }, 'KZ', '2025', []],
  ['wrong ones are named', { area: 'KZ-99', year: '1825' }, 'KZ-39', '2024', ['area', 'year']],
])('%s', (_, search, area, year, wrong) => {
  const reader = readParameters(search)
  expect(readBrief(reader, coverage, areas)).toEqual({ area, year })
  expect(reader.wrong().map(({ parameter }) => parameter)).toEqual(wrong)
})
