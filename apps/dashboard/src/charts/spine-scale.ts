// How long the bars of one spine row are: both sides share one scale, a lone figure has none.

import type { IndicatorCode, Measure, Observation } from '@jastar/catalogue'

type Scaled = Pick<Observation, 'id' | 'value' | 'valueHigh' | 'countedThing' | 'partOf'>

/** `bars`: lengths may be compared within the row. `dots`: they may not, only the numbers are read. */
export type SpineScale = { readonly kind: 'bars'; readonly longest: number } | { readonly kind: 'dots' }

/** Each share and each "other" figure is of its own whole: equal lengths would claim that the wholes are one. */
const ownWhole: readonly IndicatorCode[] = ['share', 'other']

/** The scale of a row from the figures of all its sides. */
export function spineScale(indicator: IndicatorCode, measure: Measure, items: readonly Scaled[]): SpineScale {
  const wholes = items.filter((item) => !isPart(item, items))
  const hasParts = wholes.length < items.length
  const concepts = new Set(wholes.map((item) => item.countedThing))
  if (measure === 'level' && ownWhole.includes(indicator) && concepts.size > 1) return { kind: 'dots' }
  if (measure === 'level' && wholes.length < 2 && !hasParts) return { kind: 'dots' }
  return { kind: 'bars', longest: Math.max(...items.map((item) => Math.abs(item.valueHigh ?? item.value))) }
}

/** True where the whole this figure is a part of stands in the same row. */
export function isPart(item: Pick<Observation, 'partOf'>, items: readonly Pick<Observation, 'id'>[]): boolean {
  return item.partOf !== null && items.some((whole) => whole.id === item.partOf)
}

/** Wholes from big to small, each followed by its parts. */
export function inSpineOrder<Item extends Scaled>(items: readonly Item[]): readonly Item[] {
  const bySize = (left: Item, right: Item): number => Math.abs(right.value) - Math.abs(left.value)
  const wholes = items.filter((item) => !isPart(item, items)).toSorted(bySize)
  return wholes.flatMap((whole) => [whole, ...items.filter((item) => item.partOf === whole.id).toSorted(bySize)])
}
