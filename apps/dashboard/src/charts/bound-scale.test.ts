// Axes of single figures: per cent ends at 100, an open bound leaves room, nothing leaves the axis.

import { expect, test } from 'vitest'
import { axisEnd, boundPlaces } from './bound-scale.ts'
import type { BoundFigure } from './bound-scale.ts'

const figure = (value: number, lowerBound: number | null, upperBound: number | null, changes: Partial<BoundFigure> = {}): BoundFigure => ({
  value, valueHigh: null, lowerBound, upperBound, unitMeasure: '1', ...changes,
})

test('an open bound leaves more than half of the axis beyond it', () => {
  const moreThan = figure(41, 41, null)
  expect(axisEnd([moreThan])).toBeCloseTo(100)
  expect(boundPlaces(moreThan, 100)).toEqual({ at: 0.41, from: 0.41, to: null })
})

test('a closed figure leaves a quarter', () => {
  expect(axisEnd([figure(75, 75, 75)])).toBeCloseTo(100)
})

test('figures of one axis share its longest reach', () => {
  expect(axisEnd([figure(10, 10, 10), figure(300, 250, 375)])).toBeCloseTo(500)
})

test('a per cent ends at 100, and an open bound there stays on the axis', () => {
  const share = figure(90, 90, null, { unitMeasure: '%' })
  expect(axisEnd([share])).toBe(100)
  expect(boundPlaces(share, 100)).toEqual({ at: 0.9, from: 0.9, to: null })
})

test('a per cent above 100 is an ordinary number', () => {
  expect(axisEnd([figure(150, 150, 150, { unitMeasure: '%' })])).toBeCloseTo(200)
})

test('zero has an axis too, and no bound below it leaves the axis', () => {
  expect(axisEnd([figure(0, 0, 0)])).toBe(1)
  expect(boundPlaces(figure(5, null, 5), 10)).toEqual({ at: 0.5, from: 0, to: 0.5 })
})
