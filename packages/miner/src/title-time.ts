// A headline's time: a figure told in the title without a time is told again below, and takes the time it has there.

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

function tellsSame(one: Draft, other: Draft): boolean {
  return one.value === other.value && one.unitMeasure === other.unitMeasure && one.measure === other.measure && one.claim.claim === other.claim.claim
}
