// Arrows stop at the ends, Home and End jump to them, other keys stay the browser's.

import { expect, test } from 'vitest'
import { markAfterKey } from './arrow-keys.ts'

test.each([
  ['ArrowDown', 0, 3, 1], ['ArrowRight', 2, 3, 2], ['ArrowUp', 1, 3, 0], ['ArrowLeft', 0, 3, 0], ['Home', 2, 3, 0], ['End', 0, 3, 2],
  ['Enter', 1, 3, undefined], ['ArrowDown', -1, 3, undefined],
])('%s from %d of %d leads to %s', (key, at, count, next) => {
  expect(markAfterKey(key, at, count)).toBe(next)
})
