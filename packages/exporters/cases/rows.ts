// Rows of invented figures under the columns of a file, for tests: what is not given is empty.

import type { Language } from '@jastar/catalogue'
import { columnsFor } from '../src/columns.ts'
import type { ColumnName } from '../src/columns.ts'
import type { Cell } from '../src/json.ts'
import type { ExportFacts } from '../src/package/about.ts'

/** The instant of every test. */
export const instant = '2026-01-02T03:04:05Z'

/** What an export of these rows says of itself. */
export const factsOf = (language: Language, rows: number): ExportFacts => ({ language, day: '2026-01-02', instant, dataVersion: 7, rows, origin: 'https://atlas.example', query: 'year=2024', selection: '2024' })

/** One row; in the order of the columns of a language or, without one, of programs. */
export function rowOf(language: Language | null, cells: Partial<Record<ColumnName, Cell>>): Cell[] {
  return columnsFor(language).map(({ name }) => cells[name] ?? null)
}
