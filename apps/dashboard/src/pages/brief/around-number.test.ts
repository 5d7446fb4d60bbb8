// A long sentence keeps its number, whatever is cut.

import { expect, test } from 'vitest'
import { aroundNumber } from './around-number.ts'

const quote = (text: string, number: string) => ({ text, language: 'kk' as const, highlight: { start: text.indexOf(number), end: text.indexOf(number) + number.length } })
const words = 'бір екі үш төрт бес алты жеті сегіз'

test.each([
  ['short stays', `${words} 570 іс-шара`, 100, `${words} 570 іс-шара`],
  ['the number at the end', `${words} ${words} 570`, 40, '… бір екі үш төрт бес алты жеті сегіз 570'],
  ['the number at the beginning', `570 ${words} ${words}`, 30, '570 бір екі үш төрт бес алты…'],
  ['the number in the middle', `${words} 570 ${words}`, 30, '… жеті сегіз 570 бір екі үш төрт…'],
])('%s', (_, text, longest, expected) => {
  const cut = aroundNumber(quote(text, '570'), longest)
  expect(cut.text.slice(cut.highlight.start, cut.highlight.end)).toBe('570')
  expect(cut.text.replace(/[… ]/g, '').length).toBeLessThanOrEqual(longest)
  expect(cut.text).toBe(expected)
})
