// Where the words of a search stand in a text, as the API finds them: whole words, the last one by its beginning, case and ё set aside.

import type { Span } from '@jastar/catalogue'

const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('kk').replaceAll('ё', 'е')

/** The words of a search, folded. */
export function tokensOf(words: string): readonly string[] {
  return folded(words).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The places of the search's words in a text, in order. */
export function foundSpans(text: string, words: string): readonly Span[] {
  const tokens = tokensOf(words)
  const beginning = tokens.at(-1)
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap((match) => {
    const word = folded(match[0])
    const isFound = tokens.includes(word) || (beginning !== undefined && word.startsWith(beginning))
    return isFound ? [{ start: match.index, end: match.index + match[0].length }] : []
  })
}

/** A piece of a text: the figure's number, a found word, or neither. */
export type Piece = { readonly start: number; readonly text: string; readonly kind: 'plain' | 'number' | 'word' }

/** A text cut where its number and its found words begin and end; a word inside the number belongs to the number. */
export function cutText(text: string, number: Span | null, words: readonly Span[]): readonly Piece[] {
  const isApart = (span: Span): boolean => number === null || span.end <= number.start || span.start >= number.end
  const marks = [...words.filter(isApart).map((span) => ({ ...span, kind: 'word' as const })), ...(number === null ? [] : [{ ...number, kind: 'number' as const }])]
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, kind } of marks.toSorted((left, right) => left.start - right.start)) {
    pieces.push({ start: at, text: text.slice(at, start), kind: 'plain' }, { start, text: text.slice(start, end), kind })
    at = end
  }
  return [...pieces, { start: at, text: text.slice(at), kind: 'plain' as const }].filter((piece) => piece.text !== '')
}

/** A passage is cut to so many characters before its first found word and in all. */
const before = 60
const longest = 220

/** The sentence of a text that holds most of the search's words, cut round them; null where none does. */
export function passageOf(text: string, words: string): string | null {
  const sentences = text.split(/\n+|(?<=[.!?…])\s+/u)
  const ranked = sentences
    .map((sentence, index) => ({ sentence, index, found: new Set(foundSpans(sentence, words).map((span) => folded(sentence.slice(span.start, span.end)))).size }))
    .toSorted((left, right) => right.found - left.found || left.index - right.index)
  const [best] = ranked
  return best && best.found > 0 ? shortened(best.sentence.trim(), words) : null
}

function shortened(sentence: string, words: string): string {
  if (sentence.length <= longest) return sentence
  const first = foundSpans(sentence, words)[0]?.start ?? 0
  const start = first <= before ? 0 : sentence.indexOf(' ', first - before) + 1
  const cut = sentence.slice(start, start + longest)
  const end = start + longest >= sentence.length ? cut : `${cut.slice(0, cut.lastIndexOf(' '))}…`
  return start === 0 ? end : `…${end}`
}
