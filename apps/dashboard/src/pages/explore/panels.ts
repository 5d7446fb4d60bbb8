// The charts of a view: one for each unit, measure and claim, and split further where the reader asks; split charts share one scale.

import { sumOf, weigh } from '@jastar/figures'
import type { Sum } from '@jastar/figures'
import type { Language } from '@jastar/catalogue'
import type { ObservationItem, Series } from '@jastar/contract'
import type { ExploreSort, ExploreSplit } from '../../address/explore-view.ts'
import { extentOf, rowsOf } from '../../charts/figure-rows.ts'
import type { FigureRow } from '../../charts/figure-rows.ts'
import { nameOrder } from '../../language/name-order.ts'

type Group = Series['groups'][number]

/** One chart: figures that may share an axis. */
export type Panel = Pick<Group, 'unitMeasure' | 'measure' | 'claim' | 'items'> & {
  readonly key: string
  readonly sum: Sum
  /** What sets it apart where the view is split: a figure of it tells the name. */
  readonly split: ExploreSplit | null
  /** End of the common scale; undefined where the chart has a scale of its own. */
  readonly extent: number | undefined
}

const scaleOf = ({ unitMeasure, measure }: Pick<Group, 'unitMeasure' | 'measure'>): string => `${unitMeasure} ${measure}`

/** The charts of a series in the order of its groups; parts of a split in the order of their largest figures. */
export function panelsOf(groups: Series['groups'], split: ExploreSplit | null): readonly Panel[] {
  const extents = new Map<string, number>()
  for (const group of groups) extents.set(scaleOf(group), Math.max(extents.get(scaleOf(group)) ?? 0, extentOf(rowsOf(group.items))))
  return groups.flatMap((group) => {
    const { unitMeasure, measure, claim } = group
    const key = `${scaleOf(group)} ${claim}`
    const alike = { unitMeasure, measure, claim, split, extent: split === null ? undefined : extents.get(scaleOf(group)) }
    if (split === null || split === 'claim') return [{ ...alike, key, items: group.items, sum: group.sum }]
    const parts = Map.groupBy(group.items, (figure) => figure[split] ?? '')
    return [...parts].map(([value, items]) => ({ ...alike, key: `${key} ${value}`, items, sum: sumOf(items) }))
  })
}

/** What a chart's heading must say: only what differs from the other charts. */
export type Apart = { readonly split: boolean; readonly unitMeasure: boolean; readonly measure: boolean; readonly claim: boolean }

/** Whether these charts differ in their unit, measure and claim, and in what they are split by. */
export function whatSetsApart(panels: readonly Panel[]): Apart {
  const differ = (key: 'unitMeasure' | 'measure' | 'claim'): boolean => new Set(panels.map((panel) => panel[key])).size > 1
  return { split: panels.length > 1, unitMeasure: differ('unitMeasure'), measure: differ('measure'), claim: differ('claim') || (panels.length > 1 && panels[0]?.split === 'claim') }
}

type Row = FigureRow<ObservationItem>

/** Rows in the order asked for; equal ones by their value. Years run forward, an unknown year last; names by the alphabet of `language`. */
export function sortRows(rows: readonly Row[], sort: ExploreSort, nameOf: (figure: ObservationItem) => string, language: Language): readonly Row[] {
  const byName = nameOrder(language)
  const orders: Readonly<Record<ExploreSort, (left: ObservationItem, right: ObservationItem) => number>> = {
    value: () => 0,
    name: (left, right) => byName(nameOf(left), nameOf(right)),
    year: (left, right) => (left.year ?? Number.MAX_SAFE_INTEGER) - (right.year ?? Number.MAX_SAFE_INTEGER),
    weight: (left, right) => weigh(right) - weigh(left),
  }
  return rows.toSorted((left, right) => orders[sort](left.figure, right.figure))
}
