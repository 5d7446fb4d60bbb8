// Which ratios are offered, computed or refused.

import { expect, test } from 'vitest'
import type { Observation } from '@jastar/catalogue'
import { ratiosOf } from './ratios.ts'

const figure = (changes: Partial<Observation>): Observation => ({
  id: 'o', indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-75', programme: 'Арна', themes: [], year: 2025, timePeriod: '2025',
  timePeriodBasis: 'stated', yearOffset: null, value: 10, valueHigh: null, qualifier: 'exact', lowerBound: 10, upperBound: 10, unitMeasure: '1',
  measure: 'level', claim: 'achieved', ageBand: null, partOf: null, review: 'auto', confidence: 1, toldBy: 1, disputedBy: [], ...changes,
})

const events = figure({})
const people = figure({ indicator: 'participants', value: 250, lowerBound: 250, upperBound: 250 })

test('two exact figures of one place and year give a ratio', () => {
  expect(ratiosOf([events, people]).map(({ over, under, result }) => [over, under, 'value' in result && result.value])).toEqual([[people, events, 25]])
})

test('two open bounds give none, and the reason', () => {
  const open: Partial<Observation> = { qualifier: 'more_than', upperBound: null }
  expect(ratiosOf([{ ...events, ...open }, { ...people, ...open }]).map(({ result }) => result)).toEqual([{ refused: 'both_open' }])
})

test.each([
  ['another area', { referenceArea: 'KZ-15' }],
  ['another year', { timePeriod: '2026', year: 2026 }],
  ['a plan', { claim: 'planned' }],
  ['a change', { measure: 'change' }],
  ['a part of a whole', { partOf: 'whole' }],
] as const)('%s is not divided', (_case, changes) => {
  expect(ratiosOf([events, { ...people, ...changes }])).toEqual([])
})
