// Page furniture: photo credits, counters, rubrics, hashtags, share lines, signatures; nothing in it is a figure.
// Example: "Просмотров: 1 387", "сурет - Zakon.kz жаңалық 23.02.2026 10:55", "#Референдум-2026".

import type { Span } from '@jastar/catalogue'
import type { Token } from './lexer.ts'

/** Words that open a furniture line. */
const openers = new Set(
  ('фото сурет суреттер автор авторы просмотров просмотры просмотр көрілім көрілімі қаралым қаралды оқылды оқылым поделиться поделились бөлісу бөлісіңіз источник дереккөз ' +
    'теги тегтер тег коллаж иллюстрация скриншот опубликовано жарияланды жарияланған подписаться подписывайтесь жазылыңыз жазылу комментариев комментарии пікірлер пікір ' +
    'обновлено жаңартылды редактор фотограф тираж таралым таралымы индекс индексі ұнады нравится лайков репостов').split(' '),
)
/** Words that open a credit inside a line, when a colon or a dash follows. */
const credits = new Set(['фото', 'сурет', 'коллаж', 'скриншот'])
const counterSigns = new Set(['👁', '❤', '👍', '🔥', '👀', '💬', '🔁', '♥'])
const readAlso = /^(?:читайте также|смотрите также|следите за новостями|тағы оқыңыз|оқи отырыңыз|қатысты жаңалық|бізге жазылыңыз|также по теме|материалы по теме|тақырып бойынша)/

/** Stretches of page furniture, in shadow offsets and order. */
export function furnitureOf(text: string, tokens: readonly Token[]): readonly Span[] {
  const spans: Span[] = []
  for (const line of linesOf(tokens)) {
    const [first] = withoutHeader(line)
    const end = line.at(-1)?.end ?? 0
    if (!first) continue
    if (isFurniture(text, line)) spans.push({ start: first.start, end })
    else {
      const credit = creditIn(line)
      if (credit) spans.push({ start: credit.start, end })
    }
  }
  return spans
}

function linesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === 'break') lines.push([])
    else lines.at(-1)?.push(token)
  }
  return lines.filter((line) => line.length > 0)
}

function isFurniture(text: string, line: readonly Token[]): boolean {
  const body = withoutHeader(line)
  const [first] = body
  if (!first) return false
  const words = body.filter((token) => token.kind === 'word')
  if (first.text === '#') return true
  if (first.text === '@' && words.length < 6) return true
  if (words.length === 1 && body.length === 1 && line.length === body.length) return true
  if (body.some((token) => counterSigns.has(token.text)) && words.length < 6) return true
  if (openers.has(words[0]?.text ?? '') && body.indexOf(words[0] ?? first) < 3 && isOpener(body, words.length)) return true
  return readAlso.test(text.slice(first.start, first.start + 40).toLowerCase())
}

/** "Фото: …", "Просмотров: 1 387", "Сурет Айгерим Тарина": the word with a colon, a dash, a number or a short line behind it. */
function isOpener(body: readonly Token[], words: number): boolean {
  const next = body[body.findIndex((token) => token.kind === 'word') + 1]
  return next === undefined || next.text === ':' || next.text === '-' || next.text === '.' || next.kind === 'digits' || words < 5
}

function withoutHeader(line: readonly Token[]): readonly Token[] {
  return line[0]?.text === 'date' && line[1]?.kind === 'digits' && line.length > 6 ? line.slice(6) : line
}

function creditIn(line: readonly Token[]): Token | undefined {
  return line.find((token, index) => index > 2 && token.kind === 'word' && credits.has(token.text) && isCreditMark(line[index + 1], line[index + 2]))
}

function isCreditMark(mark: Token | undefined, next: Token | undefined): boolean {
  if (mark?.text === ':') return true
  return mark?.text === '-' && (next?.latin ?? false)
}
