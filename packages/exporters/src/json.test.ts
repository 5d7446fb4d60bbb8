// JSON and NDJSON: typed cells, nothing missing, and a last line that proves it.

import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { rowOf } from '../cases/rows.ts'
import { jsonText, ndjsonText } from './json.ts'

const rows = [[rowOf(null, { id: 'o1', value: -5, year: 2024, disputed: 'true', recommended: 'false', sentence: '«410»\n"астам"' })], [], [rowOf(null, { id: 'o2', value: 33.33, year: 'unknown' })]]

test('an array of typed values; what is missing is null', () => {
  const parsed: unknown = JSON.parse([...jsonText(rows)].join(''))
  expect(parsed).toMatchObject([{ id: 'o1', value: -5, year: 2024, disputed: true, recommended: false, sentence: '«410»\n"астам"', upper_bound: null }, { id: 'o2', value: 33.33, year: 'unknown' }])
  expect(JSON.parse([...jsonText([])].join(''))).toEqual([])
})

test('the last line tells how many lines there are and what they hash to', () => {
  const lines = [...ndjsonText(rows, 7)].join('').split('\n')
  expect(lines).toHaveLength(4)
  const before = `${lines.slice(0, 2).join('\n')}\n`
  expect(JSON.parse(lines[2] ?? '')).toEqual({ end: true, rows: 2, data_version: 7, sha256: createHash('sha256').update(before).digest('hex') })
})
