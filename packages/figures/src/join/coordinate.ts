// Where a fact stands: area, indicator, concept, programme, period, unit, measure, claim. Only facts of one coordinate may be one.

import { conceptOf, foldThing } from '../concept.ts'
import { significantDigits } from '../decimal.ts'
import type { Group } from './group.ts'
import type { JoinedFact } from './join-source.ts'

/** Digits a value needs to be recognised in another origin's text: 69 533 is one figure, 300 may be any. */
const recognisableDigits = 3

/** An undated text's "last year" is not its plain silence about time. */
const periodOf = ({ timePeriod, yearOffset }: JoinedFact): string => timePeriod ?? `unknown ${yearOffset ?? ''}`

/** A group's coordinate as a key. */
export function coordinateOf({ fact, lead }: Group): string {
  const concept = conceptOf(fact.countedThing, fact.indicator, lead.mention.language)
  const programme = fact.programme === null ? null : foldThing(fact.programme)
  return JSON.stringify([fact.referenceArea, fact.indicator, concept, programme, periodOf(fact), fact.unitMeasure, fact.measure, fact.claim])
}

/**
 * True where a coordinate means the same in another origin's text. Without a programme, a place or a year it does not:
 * two texts that say "300 young people took part" may speak of two things.
 */
export function isSharedCoordinate({ fact }: Group): boolean {
  return fact.programme !== null && fact.referenceArea !== null && fact.timePeriod !== null
}

/** True where a number alone shows that two origins tell one figure. */
export function isRecognisable({ fact }: Group): boolean {
  return significantDigits(fact.value) >= recognisableDigits
}
