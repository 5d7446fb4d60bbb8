// Instants are told in Kazakhstan's time, five hours ahead of UTC.

import { expect, test } from 'vitest'
import { momentOf } from './moment.ts'

test.each([['2026-02-23T09:05:00.000Z', '2026-02-23', '14:05'], ['2026-12-31T19:00:00Z', '2027-01-01', '00:00']])('%s', (instant, day, minute) => {
  expect(momentOf(instant)).toEqual({ day, minute })
})
