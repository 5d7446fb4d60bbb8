// The stretch of a sentence a number governs: from the comma, semicolon or bracket before it to the one behind it.

import type { Document, Sentence } from './document.ts'
import type { Token } from './lexer.ts'

const boundaries = new Set([',', ';', '(', ')', ':'])

export type Segment = { readonly first: number; readonly last: number }

/** The segment around tokens, half open. A comma between digits is inside a number and no boundary. */
export function segmentAround(document: Document, sentence: Sentence, first: number, last: number): Segment {
  let start = first
  while (start > sentence.first && !isBoundary(document.tokens[start - 1])) start -= 1
  let end = last
  while (end < sentence.last && !isBoundary(document.tokens[end])) end += 1
  return { first: start, last: end }
}

const isBoundary = (token: Token | undefined): boolean => token?.kind === 'mark' && boundaries.has(token.text)

/** How far apart two stretches of tokens are; 0 where they touch. */
export function distanceBetween(one: Segment, other: Segment): number {
  return Math.max(0, one.first - other.last, other.first - one.last)
}
