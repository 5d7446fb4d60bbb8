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
    for (const [index, { position, wish }] of inOrder.entries()) {
      const before = inOrder[index - 1]
      expect(position).toBeGreaterThanOrEqual(-1e-9)
      expect(position).toBeLessThanOrEqual(300 + 1e-9)
      if (before) expect([position - before.position >= 20 - 1e-9, wish >= before.wish]).toEqual([true, true])
    }
  }))
})
