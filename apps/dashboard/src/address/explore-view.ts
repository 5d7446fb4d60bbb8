// The view of Explore as its address tells it: which indicator, where, when, of what, grouped, split and sorted by what.
// `?by=year&indicator=events&referenceArea=KZ-75&sort=name&split=programme`

import { claims, indicatorCodes, measures, reviews, themeCodes } from '@jastar/catalogue'
import type { Claim, IndicatorCode, Measure, Review, ThemeCode, YearBucket } from '@jastar/catalogue'
import { seriesBys } from '@jastar/contract'
import type { ParameterReader } from './parameters.ts'
import type { Search } from './search-grammar.ts'

export type ExploreBy = (typeof seriesBys)[number]

/** What sets the small charts of one view apart; they share one scale. */
export const exploreSplits = ['referenceArea', 'programme', 'claim'] as const
export type ExploreSplit = (typeof exploreSplits)[number]

/** `weight`: what a reader would want first, people before events before shares. */
export const exploreSorts = ['value', 'name', 'year', 'weight'] as const
export type ExploreSort = (typeof exploreSorts)[number]

/** Stands for "no programme named" among the ids of programmes. */
export const noProgramme = 'none'

/** What narrows the figures; an empty list or text lets everything pass. */
export type ExploreFilters = {
  readonly referenceArea: readonly string[]
  readonly year: readonly YearBucket[]
  readonly claim: readonly Claim[]
  /** Ids, or `none`. */
  readonly programme: readonly string[]
  readonly theme: readonly ThemeCode[]
  readonly measure: readonly Measure[]
  readonly review: readonly Review[]
  /** Words of the sentences. */
  readonly q: string
}

/** A null indicator asks for the one with the most to see. */
export type ExploreView = ExploreFilters & {
  readonly indicator: IndicatorCode | null
  readonly by: ExploreBy
  readonly split: ExploreSplit | null
  readonly sort: ExploreSort
}

/** The view an address without parameters asks for. */
export const everything: ExploreView = {
  indicator: null, referenceArea: [], year: [], claim: [], programme: [], theme: [], measure: [], review: [], q: '', by: 'programme', split: null, sort: 'value',
}

/** What the store holds: areas, years and programmes an address may name. */
export type ExploreRange = { readonly referenceAreas: readonly string[]; readonly years: readonly YearBucket[]; readonly programmes: readonly string[] }

/** Reads the view; values the store does not hold are wrong parameters. */
export function readExploreView(read: ParameterReader, range: ExploreRange): ExploreView {
  const [indicator] = read.many('indicator', indicatorCodes)
  const [split] = read.many('split', exploreSplits)
  return {
    indicator: indicator ?? null,
    referenceArea: read.many('referenceArea', range.referenceAreas),
    year: read.many('year', range.years.map(String)).map((year) => (year === 'unknown' ? year : Number(year))),
    claim: read.many('claim', claims),
    programme: read.many('programme', range.programmes),
    theme: read.many('theme', themeCodes),
    measure: read.many('measure', measures),
    review: read.many('review', reviews),
    q: read.text('q'),
    by: read.one('by', seriesBys, everything.by),
    split: split ?? null,
    sort: read.one('sort', exploreSorts, everything.sort),
  }
}

const listed = (values: readonly (string | number)[]): string | undefined => (values.length === 0 ? undefined : values.join(','))

/** The filters the API understands, without the indicator. */
export function filtersOf({ referenceArea, year, claim, programme, theme, measure, review, q }: ExploreFilters): Search {
  return {
    referenceArea: listed(referenceArea), year: listed(year), claim: listed(claim), programme: listed(programme),
    theme: listed(theme), measure: listed(measure), review: listed(review), q: q === '' ? undefined : q,
  }
}

/** Whether anything narrows the figures besides the indicator. */
export const isFiltered = (filters: ExploreFilters): boolean => Object.values(filtersOf(filters)).some((value) => value !== undefined)

const unlessDefault = <Value extends string>(value: Value | null, usual: Value | null): Value | undefined => (value === null || value === usual ? undefined : value)

/** Writes a view as an address; what is default is left out. */
export function exploreSearch(view: Partial<ExploreView>): Search {
  const { indicator, by, split, sort, ...filters } = { ...everything, ...view }
  return {
    ...filtersOf(filters), indicator: indicator ?? undefined,
    by: unlessDefault(by, everything.by), split: unlessDefault(split, everything.split), sort: unlessDefault(sort, everything.sort),
  }
}
