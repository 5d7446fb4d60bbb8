// What joining takes and gives: sources with their mentions in, facts with the mentions that tell them out.

import type { Mention, Observation } from '@jastar/catalogue'
import type { Sketch } from './sketch.ts'

/** A mention with the id the store knows it by; ids are unique over all sources. */
export type JoinMention = Mention & {
  readonly id: string
  /** Id of the mention of the whole where a person named one of any source; it stands before `partOf`. */
  readonly wholeId?: string
}

/** One source as joining sees it; `sameAs` and `partOf` of its mentions are indexes into `mentions`. */
export type JoinSource = {
  readonly id: string
  /** Day of publication, `2026-02-23`; null for an undated text. */
  readonly date: string | null
  readonly publisher: string | null
  /** A public body speaking for itself: its telling leads where several tell one fact. */
  readonly official: boolean
  /** Its wording in short, by `sketchOf`; null for a short text. Left out, reprints are found by their figures alone. */
  readonly sketch?: Sketch | null
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
  /**
   * Indexes of facts that versions of the same release tell in its place with another number, ascending: a reprint changed it, or a
   * translation. One origin does not dispute itself, so these are no disputes.
   */
  readonly retoldAs: readonly number[]
  /** True for a fact that nothing contradicts and for the one that leads where facts contradict each other; never for a rejected one. */
  readonly recommended: boolean
  /** Mentions it is said to be a part of, the best telling's first; `partOf` is the first that makes no circle. */
  readonly wholeIds: readonly string[]
  /** Keys of the coordinates at which other origins may tell it: only sources that share one can change it. */
  readonly coordinates: readonly string[]
}
