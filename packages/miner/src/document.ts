// A source as the rules see it: tokens, their words in the language of their sentence, sentences, the title, page furniture.

import type { SourceText, Span, TextLanguage } from '@jastar/catalogue'
import { furnitureOf } from './furniture.ts'
import { tokensOf } from './lexer.ts'
import type { Token } from './lexer.ts'
import { lexiconOfLanguage } from './languages/lexicons.ts'
import { sentencesOf } from './sentences.ts'
import type { TokenRange } from './sentences.ts'
import { shadowOf } from './shadow.ts'
import type { Shadow } from './shadow.ts'
import { traitsOf } from './traits.ts'
import { noWord } from './word.ts'
import type { Role, Word } from './word.ts'

export type Sentence = TokenRange & {
  readonly index: number
  readonly language: TextLanguage
  readonly inTitle: boolean
  readonly furniture: boolean
  /** The traits of its tokens, all together: what no token of the sentence has need not be looked for. */
  readonly traits: number
}

export type Document = {
  readonly source: SourceText
  readonly shadow: Shadow
  readonly tokens: readonly Token[]
  /** Parallel to `tokens`; marks and digits have a word without senses. */
  readonly words: readonly Word[]
  /** Parallel to `tokens`: what each can be, as bits. */
  readonly traits: Int32Array
  readonly sentences: readonly Sentence[]
  /** Index of the sentence of each token; line breaks belong to the sentence before. */
  readonly sentenceOf: Int32Array
  readonly furniture: readonly Span[]
  /** True for a token inside page furniture. */
  readonly isFurniture: (token: number) => boolean
  /** Tokens of the header's own date, half open. */
  readonly header: number
}

/** Reads a source's text into tokens, sentences and words. */
export function documentOf(source: SourceText): Document {
  const shadow = shadowOf(source.text)
  const tokens = tokensOf(shadow.text)
  const header = headerLength(tokens)
  const furniture = furnitureOf(shadow.text, tokens)
  const inFurniture = markFurniture(tokens, furniture)
  const titleEnd = endOfTitle(source, shadow)
  const ranges = sentencesOf(tokens)
  const languages = languagesOf(tokens, ranges, source)
  const read: Read = { tokens, words: Array.from(tokens, () => noWord), traits: new Int32Array(tokens.length) }
  const sentences = ranges.map(({ first, last, paragraph }, index): Sentence => {
    const language = languages[index] ?? 'kk'
    return { first, last, paragraph, index, language, inTitle: (tokens[first]?.start ?? 0) < titleEnd, furniture: inFurniture[first] === 1, traits: readWords(read, first, last, language) }
  })
  const spans = furniture.map((span) => ({ start: shadow.toText(span.start), end: shadow.toText(span.end) }))
  return { source, shadow, ...read, sentences, sentenceOf: sentencesByToken(tokens.length, sentences), furniture: spans, isFurniture: (token) => inFurniture[token] === 1, header }
}

type Read = { readonly tokens: readonly Token[]; readonly words: Word[]; readonly traits: Int32Array }

/** Fills in the words of a sentence; its traits all together. */
function readWords({ tokens, words, traits }: Read, first: number, last: number, language: TextLanguage): number {
  const { wordOf } = lexiconOfLanguage(language)
  let all = 0
  for (let index = first; index < last; index += 1) {
    const token = tokens[index]
    if (token === undefined) continue
    const word = token.spelling === undefined ? noWord : (token.spelling[language] ??= wordOf(token.text))
    const own = traitsOf(token, word)
    words[index] = word
    traits[index] = own
    all |= own
  }
  return all
}

function sentencesByToken(tokens: number, sentences: readonly Sentence[]): Int32Array {
  const sentenceOf = new Int32Array(tokens)
  let previous = 0
  for (const { index, first, last } of sentences) {
    sentenceOf.fill(Math.max(0, index - 1), previous, first).fill(index, first, last)
    previous = last
  }
  return sentenceOf
}

/** 1 for each token inside furniture; both lists are in text order. */
function markFurniture(tokens: readonly Token[], furniture: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(tokens.length)
  if (furniture.length === 0) return marks
  let current = 0
  tokens.forEach((token, index) => {
    while (current < furniture.length && (furniture[current]?.end ?? 0) <= token.start) current += 1
    if (token.start >= (furniture[current]?.start ?? Number.POSITIVE_INFINITY)) marks[index] = 1
  })
  return marks
}

/** " date 2026-02-23 …": the word, the year, month and day with their dashes. */
function headerLength(tokens: readonly Token[]): number {
  const [word, year, , month, , day] = tokens
  return word?.text === 'date' && year?.kind === 'digits' && month?.kind === 'digits' && day?.kind === 'digits' ? 6 : 0
}

function endOfTitle({ text, title }: SourceText, shadow: Shadow): number {
  const place = title.endsWith('…') ? -1 : text.indexOf(title)
  if (place < 0) return 0
  let low = 0
  let high = shadow.text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (shadow.toText(middle) < place + title.length) low = middle + 1
    else high = middle
  }
  return low
}

/** The language of each sentence by its own words; where they are silent, by its paragraph's, then by the source's. */
function languagesOf(tokens: readonly Token[], ranges: readonly TokenRange[], source: SourceText): readonly TextLanguage[] {
  const signs = ranges.map((range) => signOfRange(tokens, range))
  const ofParagraph = new Map<number, number>()
  ranges.forEach(({ paragraph }, index) => ofParagraph.set(paragraph, (ofParagraph.get(paragraph) ?? 0) + (signs[index] ?? 0)))
  let last: TextLanguage = source.languages[0] ?? 'kk'
  return ranges.map(({ paragraph }, index) => {
    const own = signs[index] ?? 0
    const leaning = source.languages[0] === 'ru' ? -1.5 : 1.5
    const sign = Math.abs(own) > 2 ? own : own + Math.sign(ofParagraph.get(paragraph) ?? 0) + leaning
    if (sign !== 0) last = sign > 0 ? 'kk' : 'ru'
    return last
  })
}

function signOfRange(tokens: readonly Token[], { first, last }: TokenRange): number {
  let sign = 0
  let quotes = 0
  for (let index = first; index < last; index += 1) {
    const token = tokens[index]
    if (token?.kind === 'mark') {
      if (token.text === '«') quotes += 1
      else if (token.text === '»') quotes = Math.max(0, quotes - 1)
      else if (token.text === '"') quotes = quotes > 0 ? 0 : 1
    } else if (token?.spelling !== undefined && token.spelling.sign !== 0) {
      sign += quotes > 0 || (token.capital && index > first) ? token.spelling.sign / 4 : token.spelling.sign
    }
  }
  return sign
}

/** The word at a token, a word without senses outside the text. */
export function wordAt(document: Document, index: number): Word {
  return document.words[index] ?? noWord
}

/** True where the word at a token plays a role. */
export function hasRole(document: Document, index: number, role: Role): boolean {
  return document.words[index]?.roles?.includes(role) ?? false
}

/** The mark at a token: ",", "-", "%"; empty for words, digits and outside the text. */
export function markAt(document: Document, index: number): string {
  const token = document.tokens[index]
  return token?.kind === 'mark' ? token.text : ''
}

/** The sentence a token stands in. */
export function sentenceAt(document: Document, token: number): Sentence {
  const sentence = document.sentences[document.sentenceOf[token] ?? 0]
  return sentence ?? { first: 0, last: 0, paragraph: 0, index: 0, language: 'kk', inTitle: false, furniture: false, traits: 0 }
}
