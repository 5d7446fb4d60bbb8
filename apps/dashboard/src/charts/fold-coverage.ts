// A coverage grid that would be too large: the areas told most about, and the years told most about, with the unknown one.

import type { Coverage } from '@jastar/contract'

type Row = Coverage['rows'][number]
type Size = { readonly rows: number; readonly years: number }

const figuresOf = (row: Row): number => row.cells.reduce((sum, cell) => sum + cell.figures.length, 0)

/** At most that many rows and years; where all fit, nothing changes. The order of rows and years is kept. */
export function foldCoverage({ rows, years }: Pick<Coverage, 'rows' | 'years'>, size: Size): Pick<Coverage, 'rows' | 'years'> {
  const fullest = new Set(rows.toSorted((a, b) => figuresOf(b) - figuresOf(a)).slice(0, size.rows))
  const kept = rows.length <= size.rows + 1 ? rows : rows.filter((row) => fullest.has(row))
  if (years.length <= size.years) return { rows: kept, years }
  const known = years.filter((year) => year !== 'unknown')
  const hasUnknown = known.length < years.length
  const toldOf = (year: number): number => kept.flatMap((row) => row.cells).reduce((sum, cell) => sum + (cell.year === year ? cell.figures.length : 0), 0)
  const told = new Set(known.toSorted((a, b) => toldOf(b) - toldOf(a) || b - a).slice(0, size.years - Number(hasUnknown)))
  const shown = years.filter((year) => year === 'unknown' || told.has(year))
  return { years: shown, rows: kept.map((row) => ({ ...row, cells: row.cells.filter((cell) => shown.includes(cell.year)) })) }
}
