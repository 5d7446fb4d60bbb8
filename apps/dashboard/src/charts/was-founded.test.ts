// A region founded in June 2022 existed in 2022, not in 2021.

import { expect, test } from 'vitest'
import { wasFounded } from './was-founded.ts'

const abai = { existsSince: '2022-06-08' }

test.each([
  [abai, [2021], false],
  [abai, [2020, 2021], false],
  [abai, [2021, 2022], true],
  [abai, [2021, 'unknown'], true],
  [abai, [], true],
  [{}, [1999], true],
] as const)('%o in %o: %s', (region, years, founded) => {
  expect(wasFounded(region, years)).toBe(founded)
})
