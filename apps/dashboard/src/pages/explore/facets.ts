// Counts beside the choices of Explore: how many figures a choice would show, the other filters kept.

import { regionOf } from '@jastar/catalogue'
import type { IndicatorCode, Observation, YearBucket } from '@jastar/catalogue'
import type { ExploreView } from '../../address/explore-view.ts'

/** What a facet needs of an observation. */
export type FacetFigure = Pick<Observation, 'indicator' | 'referenceArea' | 'year' | 'claim' | 'measure' | 'unitMeasure'>

export type Facet = 'indicator' | 'referenceArea' | 'year' | 'claim'

const bucketOf = (figure: FacetFigure): YearBucket => figure.year ?? 'unknown'

const valueOf = (figure: FacetFigure, facet: Facet): string | null => (facet === 'year' ? String(bucketOf(figure)) : figure[facet])

const chosenOf = (view: ExploreView, facet: Facet): readonly string[] =>
  facet === 'indicator' ? (view.indicator === null ? [] : [view.indicator]) : view[facet].map(String)

const facets: readonly Facet[] = ['indicator', 'referenceArea', 'year', 'claim']

const passes = (figure: FacetFigure, view: ExploreView, except?: Facet): boolean =>
  facets.every((facet) => {
    const chosen = chosenOf(view, facet)
    const value = valueOf(figure, facet)
    return facet === except || chosen.length === 0 || (value !== null && chosen.includes(value))
  })

/** How many figures each value of a facet would show while the other filters stay. */
export function countsOf(figures: readonly FacetFigure[], view: ExploreView, facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const figure of figures) {
    const value = valueOf(figure, facet)
    if (value !== null && passes(figure, view, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** Figures of one axis: same indicator, area, year, unit, measure and claim. */
const axisOf = (figure: FacetFigure): string =>
  [figure.indicator, figure.referenceArea, bucketOf(figure), figure.unitMeasure, figure.measure, figure.claim].join(' ')

/**
 * Where there is most to see: the view is completed with the indicator (and, where nothing was asked at all, the area and year)
 * whose figures can stand together on one axis in the greatest number. `figures` come in the order of weight: the first wins a tie.
 */
export function fillView(figures: readonly FacetFigure[], view: ExploreView): ExploreView & { indicator: IndicatorCode | null } {
  if (view.indicator !== null) return view
  const candidates = figures.filter((figure) => passes(figure, view))
  const together = Map.groupBy(candidates.filter((figure) => figure.indicator !== 'share' && figure.indicator !== 'other'), axisOf)
  const richest = [...together.values()].toSorted((left, right) => right.length - left.length)[0]?.[0] ?? candidates[0]
  if (!richest) return view
  const asked = view.referenceArea.length + view.year.length + view.claim.length > 0
  if (asked || richest.referenceArea === null) return { ...view, indicator: richest.indicator }
  return { ...view, indicator: richest.indicator, referenceArea: [richest.referenceArea], year: [bucketOf(richest)] }
}

/** The areas of the filter rail: those texts were read about in their order, then others by code. Localities stand after their region. */
export function areaChoices(figures: readonly FacetFigure[], searched: readonly string[], chosen: readonly string[]): readonly string[] {
  const codes = new Set([...searched, ...chosen, ...figures.flatMap((figure) => figure.referenceArea ?? [])])
  const place = (code: string): number => (searched.indexOf(regionOf(code)?.code ?? code) + searched.length + 1) % (searched.length + 1)
  return [...codes].toSorted((left, right) => place(left) - place(right) || (left < right ? -1 : 1))
}
