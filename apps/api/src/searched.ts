// What was read for a question, and why nothing was found: an empty answer is never silent.

import { findReferenceArea } from '@jastar/catalogue'
import type { YearBucket } from '@jastar/catalogue'
import { askedAreas, countSearched } from '@jastar/store'
import type { Database, ObservationFilters } from '@jastar/store'
import type { EmptyReason } from '@jastar/contract'

export type Searched = { readonly sources: number; readonly reason: EmptyReason | null }

/** Texts read for the asked areas and years; the reason where they gave nothing. */
export async function searchedFor(db: Database, filters: ObservationFilters, found: number): Promise<Searched> {
  const areas = askedAreas(filters)
  const { sources, sourcesOfYear } = await countSearched(db, { areas, years: filters.year })
  const reason = found > 0 ? null : emptyReasonOf({ areas: areas ?? [], years: filters.year ?? [], sources, sourcesOfYear })
  return { sources: sourcesOfYear, reason }
}

type Place = { readonly areas: readonly string[]; readonly years: readonly YearBucket[]; readonly sources: number; readonly sourcesOfYear: number }

/** Why a place is empty, the most telling reason first. */
export function emptyReasonOf({ areas, years, sources, sourcesOfYear }: Place): EmptyReason {
  const asked = areas.flatMap((code) => years.map((year) => existed(code, year)))
  if (asked.length > 0 && asked.every((itExisted) => !itExisted)) return 'region_did_not_exist'
  if (sources === 0) return 'not_searched'
  return sourcesOfYear === 0 ? 'year_out_of_range' : 'no_figure_reported'
}

/** A region counts as existing in the year it was founded. */
function existed(code: string, year: YearBucket): boolean {
  const since = findReferenceArea(code)?.existsSince
  return since === undefined || year === 'unknown' || year >= Number(since.slice(0, 4))
}
