// Observations as JSON: one array, or one object a line with a last line that proves the file whole.

import { createHash } from 'node:crypto'
import { columnsFor } from './columns.ts'

/** A cell: text, a number, or null for nothing (never 0). */
export type Cell = string | number | null

/** Rows as the store gives them: stretches of rows of cells. */
export type Rows = Iterable<readonly (readonly Cell[])[]>

const columns = columnsFor(null)

/** One row under its columns' names; flags become true and false. */
function objectOf(row: readonly Cell[]): Record<string, Cell | boolean> {
  return Object.fromEntries(columns.map(({ name, type }, index) => [name, type === 'flag' ? row[index] === 'true' : (row[index] ?? null)]))
}

/** An array of all rows; its closing bracket says that nothing is missing. */
export function* jsonText(rows: Rows): Generator<string> {
  let separator = '[\n'
  for (const stretch of rows) {
    if (stretch.length === 0) continue
    yield separator + stretch.map((row) => JSON.stringify(objectOf(row))).join(',\n')
    separator = ',\n'
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n'
}

/** One object a line; the last line has `end`, the number of rows, the data version and the SHA-256 of all bytes before it. */
export function* ndjsonText(rows: Rows, dataVersion: number): Generator<string> {
  const hash = createHash('sha256')
  let count = 0
  for (const stretch of rows) {
    const lines = stretch.map((row) => `${JSON.stringify(objectOf(row))}\n`).join('')
    hash.update(lines)
    count += stretch.length
    yield lines
  }
  yield `${JSON.stringify({ end: true, rows: count, data_version: dataVersion, sha256: hash.digest('hex') })}\n`
}
