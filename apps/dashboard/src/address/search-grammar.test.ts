// Addresses are flat and sorted, and what is written can be read again.

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { listOf, parseSearch, stringifySearch } from './search-grammar.ts'

test.each([
  [{ year: '2025', indicator: 'events' }, '?indicator=events&year=2025'],
  [{ areas: 'KZ-75,KZ-15' }, '?areas=KZ-75,KZ-15'],
  [{ q: 'Таза Қазақстан & co' }, `?q=${encodeURIComponent('Таза Қазақстан & co')}`],
  [{ year: undefined, q: '' }, ''],
])('%o is written %s', (search, query) => {
  expect(stringifySearch(search)).toBe(query)
})

test('a parameter given twice is a list', () => {
  expect(parseSearch('?year=2025&year=unknown')).toEqual({ year: '2025,unknown' })
})

test('a list leaves empty parts out', () => {
  expect([listOf('KZ-75,,KZ-15'), listOf(undefined), listOf('')]).toEqual([['KZ-75', 'KZ-15'], [], []])
})

test('what is written is read back', () => {
  const searches = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ minLength: 1, unit: 'grapheme' }))
  fc.assert(fc.property(searches, (search) => {
    expect(parseSearch(stringifySearch(search))).toEqual({ ...search })
  }))
})
