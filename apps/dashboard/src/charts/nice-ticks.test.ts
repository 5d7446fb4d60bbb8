// Ticks are round, start at 0 and stay inside the axis.

import { expect, test } from 'vitest'
import { niceTicks } from './nice-ticks.ts'

test.each([
  [570, [0, 100, 200, 300, 400, 500]],
  [300_000, [0, 50_000, 100_000, 150_000, 200_000, 250_000, 300_000]],
  [7, [0, 2, 4, 6]],
  [0.7, [0, 0.2, 0.4, 0.6]],
  [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [0, [0]],
])('an axis up to %d', (extent, ticks) => {
  expect(niceTicks(extent)).toEqual(ticks)
})
