// Years of a chart without a figure: for each area how many texts were read, and why nothing stands there.

import { findReferenceArea } from '@jastar/catalogue'
import type { YearBucket } from '@jastar/catalogue'
import type { Coverage } from '@jastar/contract'
import { wasFounded } from '../../charts/was-founded.ts'

type Told = { readonly referenceArea: string | null; readonly year: number | null }

/** `all_dated`: an unknown year is empty because every text has a date. */
export type YearReason = NonNullable<Coverage['rows'][number]['cells'][number]['reason']> | 'all_dated'

/** Years of one area that are empty for the same reason. */
export type MissingYears = { readonly referenceArea: string; readonly years: readonly YearBucket[]; readonly reason: YearReason; /** Texts of those years, or of the area where the years have none. */ readonly sources: number }

/** What is missing in the areas of these figures, years of one reason together. */
export function missingYears(figures: readonly Told[], years: readonly YearBucket[], coverage: Coverage): readonly MissingYears[] {
  const told = new Set(figures.map((figure) => `${figure.referenceArea} ${figure.year ?? 'unknown'}`))
  const areas = [...new Set(figures.flatMap((figure) => figure.referenceArea ?? []))]
  return areas.flatMap((referenceArea) => {
    const empty = years.filter((year) => !told.has(`${referenceArea} ${year}`)).map((year) => ({ year, ...reasonOf(referenceArea, year, coverage) }))
    return [...Map.groupBy(empty, ({ reason, sources }) => `${reason} ${sources}`).values()].flatMap((alike) => {
      const [first] = alike
      return first ? [{ referenceArea, years: alike.map(({ year }) => year), reason: first.reason, sources: first.sources }] : []
    })
  })
}

function reasonOf(referenceArea: string, year: YearBucket, coverage: Coverage): { readonly reason: YearReason; readonly sources: number } {
  const row = coverage.rows.find((candidate) => candidate.referenceArea === referenceArea)
  const sources = row?.cells.find((cell) => cell.year === year)?.sources ?? 0
  if (!wasFounded(findReferenceArea(referenceArea) ?? {}, [year])) return { reason: 'region_did_not_exist', sources: 0 }
  if (sources > 0) return { reason: 'no_figure_reported', sources }
  if (row && year === 'unknown') return { reason: 'all_dated', sources: row.sourcesSearched }
  return { reason: 'year_out_of_range', sources: 0 }
}

/** Texts read in each year that has no figure of any of the areas. */
export function textsWithoutFigures(figures: readonly Told[], years: readonly YearBucket[], coverage: Coverage): ReadonlyMap<YearBucket, number> {
  const toldYears = new Set<YearBucket>(figures.map((figure) => figure.year ?? 'unknown'))
  const areas = new Set(figures.map((figure) => figure.referenceArea))
  const rows = coverage.rows.filter((row) => areas.has(row.referenceArea))
  return new Map(years.filter((year) => !toldYears.has(year)).map((year) => [year, Math.max(0, ...rows.map((row) => row.cells.find((cell) => cell.year === year)?.sources ?? 0))]))
}
