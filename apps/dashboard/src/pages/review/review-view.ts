// The review page as its address tells it: which queue, in what order, of what, and the figure in hand.
// `?item=o-12&referenceArea=KZ-15&state=reported`

import { allReferenceAreas, indicatorCodes } from '@jastar/catalogue'
import type { IndicatorCode } from '@jastar/catalogue'
import { reviewSorts, reviewStates } from '@jastar/contract'
import type { ReviewQueue } from '@jastar/contract'
import type { ParameterReader } from '../../address/parameters.ts'
import type { Search } from '../../address/search-grammar.ts'

export type ReviewStateName = (typeof reviewStates)[number]
export type ReviewSort = (typeof reviewSorts)[number]

/** Empty texts and nulls let everything pass. */
export type ReviewView = {
  readonly state: ReviewStateName
  readonly sort: ReviewSort
  readonly source: string
  readonly referenceArea: string | null
  readonly indicator: IndicatorCode | null
  /** Id of the figure in hand; empty: the first of the queue. */
  readonly item: string
  /** Whether the editor came by a link that no longer works. */
  readonly isLinkUsed: boolean
}

export function readReviewView(read: ParameterReader): ReviewView {
  const [referenceArea = null] = read.many('referenceArea', allReferenceAreas.map(({ code }) => code))
  const [indicator = null] = read.many('indicator', indicatorCodes)
  return {
    state: read.one('state', reviewStates, 'waiting'), sort: read.one('sort', reviewSorts, 'doubt'), source: read.text('source'), referenceArea, indicator,
    item: read.text('item'), isLinkUsed: read.one('link', ['', 'used'], '') === 'used',
  }
}

/** The queue the view asks the API for. */
export function queueSearch({ state, sort, source, referenceArea, indicator }: ReviewView): Search {
  return { state, sort, source, referenceArea: referenceArea ?? undefined, indicator: indicator ?? undefined, limit: '50' }
}

/** True where something beside the state narrows the queue. */
export function isNarrowed({ source, referenceArea, indicator }: ReviewView): boolean {
  return source !== '' || referenceArea !== null || indicator !== null
}

/** How many figures of the queue's sources, area and indicator have a person's word. */
export function progressOf({ waiting, accepted, corrected, rejected }: ReviewQueue['counts']): { readonly done: number; readonly all: number } {
  const done = accepted + corrected + rejected
  return { done, all: done + waiting }
}

/** The figure to go on with once this one leaves the queue: the next one, at the end the one before; null where it was the only one. */
export function neighbourOf(ids: readonly string[], id: string): string | null {
  const index = ids.indexOf(id)
  return index === -1 ? null : (ids[index + 1] ?? ids[index - 1] ?? null)
}
