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
import { noWord } from './word.ts'
import type { Role, Word } from './word.ts'

export type Sentence = TokenRange & { readonly index: number; readonly language: TextLanguage; readonly inTitle: boolean; readonly furniture: boolean }

export type Document = {
  readonly source: SourceText
  readonly shadow: Shadow
  readonly tokens: readonly Token[]
  /** Parallel to `tokens`; marks and digits have a word without senses. */
  readonly words: readonly Word[]
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
  const sentences = ranges.map((range, index): Sentence => {
    const start = tokens[range.first]?.start ?? 0
    return { ...range, index, language: languages[index] ?? 'kk', inTitle: start < titleEnd, furniture: inFurniture[range.first] === 1 }
  })
  const words = tokens.map(() => noWord)
  const sentenceOf = new Int32Array(tokens.length)
  let previous = 0
  for (const sentence of sentences) {
    const { wordOf } = lexiconOfLanguage(sentence.language)
    for (let index = previous; index < sentence.first; index += 1) sentenceOf[index] = Math.max(0, sentence.index - 1)
    for (let index = sentence.first; index < sentence.last; index += 1) {
      const token = tokens[index]
      sentenceOf[index] = sentence.index
      if (token?.spelling) words[index] = token.spelling[sentence.language] ??= wordOf(token.text)
    }
    previous = sentence.last
  }
  const spans = furniture.map((span) => ({ start: shadow.toText(span.start), end: shadow.toText(span.end) }))
  return { source, shadow, tokens, words, sentences, sentenceOf, furniture: spans, isFurniture: (token) => inFurniture[token] === 1, header }
}

/** 1 for each token inside furniture; both lists are in text order. */
function markFurniture(tokens: readonly Token[], furniture: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(tokens.length)
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
  let end = 0
  while (end < shadow.text.length && shadow.toText(end) < place + title.length) end += 1
  return end
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
  return sentence ?? { first: 0, last: 0, paragraph: 0, index: 0, language: 'kk', inTitle: false, furniture: false }
}
