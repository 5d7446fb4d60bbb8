// A long sentence cut to what stands round its number, for a page with little room.

import type { Quote } from '@jastar/contract'

/** The quote with at most that many characters, cut at spaces and marked by dots; its number is always inside. */
export function aroundNumber(quote: Quote, longest: number): Quote {
  const { text, highlight } = quote
  if (text.length <= longest) return quote
  const spare = Math.max(0, longest - (highlight.end - highlight.start))
  const before = Math.min(highlight.start, Math.max(Math.floor(spare / 2), spare - (text.length - highlight.end)))
  const from = before === highlight.start ? 0 : wordAfter(text, highlight.start - before, highlight.start)
  const to = Math.min(text.length, highlight.end + spare - (highlight.start - from))
  const end = to === text.length ? to : wordBefore(text, to, highlight.end)
  const opening = from === 0 ? '' : '… '
  const shift = opening.length - from
  return { ...quote, text: `${opening}${text.slice(from, end)}${end === text.length ? '' : '…'}`, highlight: { start: highlight.start + shift, end: highlight.end + shift } }
}

/** The next place after a space, no further than `limit`. */
function wordAfter(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from)
  return space === -1 || space >= limit ? from : space + 1
}

/** The last place before a space, no nearer than `limit`. */
function wordBefore(text: string, to: number, limit: number): number {
  const space = text.lastIndexOf(' ', to)
  return space <= limit ? to : space
}
