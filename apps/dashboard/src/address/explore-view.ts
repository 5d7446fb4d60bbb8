// The view of Explore as its address tells it: which indicator, where, when, done or planned, grouped by what.
// `?by=year&indicator=events&referenceArea=KZ-75`

import { claims, indicatorCodes } from '@jastar/catalogue'
import type { Claim, IndicatorCode, YearBucket } from '@jastar/catalogue'
import { seriesBys } from '@jastar/contract'
import type { ParameterReader } from './parameters.ts'
import type { Search } from './search-grammar.ts'

export type ExploreBy = (typeof seriesBys)[number]

/** An empty list asks for everything; a null indicator for the one with the most to see. */
export type ExploreView = {
  readonly indicator: IndicatorCode | null
  readonly referenceArea: readonly string[]
  readonly year: readonly YearBucket[]
  readonly claim: readonly Claim[]
  readonly by: ExploreBy
}

export const defaultBy: ExploreBy = 'programme'

/** What the store holds: areas and years an address may name. */
export type ExploreRange = { readonly referenceAreas: readonly string[]; readonly years: readonly YearBucket[] }

/** Reads the view; values the store does not hold are wrong parameters. */
export function readExploreView(read: ParameterReader, range: ExploreRange): ExploreView {
  const [indicator] = read.many('indicator', indicatorCodes)
  return {
    indicator: indicator ?? null,
    referenceArea: read.many('referenceArea', range.referenceAreas),
    year: read.many('year', range.years.map(String)).map((year) => (year === 'unknown' ? year : Number(year))),
    claim: read.many('claim', claims),
    by: read.one('by', seriesBys, defaultBy),
  }
}

const listed = (values: readonly (string | number)[]): string | undefined => (values.length === 0 ? undefined : values.join(','))

/** The filters the API understands, without indicator and grouping. */
export function filtersOf(view: Omit<ExploreView, 'indicator' | 'by'>): Search {
  return { referenceArea: listed(view.referenceArea), year: listed(view.year), claim: listed(view.claim) }
}

/** Writes a view as an address; what is default is left out. */
export function exploreSearch(view: Partial<ExploreView>): Search {
  const { indicator = null, referenceArea = [], year = [], claim = [], by = defaultBy } = view
  return { ...filtersOf({ referenceArea, year, claim }), indicator: indicator ?? undefined, by: by === defaultBy ? undefined : by }
}
