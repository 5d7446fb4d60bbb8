// What figures imply, what numbers they may stand for, and the decimals under both.

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { qualifiers } from '@jastar/catalogue'
import { addDecimals, boundsAreStrict, boundsOf, intervalsOverlap, placeOfLastDigit, roundingInterval, significantDigits } from './index.ts'

test.each([
  [{ value: 300_000, qualifier: 'more_than' }, 300_000, null],
  [{ value: 40, qualifier: 'at_least' }, 40, null],
  [{ value: 10, qualifier: 'exact' }, 10, 10],
  [{ value: 30, valueHigh: 40, qualifier: 'range' }, 30, 40],
  [{ value: 300, qualifier: 'about' }, 250, 350],
  [{ value: 70, qualifier: 'about' }, 65, 75],
  [{ value: 210.5, qualifier: 'about' }, 210.45, 210.55],
  [{ value: 33.33, qualifier: 'about' }, 28.33, 38.33],
  [{ value: 40, qualifier: 'at_most', measure: 'level' }, 0, 40],
  [{ value: 40, qualifier: 'less_than', measure: 'level' }, 0, 40],
  [{ value: 40, qualifier: 'at_most', measure: 'change' }, null, 40],
  [{ value: 40, qualifier: 'at_most' }, null, 40],
  [{ value: -20, qualifier: 'more_than', measure: 'change' }, null, -20],
  [{ value: -20, qualifier: 'at_most', measure: 'change' }, -20, null],
  [{ value: -20, valueHigh: -30, qualifier: 'range', measure: 'change' }, -30, -20],
  [{ value: -20, qualifier: 'about', measure: 'change' }, -25, -15],
] as const)('%o implies %d to %d', (figure, lowerBound, upperBound) => {
  expect(boundsOf(figure)).toEqual({ lowerBound, upperBound })
})

test('only more than and less than exclude their bound', () => {
  expect(qualifiers.filter(boundsAreStrict)).toEqual(['more_than', 'less_than'])
})

test.each([
  [{ value: 300, qualifier: 'exact' }, { low: 300, high: 300, lowOpen: false, highOpen: false }],
  [{ value: 300, qualifier: 'more_than' }, { low: 300, high: 400, lowOpen: false, highOpen: true }],
  [{ value: 535, qualifier: 'at_least' }, { low: 535, high: 536, lowOpen: false, highOpen: true }],
  [{ value: 300, qualifier: 'at_most' }, { low: 200, high: 300, lowOpen: true, highOpen: false }],
  [{ value: 300, qualifier: 'less_than' }, { low: 200, high: 300, lowOpen: true, highOpen: true }],
  [{ value: 33.4, qualifier: 'about' }, { low: 33.35, high: 33.45, lowOpen: false, highOpen: false }],
  [{ value: -22, qualifier: 'more_than' }, { low: -23, high: -22, lowOpen: true, highOpen: false }],
  [{ value: 0, qualifier: 'about' }, { low: -0.5, high: 0.5, lowOpen: false, highOpen: false }],
] as const)('%o may stand for %o', (figure, interval) => {
  expect(roundingInterval(figure)).toEqual(interval)
})

test.each([
  [{ value: 400, qualifier: 'exact' }, { value: 300, qualifier: 'more_than' }, false],
  [{ value: 399, qualifier: 'exact' }, { value: 300, qualifier: 'more_than' }, true],
  [{ value: 300, qualifier: 'more_than' }, { value: 300, qualifier: 'at_most' }, true],
  [{ value: 300, qualifier: 'more_than' }, { value: 300, qualifier: 'less_than' }, false],
] as const)('%o and %o: one number for both is %s', (a, b, overlap) => {
  expect(intervalsOverlap(roundingInterval(a), roundingInterval(b))).toBe(overlap)
})

test.each([[300, 2, 1], [570, 1, 2], [69_533, 0, 5], [33.33, -2, 4], [210.5, -1, 4], [2_300_000_000, 8, 2], [0, 0, 0], [-120, 1, 2]])('%d ends at place %d and has %d digits', (value, place, digits) => {
  expect([placeOfLastDigit(value), significantDigits(value)]).toEqual([place, digits])
})

test('hundredths add as hundredths', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 20 }), (cents) => {
    expect(addDecimals(...cents.map((cent) => cent / 100))).toBe(cents.reduce((sum, cent) => sum + cent, 0) / 100 + 0)
  }))
})

test('a figure lies within its own bounds and its own rounding interval', () => {
  fc.assert(fc.property(fc.integer({ min: -100_000, max: 1_000_000 }), fc.constantFrom(...qualifiers), (value, qualifier) => {
    const { lowerBound, upperBound } = boundsOf({ value, qualifier, measure: value < 0 ? 'change' : 'level' })
    expect((lowerBound ?? -Infinity) <= value && value <= (upperBound ?? Infinity)).toBe(true)
    const { low, high } = roundingInterval({ value, qualifier })
    expect(low <= value && value <= high).toBe(true)
  }))
})
