// A figure opened by its address though its queue does not hold it: shaped as the queue would give it.

import type { ObservationDetail, ReviewItem } from '@jastar/contract'

/** The sentence stands for its paragraph; nobody has listed doubts or reports of it. */
export function itemOfDetail({ observation, edition, mentions }: ObservationDetail): ReviewItem {
  return {
    observation, edition, doubts: [], reports: [],
    mentions: mentions.map((mention) => ({ ...mention, context: { text: mention.quote.text, start: mention.start - mention.quote.highlight.start, highlight: mention.quote.highlight } })),
  }
}
