// May two figures be set face to face, and if not, why not.

import { indicatorOf, regionOf } from '@jastar/catalogue'
import type { Observation } from '@jastar/catalogue'
import { foldThing, isToldByWords } from './concept.ts'
import { periodReach } from './period.ts'
import type { Refusal } from './refusal.ts'

/** True where area `inner` lies inside another area `outer`. */
export function liesIn(inner: string | null, outer: string | null): boolean {
  if (inner === null || outer === null || inner === outer) return false
  return outer === 'KZ' || regionOf(inner)?.code === outer
}

/** True where the text says that one figure is a part of the other. */
export function isPartOf(a: Observation, b: Observation): boolean {
  return a.partOf === b.id || b.partOf === a.id
}

/** A town beside its own region; a region may stand beside the country. */
function isLocalityOf(a: Observation, b: Observation): boolean {
  return (b.referenceArea !== 'KZ' && liesIn(a.referenceArea, b.referenceArea)) || (a.referenceArea !== 'KZ' && liesIn(b.referenceArea, a.referenceArea))
}

function periodRefusals(a: Observation, b: Observation): Refusal[] {
  const reaches = [periodReach(a), periodReach(b)]
  if (reaches.includes('unknown')) return ['period_unknown']
  const reasons: Refusal[] = []
  if (a.timePeriod !== b.timePeriod) reasons.push('different_period')
  if (reaches[0] !== reaches[1]) reasons.push('period_not_whole')
  return reasons
}

/**
 * Every reason against setting two figures face to face, most telling first; empty where they may be compared.
 * A figure of one programme is compared with the same programme's only, and one of no programme with one of none.
 */
export function mayCompare(a: Observation, b: Observation): readonly Refusal[] {
  const reasons: Refusal[] = []
  const refuseIf = (refused: boolean, reason: Refusal): void => { if (refused) reasons.push(reason) }
  refuseIf(a.indicator !== b.indicator, 'different_indicator')
  refuseIf(indicatorOf(a.indicator).kind !== indicatorOf(b.indicator).kind, 'stock_not_flow')
  refuseIf(a.unitMeasure !== b.unitMeasure, 'different_unit')
  refuseIf(a.measure !== b.measure, 'different_measure')
  refuseIf(isToldByWords(a.indicator) && foldThing(a.countedThing) !== foldThing(b.countedThing), 'different_concept')
  refuseIf(a.measure === 'change' || b.measure === 'change', 'base_not_stated')
  refuseIf(a.claim !== b.claim, 'different_claim')
  refuseIf(a.programme !== b.programme, 'different_programme')
  reasons.push(...periodRefusals(a, b))
  refuseIf(isPartOf(a, b) || isLocalityOf(a, b), 'part_of_whole')
  refuseIf(a.disputedBy.length > 0 || b.disputedBy.length > 0, 'disputed')
  return reasons
}
