// Counts beside the choices of Explore, as GET /facets tells them, and the view they lead to where nothing was asked.

import { indicatorCodes, regionOf } from '@jastar/catalogue'
import type { IndicatorCode } from '@jastar/catalogue'
import type { FacetCounts } from '@jastar/contract'
import { isFiltered, noProgramme } from '../../address/explore-view.ts'
import type { ExploreView } from '../../address/explore-view.ts'

/** A filter of Explore whose choices are counted. */
export type Facet = Exclude<keyof FacetCounts, 'dataVersion'>

/** How many figures each value of a facet would show while the other filters stay. A figure of no programme stands under `none`, of no area nowhere. */
export function countsOf(counts: FacetCounts, facet: Facet): ReadonlyMap<string, number> {
  const listed: readonly { readonly value: string | number | null; readonly count: number }[] = counts[facet]
  return new Map(listed.flatMap(({ value, count }) => (value !== null ? [[String(value), count] as const] : facet === 'programme' ? [[noProgramme, count] as const] : [])))
}

/** Indicators whose figures each have a whole of their own: Explore never opens with them where there is another. */
const ownWhole: readonly IndicatorCode[] = ['share', 'other']

const rank = (code: IndicatorCode): number => indicatorCodes.indexOf(code)

/** The indicator with most figures, of equal ones the first of the catalogue; null where there is none. */
export function chooseIndicator(counts: FacetCounts): IndicatorCode | null {
  const ordered = counts.indicator.toSorted((left, right) =>
    Number(ownWhole.includes(left.value)) - Number(ownWhole.includes(right.value)) || right.count - left.count || rank(left.value) - rank(right.value))
  return ordered[0]?.value ?? null
}

/**
 * The next step from what was asked to a view with something to see: the indicator with most figures and, where nothing was asked at all,
 * the area and then the year with most of them. `counts` are those of the view so far. The same view where nothing is left to choose.
 */
export function fillStep(view: ExploreView, asked: ExploreView, counts: FacetCounts): ExploreView {
  if (view.indicator === null) return { ...view, indicator: chooseIndicator(counts) }
  if (asked.indicator !== null || isFiltered(asked)) return view
  const area = counts.referenceArea.find(({ value }) => value !== null)?.value
  if (view.referenceArea.length === 0 && typeof area === 'string') return { ...view, referenceArea: [area] }
  const [year] = counts.year
  return view.year.length === 0 && year ? { ...view, year: [year.value] } : view
}

/** The areas of the filter rail: those texts were read about in their order, then others by code. Localities stand after their region. */
export function areaChoices(told: readonly string[], searched: readonly string[], chosen: readonly string[]): readonly string[] {
  const codes = new Set([...searched, ...chosen, ...told])
  const place = (code: string): number => (searched.indexOf(regionOf(code)?.code ?? code) + searched.length + 1) % (searched.length + 1)
  return [...codes].toSorted((left, right) => place(left) - place(right) || (left < right ? -1 : 1))
}
