// Wording in short: copies are alike, other texts are not, whatever their words are.

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandsOf, likenessOf, sketchOf } from './sketch.ts'
import type { Sketch } from './sketch.ts'

/** Texts of so many words that no two have in common. */
const textOf = (name: string, words: number): string => Array.from({ length: words }, (_, at) => `${name}${at}`).join(' ')
const sketched = (text: string): Sketch => sketchOf(text) ?? []

test('a headline has no sketch, a paragraph has 96 numbers', () => {
  expect(sketchOf(textOf('сөз', 25))).toBeNull()
  expect(sketchOf(textOf('сөз', 26))).toHaveLength(96)
})

test('letter case, punctuation and line breaks do not count', () => {
  const text = textOf('сөз', 40)
  expect(sketchOf(`«${text.toUpperCase().replaceAll(' ', ', \n')}»!`)).toEqual(sketchOf(text))
})

test.each([
  { name: 'the same text', other: textOf('а', 200), least: 1, most: 1 },
  { name: 'one word changed', other: textOf('а', 200).replace('а100 ', 'басқа '), least: 0.88, most: 1 },
  { name: 'a paragraph cut off', other: textOf('а', 140), least: 0.55, most: 0.85 },
  { name: 'another text', other: textOf('б', 200), least: 0, most: 0.05 },
])('$name', ({ other, least, most }) => {
  const likeness = likenessOf(sketched(textOf('а', 200)), sketched(other))
  expect(likeness).toBeGreaterThanOrEqual(least)
  expect(likeness).toBeLessThanOrEqual(most)
})

test('the estimate is near the share of common word runs, and texts two thirds alike share a band', () => {
  fc.assert(fc.property(fc.integer({ min: 100, max: 400 }), fc.integer({ min: 0, max: 100 }), (words, percent) => {
    const common = Math.round((words * percent) / 100)
    const [a, b] = [sketched(`${textOf('а', common)} ${textOf('б', words - common)}`), sketched(`${textOf('а', common)} ${textOf('в', words - common)}`)]
    const runs = Math.max(0, common - 2)
    const share = runs / (2 * (words - 2) - runs)
    expect(Math.abs(likenessOf(a, b) - share)).toBeLessThan(0.25)
    expect(share > 2 / 3 && !bandsOf(a).some((band) => bandsOf(b).includes(band))).toBe(false)
  }))
})
