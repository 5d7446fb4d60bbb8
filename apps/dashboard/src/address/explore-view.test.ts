// A view survives the way through its address; defaults are not written.

import { expect, test } from 'vitest'
import { everything, exploreSearch, readExploreView } from './explore-view.ts'
import type { ExploreView } from './explore-view.ts'
import { readParameters } from './parameters.ts'
import { parseSearch, stringifySearch } from './search-grammar.ts'

const range = { referenceAreas: ['KZ', 'KZ-15', 'KZ-75'], years: [2025, 2026, 'unknown'], programmes: ['taza-qazaqstan', 'none'] } as const

test.each<[string, ExploreView]>([
  ['', everything],
  ['?indicator=events&referenceArea=KZ-75&year=2025', { ...everything, indicator: 'events', referenceArea: ['KZ-75'], year: [2025] }],
  ['?by=year&claim=planned&indicator=members&year=2026,unknown', { ...everything, indicator: 'members', year: [2026, 'unknown'], claim: ['planned'], by: 'year' }],
  [`?programme=taza-qazaqstan,none&q=${encodeURIComponent('іс-шара')}&review=auto&sort=name&split=claim`, { ...everything, programme: ['taza-qazaqstan', 'none'], q: 'іс-шара', review: ['auto'], sort: 'name', split: 'claim' }],
])('%s', (address, view) => {
  expect(stringifySearch(exploreSearch(view))).toBe(address)
  const read = readParameters(parseSearch(address))
  expect(readExploreView(read, range)).toEqual(view)
  expect(read.wrong()).toEqual([])
})

test('an area, a year and a programme the store does not hold are named as wrong, and so is a split nobody knows', () => {
  const read = readParameters({ referenceArea: 'KZ-99', year: '1999', programme: 'nobody', split: 'colour' })
  readExploreView(read, range)
  expect(read.wrong().map((wrong) => wrong.parameter)).toEqual(['split', 'referenceArea', 'year', 'programme'])
})
