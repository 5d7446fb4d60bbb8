// Unlike figures have charts of their own; parts of a split share one scale and have sums of their own.

import type { ObservationItem, Series } from '@jastar/contract'
import { expect, test } from 'vitest'
import { rowsOf } from '../../charts/figure-rows.ts'
import { panelsOf, sortRows, whatSetsApart } from './panels.ts'

const figure = (id: string, value: number, more: Partial<ObservationItem> = {}): ObservationItem => ({
  id, indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-75', programme: id, programmeId: id, programmeNames: null, themes: [], year: 2025, timePeriod: '2025',
  timePeriodBasis: 'stated', yearOffset: null, value, valueHigh: null, qualifier: 'exact', lowerBound: value, upperBound: value, unitMeasure: '1', measure: 'level',
  claim: 'achieved', ageBand: null, partOf: null, review: 'auto', confidence: 1, toldBy: 1, disputedBy: [], mentionCount: 1, sourceCount: 1, mentionLanguages: ['kk'], recommended: true,
  quote: { text: '', highlight: { start: 0, end: 0 }, language: 'kk' }, source: { id: 's', title: '', publisher: null, date: null, url: null, languages: ['kk'] }, ...more,
})

const group = (items: ObservationItem[], more: Partial<Series['groups'][number]> = {}): Series['groups'][number] =>
  ({ unitMeasure: '1', measure: 'level', claim: 'achieved', items, keys: [], sum: { refused: 'single_figure' }, ...more })

const almaty = [figure('a', 50), figure('b', 30)]
const aktobe = figure('c', 120, { referenceArea: 'KZ-15' })
const planned = group([figure('d', 300, { claim: 'planned' })], { claim: 'planned' })
const hectares = group([figure('e', 7, { unitMeasure: 'ha' })], { unitMeasure: 'ha' })

test('without a split each group is a chart with a scale and a sum of its own', () => {
  const panels = panelsOf([group([aktobe, ...almaty]), planned, hectares], null)
  expect(panels.map((panel) => [panel.items.length, panel.extent])).toEqual([[3, undefined], [1, undefined], [1, undefined]])
})

test('split by claim: what was done and what is planned share a scale, another unit does not', () => {
  expect(panelsOf([group([aktobe, ...almaty]), planned, hectares], 'claim').map((panel) => panel.extent)).toEqual([300, 300, 7])
})

test('split by area: each has its figures and their sum', () => {
  const panels = panelsOf([group([aktobe, ...almaty])], 'referenceArea')
  expect(panels.map((panel) => panel.items.map((item) => item.id))).toEqual([['c'], ['a', 'b']])
  expect(panels.map((panel) => panel.extent)).toEqual([120, 120])
  expect(panels.map((panel) => ('figure' in panel.sum ? panel.sum.figure.value : panel.sum.refused))).toEqual(['single_figure', 80])
})

test('a heading says only what differs', () => {
  expect(whatSetsApart(panelsOf([group(almaty), planned], null))).toEqual({ split: true, unitMeasure: false, measure: false, claim: true })
  expect(whatSetsApart(panelsOf([group(almaty), hectares], null))).toEqual({ split: true, unitMeasure: true, measure: false, claim: false })
  expect(whatSetsApart(panelsOf([group([aktobe, ...almaty])], 'referenceArea'))).toEqual({ split: true, unitMeasure: false, measure: false, claim: false })
  expect(whatSetsApart(panelsOf([group(almaty)], null))).toEqual({ split: false, unitMeasure: false, measure: false, claim: false })
})

const rows = rowsOf([figure('Ә', 9, { year: null }), figure('Б', 5, { year: 2026 }), figure('А', 7, { year: 2024, partOf: 'elsewhere' })])

test.each([
  ['value', 'Ә А Б'],
  ['name', 'А Ә Б'],
  ['year', 'А Б Ә'],
  ['weight', 'Ә Б А'],
] as const)('sorted by %s: %s', (sort, order) => {
  expect(sortRows(rows, sort, ({ id }) => id, 'kk').map((row) => row.figure.id).join(' ')).toBe(order)
})
