// Which region and year a brief is about, from the address: `area=KZ-75&year=2025`; without them the ones told most about.

import type { Coverage } from '@jastar/contract'
import type { ParameterReader } from '../../address/parameters.ts'

export type BriefView = { readonly area: string; readonly year: string }

type Row = Coverage['rows'][number]

const figuresOf = (row: Row): number => row.cells.reduce((sum, cell) => sum + cell.figures.length, 0)
const heaviest = <Item>(items: readonly Item[], weigh: (item: Item) => number): Item | undefined => items.toSorted((a, b) => weigh(b) - weigh(a))[0]

/** Area and year of the address; a wrong one is left to the reader's `wrong`, and what has most figures stands in. Regions before the country. */
export function readBrief(reader: Pick<ParameterReader, 'one'>, coverage: Pick<Coverage, 'rows' | 'years'>, areas: readonly string[]): BriefView {
  const regions = coverage.rows.filter((row) => row.referenceArea !== 'KZ')
  const fallback = heaviest(regions.length > 0 ? regions : coverage.rows, figuresOf)?.referenceArea ?? areas[0] ?? 'KZ'
  const area = reader.one('area', areas, fallback)
  const cells = coverage.rows.find((row) => row.referenceArea === area)?.cells ?? []
  const year = heaviest(cells, (cell) => cell.figures.length)?.year ?? coverage.years[0] ?? 'unknown'
  return { area, year: reader.one('year', coverage.years.map(String), String(year)) }
}
