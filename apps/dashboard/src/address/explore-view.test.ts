// A view survives the way through its address; defaults are not written.

import { expect, test } from 'vitest'
import { exploreSearch, readExploreView } from './explore-view.ts'
import type { ExploreView } from './explore-view.ts'
import { readParameters } from './parameters.ts'
import { parseSearch, stringifySearch } from './search-grammar.ts'

const range = { referenceAreas: ['KZ', 'KZ-15', 'KZ-75'], years: [2025, 2026, 'unknown'] } as const

test.each<[string, ExploreView]>([
  ['', { indicator: null, referenceArea: [], year: [], claim: [], by: 'programme' }],
  ['?indicator=events&referenceArea=KZ-75&year=2025', { indicator: 'events', referenceArea: ['KZ-75'], year: [2025], claim: [], by: 'programme' }],
  ['?by=year&claim=planned&indicator=members&year=2026,unknown', { indicator: 'members', referenceArea: [], year: [2026, 'unknown'], claim: ['planned'], by: 'year' }],
])('%s', (address, view) => {
  expect(stringifySearch(exploreSearch(view))).toBe(address)
  const read = readParameters(parseSearch(address))
  expect(readExploreView(read, range)).toEqual(view)
  expect(read.wrong()).toEqual([])
})

test('an area and a year without texts are named as wrong', () => {
  const read = readParameters({ referenceArea: 'KZ-99', year: '1999' })
  readExploreView(read, range)
  expect(read.wrong().map((wrong) => wrong.parameter)).toEqual(['referenceArea', 'year'])
})
