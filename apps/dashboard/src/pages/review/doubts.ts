// Which slot a doubt is about, and the words that made it: so that each field says why it asks.

import type { SlotName } from '@jastar/catalogue'
import type { Doubt, MentionItem, ReviewItem } from '@jastar/contract'

/** A doubt with the words of the text that decided, where it has any. */
export type ToldDoubt = { readonly reason: Doubt['reason']; readonly words: string | null }

const slotOfReason: Readonly<Partial<Record<Doubt['reason'], SlotName>>> = { year_unknown: 'timePeriod', area_unknown: 'referenceArea' }

const slotOf = ({ slot, reason }: Doubt): SlotName | null => slot ?? slotOfReason[reason] ?? null

const wordsOf = (mentions: readonly Pick<MentionItem, 'evidence'>[], slot: SlotName): string | null =>
  mentions.map(({ evidence }) => evidence[slot]?.words?.trim()).find((words) => words !== undefined && words !== '') ?? null

/** The doubts of one slot, each once; null gives those of the figure as a whole. */
export function doubtsOf(item: Pick<ReviewItem, 'doubts'> & { readonly mentions: readonly Pick<MentionItem, 'evidence'>[] }, slot: SlotName | null): readonly ToldDoubt[] {
  const reasons = new Set(item.doubts.filter((doubt) => slotOf(doubt) === slot).map(({ reason }) => reason))
  return [...reasons].map((reason) => ({ reason, words: slot === null ? null : wordsOf(item.mentions, slot) }))
}
