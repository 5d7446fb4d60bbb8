// Why a figure waits for a person: what the rules guessed or carried over, what is unknown, what others say against it.

import { slotNames } from '@jastar/catalogue'
import type { SlotEvidence, SlotName } from '@jastar/catalogue'
import type { ToldObservation } from '../observation-row.ts'

export type DoubtReason = 'guessed' | 'inherited' | 'year_unknown' | 'area_unknown' | 'disputed' | 'reported' | 'misfit'
export type Doubt = { readonly slot: SlotName | null; readonly reason: DoubtReason; readonly confidence: number }

/** Below this a slot is a guess, whatever it was read from. */
const unsure = 0.7
/** A default is what a text means by silence; only above this is it no guess ("exact" where no word says otherwise). */
const sureDefault = 0.95

type Standing = { readonly observation: ToldObservation; readonly evidence: Readonly<Partial<Record<SlotName, SlotEvidence>>>; readonly isReported: boolean; readonly isMisfit: boolean; readonly corrected: ReadonlySet<string> }

/** The doubts about a figure, those that concern all of it first, then the least sure slots; slots a person put right are beyond doubt. */
export function findDoubts({ observation, evidence, isReported, isMisfit, corrected }: Standing): Doubt[] {
  const whole = [isReported && 'reported', observation.disputedBy.length > 0 && 'disputed', isMisfit && 'misfit'] as const
  const ofAll = whole.filter((reason) => reason !== false).map((reason) => ({ slot: null, reason, confidence: observation.confidence }))
  const unknown = [
    ...(observation.year === null && !corrected.has('timePeriod') ? [{ slot: 'timePeriod', reason: 'year_unknown', confidence: 0 } as const] : []),
    ...(observation.referenceArea === null && !corrected.has('referenceArea') ? [{ slot: 'referenceArea', reason: 'area_unknown', confidence: 0 } as const] : []),
  ]
  const known = new Set<SlotName>(unknown.map((doubt) => doubt.slot))
  const slots = slotNames.filter((slot) => !corrected.has(slot) && !known.has(slot)).flatMap((slot) => slotDoubt(slot, evidence[slot]))
  return [...ofAll, ...unknown, ...slots.toSorted((a, b) => a.confidence - b.confidence)]
}

function slotDoubt(slot: SlotName, found: SlotEvidence | undefined): Doubt[] {
  if (!found) return []
  const { basis, confidence } = found
  if (basis === 'inherited') return [{ slot, reason: 'inherited', confidence }]
  const isGuess = confidence < unsure || basis === 'publisher' || (basis === 'default' && confidence < sureDefault)
  return isGuess ? [{ slot, reason: 'guessed', confidence }] : []
}
