// A headline's time and place: a figure told in the title without them is told again below, and takes those it has there.

import type { Draft } from './draft.ts'

/** Drafts with each title figure dated as its second telling is. */
export function datedByBody(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    if (!draft.place.sentence.inTitle || draft.period.timePeriodBasis === 'stated' || draft.period.timePeriodBasis === 'relative') return draft
    const again = drafts.find((other) => !other.place.sentence.inTitle && tellsSame(draft, other))
    return again === undefined ? draft : { ...draft, period: { ...again.period, basis: 'inherited', timePeriodBasis: basisOf(again) } }
  })
}

/** A time carried up to the title is no longer stated beside its figure. */
function basisOf({ period }: Draft): Draft['period']['timePeriodBasis'] {
  return period.timePeriodBasis === 'stated' ? 'relative' : period.timePeriodBasis
}

/** "За октябрь в городе 1 951": drafts with each title figure placed by no name of its own where its second telling is. */
export function placedByBody(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    if (!draft.place.sentence.inTitle || draft.area.rule.endsWith(', name') || draft.value < leastTelling) return draft
    const again = drafts.find((other) => !other.place.sentence.inTitle && other.area.basis === 'explicit' && tellsSame(draft, other))
    return again === undefined ? draft : { ...draft, area: { ...again.area, basis: 'inherited' } }
  })
}

/** A smaller number may count something else below. */
const leastTelling = 100

function tellsSame(one: Draft, other: Draft): boolean {
  return one.value === other.value && one.unitMeasure === other.unitMeasure && one.measure === other.measure && one.claim.claim === other.claim.claim
}
