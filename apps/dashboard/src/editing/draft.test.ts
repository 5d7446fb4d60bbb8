// A form gives only what was changed, in the contract's words, or says which slot is wrong.

import { expect, test } from 'vitest'
import { changesOf, draftOf, readNumber } from './draft.ts'
import type { Draft } from './draft.ts'

const figure = {
  value: 570, valueHigh: null, qualifier: 'more_than', unitMeasure: '1', measure: 'level', indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-75',
  programme: 'Таза Қазақстан', timePeriod: '2025', claim: 'achieved', ageBand: null, partOf: null,
} as const

test('an untouched form changes nothing', () => {
  expect(changesOf(figure, draftOf(figure))).toEqual({ changes: {}, errors: {} })
})

test.each<[string, Partial<Draft>, object]>([
  ['a number with grouped digits and a decimal comma', { value: '125 000,5' }, { value: 125_000.5 }],
  ['an emptied programme', { programme: ' ' }, { programme: null }],
  ['a range with its upper end', { qualifier: 'range', value: '30', valueHigh: '40' }, { value: 30, qualifier: 'range', valueHigh: 40 }],
  ['an interval of months', { timePeriod: '2025-08/2025-12' }, { timePeriod: '2025-08/2025-12' }],
  ['another area and claim', { referenceArea: 'KZ-15', claim: 'planned' }, { referenceArea: 'KZ-15', claim: 'planned' }],
])('%s', (_, typed, changes) => {
  expect(changesOf(figure, { ...draftOf(figure), ...typed })).toEqual({ changes, errors: {} })
})

test.each<[Partial<Draft>, object]>([
  [{ value: 'көп' }, { value: 'value' }],
  [{ value: '' }, { value: 'value' }],
  [{ qualifier: 'range' }, { valueHigh: 'range' }],
  [{ qualifier: 'range', valueHigh: '300' }, { valueHigh: 'valueHigh' }],
  [{ timePeriod: 'былтыр' }, { timePeriod: 'timePeriod' }],
  [{ referenceArea: 'Алматы' }, { referenceArea: 'referenceArea' }],
  [{ countedThing: '' }, { countedThing: 'other' }],
])('%o is wrong', (typed, errors) => {
  expect(changesOf(figure, { ...draftOf(figure), ...typed }).errors).toEqual(errors)
})

test('leaving a range empties its upper end', () => {
  const range = { ...figure, qualifier: 'range', valueHigh: 600 } as const
  expect(changesOf(range, { ...draftOf(range), qualifier: 'about' }).changes).toEqual({ qualifier: 'about', valueHigh: null })
})

test.each([['−5', -5], ['1 000', 1000], ['1.5', 1.5], ['1,5,5', null], ['мың', null]])('%s is read as %s', (text, value) => {
  expect(readNumber(text)).toBe(value)
})
