// What joining takes and gives: sources with their mentions in, facts with the mentions that tell them out.

import type { Mention, Observation } from '@jastar/catalogue'

/** A mention with the id the store knows it by; ids are unique over all sources. */
export type JoinMention = Mention & { readonly id: string }

/** One source as joining sees it; `sameAs` and `partOf` of its mentions are indexes into `mentions`. */
export type JoinSource = {
  readonly id: string
  /** Day of publication, `2026-02-23`; null for an undated text. */
  readonly date: string | null
  readonly publisher: string | null
  /** A public body speaking for itself: its telling leads where several tell one fact. */
  readonly official: boolean
  readonly mentions: readonly JoinMention[]
}

/** The fact itself; id, review and links are the store's to give. */
export type JoinedFact = Omit<Observation, 'id' | 'partOf' | 'review' | 'disputedBy'>

export type JoinedObservation = {
  /** Sorted; each mention stands in exactly one observation. */
  readonly mentionIds: readonly string[]
  readonly fact: JoinedFact
  /** Index of the observation this one is a part of. */
  readonly partOf: number | null
  /** Indexes of observations of other origin that cannot be true together with this one, ascending. */
  readonly disputedBy: readonly number[]
}
