// SDMX-CSV 2.1: the exact header, the status by rule, periods and multipliers as the standard writes them.

import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Cell } from './json.ts'
import { sdmxColumns, sdmxText } from './sdmx-csv.ts'
import { sdmxTime } from './sdmx-time.ts'

type Fact = Partial<Record<(typeof sdmxColumns)[number], Cell>>
const usual: Fact = { area: 'KZ-75', indicator: 'participants', value: 1250, unit: '1', qualifier: 'exact', measure: 'level', claim: 'achieved', review: 'accepted', disputed: 'false', period: '2024', year: 2024, id: 'o1', sentence: '1 250 жас, "бәрі" қатысты' }

function told(fact: Fact): Record<string, string> {
  const [line = {}] = parse<Record<string, string>>([...sdmxText([[sdmxColumns.map((column) => ({ ...usual, ...fact })[column] ?? null)]])].join(''), { columns: true })
  return line
}

test('the header is the standard’s, in its order', () => {
  expect([...sdmxText([])].join('')).toBe(
    'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,SEX,AGE,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,DECIMALS,OBS_STATUS,CONF_STATUS,REPORTING_YEAR_START_DAY,COMMENT_OBS,SOURCE_ID,SOURCE_URL,SOURCE_DATE,QUOTE,UPDATED\r\n',
  )
})

test('a figure in its places', () => {
  expect(told({})).toMatchObject({ STRUCTURE: 'dataflow', ACTION: 'R', FREQ: 'A', REF_AREA: 'KZ-75', INDICATOR: 'PARTICIPANTS', AGE: '_T', TIME_PERIOD: '2024', OBS_VALUE: '1250', UNIT_MEASURE: 'PS', UNIT_MULT: '0', DECIMALS: '0', QUOTE: usual.sentence })
  expect(told({ age_band: '14–35 жас' }).AGE).toBe('Y14T35')
  expect(told({ measure: 'change', value: -5, unit: '%' })).toMatchObject({ INDICATOR: 'PARTICIPANTS_CHANGE', OBS_VALUE: '-5', UNIT_MEASURE: 'PT' })
})

test.each([
  [{}, 'A'], [{ qualifier: 'about' }, 'E'], [{ review: 'auto' }, 'V'], [{ review: 'auto', qualifier: 'about' }, 'V'], [{ review: 'auto', disputed: 'true' }, 'U'],
  [{ review: 'auto', disputed: 'true', claim: 'planned' }, 'F'], [{ area: 'KZ-10', year: 2022, claim: 'planned' }, 'B'], [{ area: 'KZ-10', year: 2023 }, 'A'],
] as const)('%j has the status %s', (fact, status) => {
  expect(told(fact).OBS_STATUS).toBe(status)
})

test.each([[300_000, '300', '3', '0'], [210_500_000, '210.5', '6', '1'], [2_300_000_000, '2.3', '9', '1'], [1_200_000, '1.2', '6', '1'], [69_533, '69533', '0', '0'], [33.33, '33.33', '0', '2'], [0, '0', '0', '0']])('%d is told as the press tells it', (value, written, multiplier, decimals) => {
  expect(told({ value })).toMatchObject({ OBS_VALUE: written, UNIT_MULT: multiplier, DECIMALS: decimals })
  expect(Number(written) * 10 ** Number(multiplier)).toBeCloseTo(value, 6)
})

test.each([
  ['2025', 'A', '2025'], ['2025-08', 'M', '2025-08'], ['2025-01/2025-12', 'A', '2025'], ['2025-01/2025-06', 'S', '2025-S1'], ['2025-07/2025-12', 'S', '2025-S2'], ['2025-04/2025-06', 'Q', '2025-Q2'],
  ['2025-08/2025-12', '_O', '2025-08-01/P5M'], ['2025-01/2025-09', '_O', '2025-01-01/P9M'], ['2023/2025', '_O', '2023-01-01/P3Y'], ['2024-11/2025-02', '_O', '2024-11-01/P4M'], [null, '_U', '#N/A'],
])('the period %s', (period, frequency, timePeriod) => {
  expect(sdmxTime(period)).toEqual({ frequency, timePeriod })
})
