// Observations for cases: a case says what it is about, the rest is the clean-up events of Almaty in 2025.

import type { Observation } from '@jastar/catalogue'
import { boundsOf, joinMentions } from '../src/index.ts'
import { sourcesOf } from './case-source.ts'
import { seedSources } from './seed-sources.ts'

/** An observation with its bounds filled in. */
export function observationOf(said: Partial<Observation> & { readonly id: string }): Observation {
  const observation: Observation = {
    indicator: 'events', countedThing: 'іс-шара', referenceArea: 'KZ-75', programme: 'Таза Қазақстан', themes: [], year: 2025,
    timePeriod: said.year === null ? null : String(said.year ?? 2025), timePeriodBasis: said.year === null ? 'unknown' : 'stated', yearOffset: null,
    value: 570, valueHigh: null, qualifier: 'exact', lowerBound: null, upperBound: null, unitMeasure: '1', measure: 'level', claim: 'achieved',
    ageBand: null, partOf: null, review: 'auto', confidence: 1, toldBy: 1, disputedBy: [], ...said,
  }
  return { ...observation, ...boundsOf(observation) }
}

/** The 18 facts of the seeds; an id is the place of the first mention, "003:02253". */
export function seedObservations(): readonly Observation[] {
  const joined = joinMentions(sourcesOf(seedSources))
  const idOf = (index: number): string => joined[index]?.mentionIds[0] ?? ''
  return joined.map(({ fact, partOf }, index) => ({ ...fact, id: idOf(index), partOf: partOf === null ? null : idOf(partOf), review: 'auto' as const, disputedBy: [] }))
}
