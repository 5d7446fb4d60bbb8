// The wide layout: one row for what is counted, a pair of columns for each area, its value and its qualifier; reports paste it.

import type { Language } from '@jastar/catalogue'
import { plainDigits } from '@jastar/figures'
import { columnsFor, headingOf } from './columns.ts'
import type { ColumnName } from './columns.ts'
import { byteOrderMark, csvDialects, csvLine, guarded } from './csv.ts'
import type { CsvProfile } from './csv.ts'
import type { Cell, Rows } from './json.ts'

/** Columns that are the same for every area of one row. */
const shared = ['indicator', 'counted_thing', 'programme', 'period', 'unit', 'measure', 'claim', 'part_of', 'data_version'] as const satisfies readonly ColumnName[]

/** Columns the layout is made of, in the order `wideTable` reads them. */
export const wideColumns = [...shared, 'area', 'value', 'qualifier'] as const satisfies readonly ColumnName[]

/** Figures the layout takes: it is built in memory, and nobody reads a wider one. */
export const wideLimit = 20_000

export type WideTable = { readonly headings: readonly string[]; readonly rows: readonly (readonly Cell[])[] }

type Placed = { readonly key: readonly Cell[]; readonly cells: Map<Cell, readonly [value: Cell, qualifier: Cell]> }

/** The table in the reader's language or in codes. A second figure of the same kind and area stands in a row of its own. */
export function wideTable(rows: Rows, language: Language | null): WideTable {
  const placed = new Map<string, Placed>()
  const areas = new Set<Cell>()
  for (const row of [...rows].flat()) {
    const key = row.slice(0, shared.length)
    const [area = null, value = null, qualifier = null] = row.slice(shared.length)
    areas.add(area)
    rowFor(placed, key, area).cells.set(area, [value, qualifier])
  }
  const order = [...areas].toSorted((one, other) => String(one ?? '~').localeCompare(String(other ?? '~'), language ?? 'en'))
  return {
    headings: [...shared.map((name) => heading(name, language)), ...order.flatMap((area) => [areaHeading(area, language), `${areaHeading(area, language)}: ${heading('qualifier', language)}`])],
    rows: [...placed.values()].map(({ key, cells }) => [...key, ...order.flatMap((area) => cells.get(area) ?? [null, null])]),
  }
}

/** The first row of this kind that has no figure of the area yet. */
function rowFor(placed: Map<string, Placed>, key: readonly Cell[], area: Cell): Placed {
  for (let turn = 0; ; turn += 1) {
    const name = JSON.stringify([...key, turn])
    const row = placed.get(name) ?? { key, cells: new Map() }
    placed.set(name, row)
    if (!row.cells.has(area)) return row
  }
}

const noArea = { kk: 'өңірі белгісіз', ru: 'регион не указан', en: 'area unknown' } as const

const areaHeading = (area: Cell, language: Language | null): string => String(area ?? (language === null ? 'unknown' : noArea[language]))

function heading(name: ColumnName, language: Language | null): string {
  const column = columnsFor(language).find((column) => column.name === name)
  return column ? headingOf(column, language) : name
}

/** The table as CSV. */
export function wideCsv({ headings, rows }: WideTable, profile: CsvProfile): string {
  const { separator, decimalSign, guardsFormulas } = csvDialects[profile]
  const written = (cell: Cell): string | null => {
    if (typeof cell === 'number') return plainDigits(cell).replace('.', decimalSign)
    return cell === null || !guardsFormulas ? cell : guarded(cell)
  }
  return (profile === 'excel' ? byteOrderMark : '') + [headings, ...rows].map((row) => csvLine(row.map(written), separator)).join('')
}
