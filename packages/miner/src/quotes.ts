// Quoted stretches: names («Таза Қазақстан», "Бейне") and speech. A name is short and no sentence.

import { wordAt } from './document.ts'
import type { Document } from './document.ts'

export type Quote = {
  /** Tokens of the content, half open, quotes left out. */
  readonly first: number
  readonly last: number
  /** Short and without the marks of a sentence: a name. */
  readonly isName: boolean
}

const longestName = 14
const speechMarks = new Set([',', ';', ':'])

/** The name in quotes a token stands in; undefined outside names. Quotes are in text order, so a search by halves finds it. */
export function findNameAround(quotes: readonly Quote[], token: number): Quote | undefined {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotes[middle]?.first ?? 0) <= token) low = middle + 1
    else high = middle
  }
  for (let index = low - 1; index >= Math.max(0, low - 4); index -= 1) {
    const quote = quotes[index]
    if (quote?.isName && token < quote.last) return quote
  }
  return undefined
}

/** Every quoted stretch, inner ones too, in text order. An open quote ends with its line. */
export function quotesOf(document: Document): readonly Quote[] {
  const quotes: Quote[] = []
  let open: number[] = []
  for (const [index, { kind, text }] of document.tokens.entries()) {
    if (kind === 'break') open = []
    else if (kind !== 'mark') continue
    else if (text === '«') open.push(index)
    else if (text === '»' || (text === '"' && open.length > 0)) close(document, quotes, open.pop(), index)
    else if (text === '"') open.push(index)
  }
  return quotes.toSorted((one, other) => one.first - other.first)
}

function close(document: Document, quotes: Quote[], open: number | undefined, index: number): void {
  if (open === undefined || index - open < 2) return
  quotes.push({ first: open + 1, last: index, isName: isName(document, open + 1, index) })
}

function isName(document: Document, first: number, last: number): boolean {
  if (last - first > longestName || isSpeech(document, last)) return false
  const opening = document.tokens[first]
  if (!opening || !(opening.capital || opening.kind === 'digits' || opening.kind === 'word')) return false
  for (let index = first; index < last; index += 1) {
    const { text = '', kind } = document.tokens[index] ?? {}
    if (text === ',' && isNumberedTitle(document, first, last)) continue
    if (kind === 'mark' && (speechMarks.has(text) || (text === '.' && index < last - 1 && !document.tokens[index + 1]?.glued))) return false
  }
  return opening.capital || opening.kind === 'digits' || last - first < 6
}

/** «Биыл клуб ашамыз», – деді әкім: a comma and a dash behind make it speech. */
function isSpeech(document: Document, last: number): boolean {
  return document.tokens[last + 1]?.text === ',' && document.tokens[last + 2]?.text === '-'
}

/** «80 кесік, 8 арал» деп аталатын, «1 белдеу, 1 жол» жобасы, проект «1 двор, 1 сад»: a short list of numbers that a noun beside it calls a name. */
function isNumberedTitle(document: Document, first: number, last: number): boolean {
  if (document.tokens[first]?.kind !== 'digits' || last - first > 6) return false
  return /^(?:деп|атты)$/.test(document.tokens[last + 1]?.text ?? '') || wordAt(document, last + 1).programmeNoun !== undefined || wordAt(document, first - 2).programmeNoun !== undefined
}
