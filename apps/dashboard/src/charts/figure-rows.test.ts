// A part is never a bar beside its whole, a dispute is one row.

import { expect, test } from 'vitest'
import { extentOf, rowsOf } from './figure-rows.ts'

const figure = (id: string, value: number, more: { partOf?: string; disputedBy?: string[]; valueHigh?: number; recommended?: boolean } = {}) =>
  ({ id, value, valueHigh: more.valueHigh ?? null, partOf: more.partOf ?? null, disputedBy: more.disputedBy ?? [], recommended: more.recommended ?? true })

test('biggest first', () => {
  expect(rowsOf([figure('a', 3), figure('b', 9)]).map((row) => row.figure.id)).toEqual(['b', 'a'])
})

test('a part stands in its whole’s row', () => {
  const rows = rowsOf([figure('part', 7, { partOf: 'whole' }), figure('whole', 30)])
  expect(rows.map((row) => [row.figure.id, row.parts.map((part) => part.id)])).toEqual([['whole', ['part']]])
})

test('a part whose whole is not here has a row of its own', () => {
  expect(rowsOf([figure('part', 7, { partOf: 'elsewhere' })])).toHaveLength(1)
})

test('disputing figures share one row', () => {
  const rows = rowsOf([figure('a', 40, { disputedBy: ['b'] }), figure('b', 55, { disputedBy: ['a'] }), figure('c', 1)])
  expect(rows.map((row) => [row.figure.id, row.disputes.map((other) => other.id)])).toEqual([['b', ['a']], ['c', []]])
})

test('an axis holds ranges, disputes and decreases', () => {
  expect(extentOf(rowsOf([figure('a', 30, { valueHigh: 45 }), figure('b', -50)]))).toBe(50)
  expect(extentOf([])).toBe(0)
})
