// A lone figure is type, unlike shares never share an axis, a line needs years of one thing that follow each other.

import type { Observation } from '@jastar/catalogue'
import { expect, test } from 'vitest'
import { chooseChart, linesOf, pairsOf, yearsAxis } from './chart-choice.ts'

const told = (programme: string | null, year: number | null, referenceArea = 'KZ-39', more: Partial<Observation> = {}): Observation => ({
  id: `${programme} ${year} ${referenceArea}`, indicator: 'events', countedThing: 'іс-шара', referenceArea, programme, themes: [], year,
  timePeriod: year === null ? null : String(year), timePeriodBasis: year === null ? 'unknown' : 'stated', yearOffset: null,
  value: 10, valueHigh: null, qualifier: 'exact', lowerBound: 10, upperBound: 10, unitMeasure: '1', measure: 'level', claim: 'achieved', ageBand: null,
  partOf: null, review: 'auto', confidence: 1, toldBy: 1, disputedBy: [], ...more,
})

const four = [told('A', 2024), told('B', 2024), told('C', 2025), told('D', 2025)]
const twoAreas = [told('A', 2024, 'KZ-39'), told('A', 2024, 'KZ-31')]

test.each([
  ['one figure', { indicator: 'events', by: 'programme', figures: [told('A', 2024)] }, 'number'],
  ['one figure by year', { indicator: 'events', by: 'year', figures: [told('A', 2024)] }, 'number'],
  ['several programmes', { indicator: 'events', by: 'programme', figures: four }, 'bars'],
  ['one area', { indicator: 'events', by: 'referenceArea', figures: four }, 'bars'],
  ['one thing in two areas', { indicator: 'events', by: 'referenceArea', figures: twoAreas }, 'dumbbell'],
  ['two areas, a figure without its like', { indicator: 'events', by: 'referenceArea', figures: [...twoAreas, told('B', 2024)] }, 'bars'],
  ['two areas, different years', { indicator: 'events', by: 'referenceArea', figures: [told('A', 2024, 'KZ-39'), told('A', 2025, 'KZ-31')] }, 'bars'],
  ['different programmes by year', { indicator: 'events', by: 'year', figures: four }, 'years'],
  ['two years of one thing', { indicator: 'events', by: 'year', figures: [told('A', 2024), told('A', 2025)] }, 'slope'],
  ['two years with a gap', { indicator: 'events', by: 'year', figures: [told('A', 2023), told('A', 2025)] }, 'years'],
  ['three years of one thing', { indicator: 'events', by: 'year', figures: [told('A', 2023), told('A', 2024), told('A', 2025)] }, 'lines'],
  ['shares', { indicator: 'share', by: 'programme', figures: four }, 'numbers'],
  ['things without an indicator', { indicator: 'other', by: 'year', figures: four }, 'numbers'],
] as const)('%s', (_, group, chart) => {
  expect(chooseChart(group)).toBe(chart)
})

test.each([
  ['two years among others are no line', [told('A', 2024), told('A', 2025), told('B', 2025)], []],
  ['three years of one programme are one, in order', [told('A', 2025), told('A', 2023), told('A', 2024)], [[2023, 2024, 2025]]],
  ['a year without a figure parts the line', [told('A', 2020), told('A', 2021), told('A', 2023), told('A', 2024), told('A', 2026)], [[2020, 2021], [2023, 2024]]],
  ['three programmes of one year each are none', [told('A', 2023), told('B', 2024), told('C', 2025)], []],
  ['no programme is not joined with a programme', [told(null, 2023), told('A', 2024), told(null, 2025)], []],
  ['different things without a programme are not joined', [told(null, 2023, 'KZ', { countedThing: 'жоба' }), told(null, 2024, 'KZ'), told(null, 2025, 'KZ')], []],
  ['a plan does not go on from what was done', [told('A', 2023), told('A', 2024), told('A', 2025, 'KZ-39', { claim: 'planned' })], []],
  ['two figures of one year are not joined', [told('A', 2023), told('A', 2024), told('A', 2024), told('A', 2025)], []],
  ['an unknown year has no place on a line', [told('A', 2023), told('A', null), told('A', 2025)], []],
])('%s', (_, figures, lines) => {
  expect(linesOf(figures).map((series) => series.map((figure) => figure.year))).toEqual(lines)
})

test('pairs are matched programme by programme', () => {
  const pairs = pairsOf([told('A', 2024, 'KZ-39'), told('B', 2024, 'KZ-31'), told('A', 2024, 'KZ-31'), told('B', 2024, 'KZ-39')])
  expect(pairs?.map((pair) => pair.map((figure) => `${figure.programme} ${figure.referenceArea}`))).toEqual([['A KZ-39', 'A KZ-31'], ['B KZ-39', 'B KZ-31']])
})

test.each<[string, readonly (number | null)[], readonly (number | 'unknown')[], readonly (number | 'unknown')[], readonly (number | 'unknown')[]]>([
  ['empty years between stand on the axis', [2021, 2024], [], [2021, 2024], [2021, 2022, 2023, 2024]],
  ['an unknown year stands last', [2025, null], [], [2025], [2025, 'unknown']],
  ['also where only texts without a date were read', [2025, 2026], [], [2025, 2026, 'unknown'], [2025, 2026, 'unknown']],
  ['asked years in order and no others', [2025], ['unknown', 2026, 2025], [2024, 2025, 2026, 'unknown'], [2025, 2026, 'unknown']],
  ['only unknown years', [null], [], [2025], ['unknown']],
])('%s', (_, years, asked, covered, axis) => {
  expect(yearsAxis(years, asked, covered)).toEqual(axis)
})
