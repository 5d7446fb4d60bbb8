// Where sentences end: at a line break, and at . ! ? … before a capital letter, a digit or a quote, abbreviations aside.
// Example: "В г. Алматы собрано 5 т. мусора. В Актобе – 3." holds two sentences.

import type { Token } from './lexer.ts'

/** Words a full stop shortens; a sentence goes on after them. */
const abbreviations = new Set(
  'г гг ул обл тыс млн млрд трлн руб тг т п др пр им см стр ж жж қ б мкр каб кв чел ст р с акад проф об пос р-н ауд көш т.б т.с т.д т.п напр шт ед долл куб'.split(' '),
)

/** A sentence longer than this is cut, so that no rule ever looks further: press sentences are shorter by far. */
const longest = 240

export type TokenRange = { readonly first: number; readonly last: number; readonly paragraph: number }

/** The sentences of the tokens, half open, each in its paragraph (line). */
export function sentencesOf(tokens: readonly Token[]): readonly TokenRange[] {
  const sentences: TokenRange[] = []
  let first = 0
  let paragraph = 0
  const close = (last: number): void => {
    if (last > first) sentences.push({ first, last, paragraph })
    first = last
  }
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index]?.kind === 'break') {
      close(index)
      first = index + 1
      paragraph += 1
    } else if (endsSentence(tokens, index) || index - first >= longest) {
      close(index + 1)
    }
  }
  close(tokens.length)
  return sentences
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.text === '/' && !token.glued && tokens[index + 1]?.glued === false) return true
  if (token?.kind !== 'mark' || !(token.text === '.' || token.text === '!' || token.text === '?' || token.text === '…')) return false
  const next = tokens[index + 1]
  if (!next || next.glued || next.kind === 'break') return false
  if (!(next.capital || next.kind === 'digits' || next.text === '«' || next.text === '"' || next.text === '-')) return false
  return token.text !== '.' || !isAbbreviation(tokens, index, next)
}

function isAbbreviation(tokens: readonly Token[], index: number, next: Token): boolean {
  const word = tokens[index - 1]
  if (word?.kind !== 'word' || !tokens[index]?.glued) return false
  if (word.text.length === 1 && word.capital) return true
  if (!abbreviations.has(word.text)) return false
  const afterYear = (word.text === 'г' || word.text === 'ж' || word.text === 'гг' || word.text === 'жж') && tokens[index - 2]?.kind === 'digits'
  return !(afterYear && next.capital)
}
