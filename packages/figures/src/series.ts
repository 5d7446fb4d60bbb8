// One indicator's figures as charts take them: one group for each unit, measure and claim, because unlike figures share no axis.

import type { Claim, Measure, Observation, UnitMeasure } from '@jastar/catalogue'
import { sumOf } from './arithmetic.ts'
import type { Sum } from './arithmetic.ts'
import { boundsOf } from './bounds.ts'

export type SeriesBy = 'referenceArea' | 'year' | 'programme'

export type SeriesGroup<Item extends Observation = Observation> = {
  readonly unitMeasure: UnitMeasure
  readonly measure: Measure
  readonly claim: Claim
  readonly items: Item[]
  /** The key each item stands under, in the order of `items`: an area code, a year or `unknown`, a programme's name; `none` where there is none. */
  readonly keys: string[]
  readonly sum: Sum
}

/** The key a figure stands under. */
export function seriesKey(observation: Observation, by: SeriesBy): string {
  if (by === 'year') return observation.year === null ? 'unknown' : String(observation.year)
  return observation[by] ?? 'none'
}

const size = (observation: Observation): number => {
  const { lowerBound, upperBound } = boundsOf(observation)
  return lowerBound ?? upperBound ?? observation.value
}
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Years run forward with `unknown` last; areas and programmes from the largest stated bound down; parts behind their wholes. */
function inOrder(by: SeriesBy): (a: Observation, b: Observation) => number {
  const byYear = (a: Observation, b: Observation): number => (by === 'year' ? (a.year ?? Infinity) - (b.year ?? Infinity) || 0 : 0)
  return (a, b) => byYear(a, b) || Number(a.partOf !== null) - Number(b.partOf !== null) || size(b) - size(a) || compareText(a.id, b.id)
}

const axisOf = ({ unitMeasure, measure, claim }: Observation): string => `${unitMeasure}|${measure}|${claim}`
/** Results before plans, levels before changes, then the group with more figures. */
const groupOrder = (a: SeriesGroup, b: SeriesGroup): number =>
  compareText(a.claim, b.claim) || compareText(b.measure, a.measure) || b.items.length - a.items.length || compareText(a.unitMeasure, b.unitMeasure)

/** Figures in groups that may share an axis, each sorted for the chart, with its sum or the reason why there is none. */
export function groupSeries<Item extends Observation>(observations: readonly Item[], by: SeriesBy): SeriesGroup<Item>[] {
  const groups = [...Map.groupBy(observations, axisOf).values()].flatMap((members) => {
    const items = members.toSorted(inOrder(by))
    const [first] = items
    if (!first) return []
    const { unitMeasure, measure, claim } = first
    return [{ unitMeasure, measure, claim, items, keys: items.map((item) => seriesKey(item, by)), sum: sumOf(items) }]
  })
  return groups.toSorted(groupOrder)
}
