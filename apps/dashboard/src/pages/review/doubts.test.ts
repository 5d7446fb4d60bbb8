// Doubts stand beside the slot they are about, with the words that made them.

import { expect, test } from 'vitest'
import { doubtsOf } from './doubts.ts'

const item = {
  doubts: [
    { slot: 'timePeriod', reason: 'year_unknown', confidence: 0.9 }, { slot: null, reason: 'year_unknown', confidence: 0.9 },
    { slot: null, reason: 'area_unknown', confidence: 1 }, { slot: null, reason: 'disputed', confidence: 1 }, { slot: 'claim', reason: 'guessed', confidence: 0.4 },
  ],
  mentions: [{ evidence: {} }, { evidence: { timePeriod: { basis: 'explicit', rule: 'ru.year', words: ' в прошлом году ', confidence: 0.9 } } }],
} as const

const copy = { doubts: [...item.doubts], mentions: [...item.mentions] }

test.each([
  ['timePeriod', [{ reason: 'year_unknown', words: 'в прошлом году' }]],
  ['referenceArea', [{ reason: 'area_unknown', words: null }]],
  ['claim', [{ reason: 'guessed', words: null }]],
  ['value', []],
  [null, [{ reason: 'disputed', words: null }]],
] as const)('%s', (slot, doubts) => {
  expect(doubtsOf(copy, slot)).toEqual(doubts)
})
