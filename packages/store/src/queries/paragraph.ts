// The paragraph round a number, so that a person can judge it without opening the text.

import type { Span } from '@jastar/catalogue'

/** UTF-16 units shown at most: some texts are one paragraph. */
const longest = 1200

/** The paragraph a place stands in, cut at words where it is long; `highlight` is the place inside it. */
export function paragraphRound(text: string, { start, end }: Span): { text: string; start: number; highlight: Span } {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', end)
  const to = newline === -1 ? text.length : newline
  const room = Math.max(0, Math.floor((longest - (end - start)) / 2))
  const first = start - from > room ? wordAfter(text, start - room, start) : from
  const last = to - end > room ? wordBefore(text, end + room, end) : to
  return { text: text.slice(first, last), start: first, highlight: { start: start - first, end: end - first } }
}

function wordAfter(text: string, at: number, limit: number): number {
  const space = text.indexOf(' ', at)
  return space === -1 || space >= limit ? limit : space + 1
}

function wordBefore(text: string, at: number, limit: number): number {
  const space = text.lastIndexOf(' ', at)
  return space <= limit ? limit : space
}
