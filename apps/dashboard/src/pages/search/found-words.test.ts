// Found words are those the API finds, and a passage shows them.

import { expect, test } from 'vitest'
import { cutText, foundSpans, passageOf } from './found-words.ts'

const found = (text: string, words: string): readonly string[] => foundSpans(text, words).map(({ start, end }) => text.slice(start, end))

test.each([
  ['"Таза Қазақстан" акциясы', 'таза қаз', ['Таза', 'Қазақстан']],
  ['Ёлка и елка', 'елк', ['Ёлка', 'елка']],
  ['Молодёжь, молодежный', 'молодёж', ['Молодёжь', 'молодежный']],
  ['300 мыңнан астам, 3000', '300', ['300', '3000']],
  ['жастар жаста', 'жаста іс', ['жаста']],
  ['іс-шара', 'іс-шара', ['іс', 'шара']],
  ['Қазақстан', 'казахстан', []],
  ['қандай да бір мәтін', '  ', []],
])('%s, %s', (text, words, places) => {
  expect(found(text, words)).toEqual(places)
})

test('the number keeps its mark, words beside it have theirs', () => {
  expect(cutText('570-тен астам іс-шара', { start: 0, end: 7 }, [{ start: 0, end: 3 }, { start: 14, end: 21 }])).toEqual([
    { start: 0, text: '570-тен', kind: 'number' }, { start: 7, text: ' астам ', kind: 'plain' }, { start: 14, text: 'іс-шара', kind: 'word' },
  ])
  expect(cutText('мәтін', null, [])).toEqual([{ start: 0, text: 'мәтін', kind: 'plain' }])
})

test('the passage is the sentence with most of the words, cut round them', () => {
  expect(passageOf('Жастар келді. Еріктілер мен жастар ағаш екті!\nСоңы.', 'жастар ағаш')).toBe('Еріктілер мен жастар ағаш екті!')
  expect(passageOf('Мәтін басқа.', 'ағаш')).toBeNull()
  const long = `${'алдыңғы сөздер '.repeat(20)}ағаш екті ${'кейінгі сөздер '.repeat(20)}`
  const passage = passageOf(long, 'ағаш')
  expect(passage).toMatch(/^….+ағаш екті.+…$/)
  expect(passage?.length).toBeLessThanOrEqual(222)
})
