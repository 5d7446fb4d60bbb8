// The timeline: places by date, undated texts apart, near ones in rows, ticks at months or years.

import { expect, test } from 'vitest'
import { timelineOf } from './timeline.ts'

const text = (id: string, date: string | null) => ({ id, date })
const side = (referenceArea: string, ...dates: (string | null)[]) => ({ referenceArea, sources: dates.map((date, index) => text(`${referenceArea} ${index}`, date)) })

test('dated texts lie between the first and the last day of all areas, undated ones apart', () => {
  const { lanes } = timelineOf([side('KZ-75', '2026-01-01', null), side('KZ-15', '2026-01-11', '2026-01-06')])
  expect(lanes.map(({ marks }) => marks.map(({ at }) => at))).toEqual([[0], [0.5, 1]])
  expect(lanes.map(({ undated }) => undated.length)).toEqual([1, 0])
})

test('texts of one day stand in rows, and beyond the fourth row they are counted', () => {
  const [lane] = timelineOf([side('KZ-75', ...Array.from({ length: 6 }, () => '2026-01-01'), '2026-02-01')]).lanes
  expect(lane?.marks.map(({ row }) => row)).toEqual([0, 1, 2, 3, 0])
  expect(lane?.hidden).toHaveLength(2)
})

test.each([
  ['no date at all', [null], []],
  ['one day stands in the middle', ['2026-03-05'], [['2026-03-05', 0.5]]],
  ['days of one month: the first and the last', ['2026-03-05', '2026-03-15'], [['2026-03-05', 0], ['2026-03-15', 1]]],
])('%s', (_, dates, expected) => {
  expect(timelineOf([side('KZ-75', ...dates)]).ticks.map(({ date, at }) => [date, at])).toEqual(expected)
})

test('months of a season, years of decades, five at most', () => {
  expect(timelineOf([side('KZ-75', '2026-01-15', '2026-04-15')]).ticks.map(({ date }) => date)).toEqual(['2026-02-01', '2026-03-01', '2026-04-01'])
  expect(timelineOf([side('KZ-75', '2017-05-15', '2026-04-15')]).ticks.map(({ date }) => date)).toEqual(['2018-01-01', '2020-01-01', '2022-01-01', '2024-01-01', '2026-01-01'])
})
