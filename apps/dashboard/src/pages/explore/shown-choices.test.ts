// A long list is cut short, but what is chosen and what is searched for is always there.

import { expect, test } from 'vitest'
import { shownChoices } from './shown-choices.ts'

const named = (name: string, chosen = false) => ({ name, chosen })
const numbered = Array.from({ length: 30 }, (_, index) => named(`№ ${index}`, index === 25))

test.each([
  ['a short list is whole', numbered.slice(0, 12), '', false, 12, 0],
  ['a long one is cut, the chosen stays', numbered, '', false, 11, 19],
  ['and opened', numbered, '', true, 30, 0],
  ['a search finds every word in any case, ё as е', [named('Ёлка для всех'), named('Таза Қазақстан')], ' елка ВСЕХ', false, 1, 0],
  ['Kazakh letters stay apart from Russian ones', [named('Таза Қазақстан')], 'каз', false, 0, 0],
])('%s', (_, choices, words, whole, count, rest) => {
  const answer = shownChoices(choices, words, whole)
  expect([answer.shown.length, answer.rest]).toEqual([count, rest])
})
