// A chart of too many figures draws the largest, in the order the reader chose.

import { expect, test } from 'vitest'
import { rowsOf } from './figure-rows.ts'
import { largestRows } from './most-drawn.ts'

const rows = [4, -90, 7, 30].flatMap((value) => rowsOf([{ id: `o${value}`, value, partOf: null, disputedBy: [], recommended: true }]))
const drawn = (most: number) => largestRows(rows, most).map((row) => row.figure.value)

test('a decrease counts by its size, and the order stays', () => {
  expect(drawn(2)).toEqual([-90, 30])
  expect(drawn(4)).toEqual([4, -90, 7, 30])
})
