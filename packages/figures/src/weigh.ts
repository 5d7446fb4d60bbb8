// The order in which a reader wants figures: people first, then events and things, shares of the whole country last.

import { regionOf } from '@jastar/catalogue'
import type { Observation } from '@jastar/catalogue'
import { boundsOf } from './bounds.ts'
import { peopleIndicators } from './data/general-things.ts'

const people = new Set<string>(peopleIndicators)

/** Ranks of what is counted; a rank outweighs any size. */
const ranks = { people: 6, events: 5, things: 4, change: 2, share: 2, countryShare: 1 } as const
/** A part stands in its whole, a town in its region, and a plan is not yet a result. */
const lowered = { part: 1.5, locality: 1, planned: 2 } as const

function rankOf({ indicator, measure, referenceArea }: Observation): number {
  if (indicator === 'share' && referenceArea === 'KZ') return ranks.countryShare
  if (indicator === 'share') return ranks.share
  if (measure === 'change') return ranks.change
  if (people.has(indicator)) return ranks.people
  return indicator === 'events' ? ranks.events : ranks.things
}

const isLocality = (code: string | null): boolean => code !== null && code !== 'KZ' && regionOf(code)?.code !== code

/** How much a figure matters to a reader; sort by it from high to low. Within one kind the bigger figure is heavier. */
export function weigh(observation: Observation): number {
  const { lowerBound, upperBound } = boundsOf(observation)
  const size = Math.log10(1 + Math.abs(lowerBound ?? upperBound ?? observation.value)) / 16
  const penalty = (observation.partOf === null ? 0 : lowered.part) + (isLocality(observation.referenceArea) ? lowered.locality : 0) + (observation.claim === 'planned' ? lowered.planned : 0)
  return rankOf(observation) - penalty + Math.min(size, 0.99)
}

/** Comparison for sorting, heaviest first; equals by id, so that an order never depends on chance. */
export function byWeight(a: Observation, b: Observation): number {
  return weigh(b) - weigh(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
