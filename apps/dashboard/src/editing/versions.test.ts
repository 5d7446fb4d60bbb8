// Both versions show what either side changed.

import { expect, test } from 'vitest'
import { versionsOf } from './versions.ts'

const base = {
  value: 570, valueHigh: null, qualifier: 'more_than', unitMeasure: '1', measure: 'level', indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-75',
  programme: null, timePeriod: '2025', claim: 'achieved', ageBand: null, partOf: null,
} as const

test('my change, their change, and one both made', () => {
  const rows = versionsOf(base, { value: 571, claim: 'planned' }, { ...base, value: 575, timePeriod: '2024', claim: 'planned' })
  expect(rows).toEqual([
    { slot: 'value', mine: 571, theirs: 575, differs: true },
    { slot: 'timePeriod', mine: undefined, theirs: '2024', differs: false },
    { slot: 'claim', mine: 'planned', theirs: 'planned', differs: false },
  ])
})

test('emptying a slot is a version too', () => {
  expect(versionsOf(base, { timePeriod: null }, base)).toEqual([{ slot: 'timePeriod', mine: null, theirs: '2025', differs: true }])
})
