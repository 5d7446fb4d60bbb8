// Two versions of a figure side by side: what an editor wanted, what stands now.

import { correctableSlots } from '@jastar/contract'
import type { ObservationItem, SlotChanges } from '@jastar/contract'
import type { CorrectableSlot } from './draft.ts'

type SlotValue = string | number | null
type Slots = Pick<ObservationItem, CorrectableSlot>

/** One field both versions are compared by. `mine` is undefined where the editor left it alone: then theirs stays; `differs` where a choice has to be made. */
export type VersionRow = { readonly slot: CorrectableSlot; readonly mine: SlotValue | undefined; readonly theirs: SlotValue; readonly differs: boolean }

/** Fields the editor changed, and fields that others changed since the editor read the figure. */
export function versionsOf(base: Slots, changes: SlotChanges, current: Slots): readonly VersionRow[] {
  return correctableSlots.flatMap((slot) => {
    const mine = changes[slot]
    if (mine === undefined && base[slot] === current[slot]) return []
    return [{ slot, mine, theirs: current[slot], differs: mine !== undefined && mine !== current[slot] }]
  })
}
