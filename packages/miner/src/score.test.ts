// Scores say what was found and what of it is right, and nothing better.

import { expect, test } from 'vitest'
import type { Mention } from '@jastar/catalogue'
import { addScores, f1Of, scoreText } from './score.ts'
import type { GoldMention } from './score.ts'

const truth = (changes: Partial<GoldMention>): GoldMention => ({
  start: 10, end: 13, value: 300, qualifier: 'exact', unitMeasure: '1', measure: 'level', indicator: 'members', referenceArea: 'KZ-15', programme: null,
  year: 2025, timePeriodBasis: 'stated', claim: 'achieved', ...changes,
})

const mention = (changes: Partial<Mention>): Mention => ({
  start: 10, end: 13, surface: '300', sentence: { start: 0, end: 20 }, language: 'kk', value: 300, qualifier: 'exact', unitMeasure: '1', measure: 'level',
  indicator: 'members', countedThing: 'мүше', referenceArea: 'KZ-15', programme: null, themes: [], year: 2025, timePeriod: '2025', timePeriodBasis: 'stated',
  claim: 'achieved', confidence: 1, evidence: {}, ...changes,
})

test('a figure read as it was told is a whole record', () => {
  const score = scoreText([truth({})], [mention({})])
  expect([score.found, score.whole, f1Of(score)]).toEqual([1, 1, 1])
})

test('a figure that was missed and one that was made up both cost', () => {
  const score = scoreText([truth({}), truth({ start: 30, end: 33 })], [mention({}), mention({ start: 50, end: 52 })])
  expect([score.told, score.read, score.found, f1Of(score)]).toEqual([2, 2, 1, 0.5])
})

test('a wrong slot counts against that slot and the whole record only', () => {
  const score = scoreText([truth({})], [mention({ referenceArea: 'KZ-75' })])
  expect([score.right.referenceArea, score.right.value, score.whole]).toEqual([0, 1, 0])
})

test('a programme is the same in quotes and in any letter case, and none is not one', () => {
  expect(scoreText([truth({ programme: 'Жасыл ел' })], [mention({ programme: '«жасыл ел»' })]).right.programme).toBe(1)
  expect(scoreText([truth({ programme: 'Жасыл ел' })], [mention({})]).right.programme).toBe(0)
})

test('a part must point to the mention that meets its whole', () => {
  const told = [truth({}), truth({ start: 30, end: 32, value: 70, partOf: 0 })]
  const read = [mention({ start: 2, end: 4 }), mention({}), mention({ start: 30, end: 32, value: 70, partOf: 1 })]
  expect(scoreText(told, read).right.partOf).toBe(2)
  expect(scoreText(told, read.map((each) => ({ ...each, ...(each.partOf === undefined ? {} : { partOf: 0 }) }))).right.partOf).toBe(1)
})

test('nothing found scores nothing', () => {
  expect(f1Of(addScores([scoreText([truth({})], []), scoreText([], [mention({})])]))).toBe(0)
})
