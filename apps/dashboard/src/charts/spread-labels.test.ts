// Labels keep their order and their distance, and stay in the chart.

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadLabels } from './spread-labels.ts'

test('labels with room stay where they want to be', () => {
  expect(spreadLabels([10, 60, 120], 20, 0, 200)).toEqual([10, 60, 120])
})

test('two labels at one place are put apart', () => {
  expect(spreadLabels([50, 50], 20, 0, 200)).toEqual([50, 70])
})

test('labels at the edge move inwards', () => {
  expect(spreadLabels([195, 199], 20, 0, 200)).toEqual([180, 200])
})

test('any labels are apart, in order and inside', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 15 }), (wanted) => {
    const placed = spreadLabels(wanted, 20, 0, 300)
    const inOrder = placed.map((position, index) => ({ position, wish: wanted[index] ?? 0 })).toSorted((left, right) => left.position - right.position)
    const outside = placed.filter((position) => position < -1e-9 || position > 300 + 1e-9)
    const tooClose = inOrder.filter(({ position }, index) => position - (inOrder[index - 1]?.position ?? -Infinity) < 20 - 1e-9)
    const outOfOrder = inOrder.filter(({ wish }, index) => wish < (inOrder[index - 1]?.wish ?? -Infinity))
    expect({ outside, tooClose, outOfOrder }).toEqual({ outside: [], tooClose: [], outOfOrder: [] })
  }))
})
