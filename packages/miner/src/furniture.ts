// Page furniture: photo credits, counters, rubrics, hashtags, share lines, signatures; nothing in it is a figure.
// Example: "Просмотров: 1 387", "сурет - Zakon.kz жаңалық 23.02.2026 10:55", "#Референдум-2026".

import type { Span } from '@jastar/catalogue'
import type { Token } from './lexer.ts'
import { formPattern } from './form-pattern.ts'

/** Words that open a furniture line. */
const openers = new Set(
  ('фото сурет суреттер автор авторы просмотров просмотры просмотр көрілім көрілімі қаралым қаралды оқылды оқылым поделиться поделились бөлісу бөлісіңіз источник дереккөз ' +
    'теги тегтер тег коллаж иллюстрация скриншот опубликовано жарияланды жарияланған подписаться подписывайтесь жазылыңыз жазылу комментариев комментарии пікірлер пікір ' +
    'обновлено жаңартылды редактор фотограф тираж таралым таралымы индекс индексі ұнады нравится лайков репостов').split(' '),
)
/** Words that open a credit inside a line, when a colon or a dash follows. */
const credits = new Set(['фото', 'сурет', 'коллаж', 'скриншот'])
/** Counters of views, when they stand alone behind a full stop with a colon and a number: "… көшесі, 29. Қаралым: 1 204". */
const counters = new Set(['просмотров', 'просмотры', 'көрілім', 'көрілімі', 'қаралым', 'қаралымы', 'оқылым'])
const counterSigns: ReadonlySet<string> = new Set(['👁', '❤', '👍', '🔥', '👀', '💬', '🔁', '♥'])
/** First words of the lines below. */
const alsoOpeners = new Set(['читайте', 'смотрите', 'следите', 'тағы', 'оқи', 'қатысты', 'бізге', 'также', 'материалы', 'тақырып'])
const readAlso = formPattern(/^(?:читайте также|смотрите также|следите за новостями|тағы оқыңыз|оқи отырыңыз|қатысты жаңалық|бізге жазылыңыз|также по теме|материалы по теме|тақырып бойынша)/)

/** A line's tokens, half open; `first` is the first one behind its header. */
type Line = { readonly tokens: readonly Token[]; readonly start: number; readonly first: number; readonly last: number }

/** Stretches of page furniture, in shadow offsets and order. */
export function furnitureOf(text: string, tokens: readonly Token[]): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (let index = 0; index <= tokens.length; index += 1) {
    if (index < tokens.length && tokens[index]?.kind !== 'break') continue
    const opening = furnitureIn(text, lineOf(tokens, start, index))
    if (opening) spans.push({ start: opening.start, end: tokens[index - 1]?.end ?? 0 })
    start = index + 1
  }
  return spans
}

function lineOf(tokens: readonly Token[], start: number, last: number): Line {
  const isHeader = last - start > 6 && tokens[start]?.text === 'date' && tokens[start + 1]?.kind === 'digits'
  return { tokens, start, first: isHeader ? start + 6 : start, last }
}

/** The token at which furniture begins: the line's first, or a credit inside it. */
function furnitureIn(text: string, line: Line): Token | undefined {
  const opening = line.first < line.last ? line.tokens[line.first] : undefined
  return opening && isFurniture(text, line, opening) ? opening : creditIn(line)
}

function isFurniture(text: string, { tokens, start, first, last }: Line, opening: Token): boolean {
  if (opening.text === '#') return true
  const words = countWords(tokens, first, last)
  if (words < 6 && opening.text === '@') return true
  if (words === 1 && last === first + 1 && first === start) return true
  if (words < 6 && hasCounterSign(tokens, first, last)) return true
  const word = firstWord(tokens, first, Math.min(last, first + 3))
  if (word !== undefined && openers.has(tokens[word]?.text ?? '') && isOpener(word + 1 < last ? tokens[word + 1] : undefined, words)) return true
  return alsoOpeners.has(opening.text) && readAlso.test(text.slice(opening.start, opening.start + 40).toLowerCase())
}

/** Words of a line, six at most: more make no difference. */
function countWords(tokens: readonly Token[], first: number, last: number): number {
  let words = 0
  for (let index = first; index < last && words < 6; index += 1) if (tokens[index]?.kind === 'word') words += 1
  return words
}

function hasCounterSign(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index < last; index += 1) if (tokens[index]?.kind === 'mark' && counterSigns.has(tokens[index]?.text ?? '')) return true
  return false
}

function firstWord(tokens: readonly Token[], first: number, last: number): number | undefined {
  for (let index = first; index < last; index += 1) if (tokens[index]?.kind === 'word') return index
  return undefined
}

/** "Фото: …", "Просмотров: 1 387", "Сурет Айгерим Тарина": the word with a colon, a dash, a number or a short line behind it. */
function isOpener(next: Token | undefined, words: number): boolean {
  return next === undefined || next.text === ':' || next.text === '-' || next.text === '.' || next.kind === 'digits' || words < 5
}

/** A credit behind the line's third token, where a colon or a dash with a Latin name follows it. */
function creditIn({ tokens, start, last }: Line): Token | undefined {
  for (let index = start + 3; index + 1 < last; index += 1) {
    const mark = tokens[index + 1]?.text
    if (mark !== ':' && mark !== '-') continue
    const token = tokens[index]
    if (token && mark === ':' && counters.has(token.text) && tokens[index - 1]?.kind === 'mark' && tokens[index + 2]?.kind === 'digits') return token
    if (token?.kind === 'word' && credits.has(token.text) && (mark === ':' || (index + 2 < last && (tokens[index + 2]?.latin ?? false)))) return token
  }
  return undefined
}
