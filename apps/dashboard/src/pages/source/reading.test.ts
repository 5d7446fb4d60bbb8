// Letters of leftovers, and leftovers that say the same.

import { expect, test } from 'vitest'
import { groupLeftovers, letterOf } from './reading.ts'
import type { LeftoverMark } from './reading.ts'

test.each([[0, 'a'], [25, 'z'], [26, 'aa'], [51, 'az'], [52, 'ba'], [701, 'zz'], [702, 'aaa']])('leftover %i has the letter %s', (index, letter) => {
  expect(letterOf(index)).toBe(letter)
})

const leftover = (letter: string, surface: string, reason: LeftoverMark['leftover']['reason']): LeftoverMark => {
  const start = letter.charCodeAt(0)
  return { kind: 'leftover', letter, start, end: start + 1, leftover: { start, end: start + 1, surface, reason, rule: 'test' } }
}

test('one number with one reason is one group, with every place', () => {
  const groups = groupLeftovers([leftover('a', '15', 'date'), leftover('b', '2025', 'year'), leftover('c', '2025', 'name'), leftover('d', '2025', 'year')])
  expect(groups.map((group) => [group.surface, group.reason, group.marks.map((mark) => mark.letter).join()])).toEqual([
    ['2025', 'year', 'b,d'], ['15', 'date', 'a'], ['2025', 'name', 'c'],
  ])
})
