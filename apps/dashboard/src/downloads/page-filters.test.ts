// Which figures a page's link is checked by, and what a reader may paste.

import { expect, test } from 'vitest'
import { parseSearch } from '../address/search-grammar.ts'
import { pageFilters, readPasted } from './page-filters.ts'

test.each([
  ['/explore', '?indicator=events&referenceArea=KZ-75&by=year&sort=name&lang=ru&dataVersion=7&figure=o1', { indicator: 'events', referenceArea: 'KZ-75' }],
  ['/compare', '?areas=KZ-75,KZ-71', { referenceArea: 'KZ-75,KZ-71' }],
  ['/compare', '', { referenceArea: 'KZ-75,KZ-15' }],
  ['/programmes/taza-qazaqstan', '', { programme: 'taza-qazaqstan' }],
  ['/sources/s%201', '?mention=m1', { source: 's 1' }],
  ['/', '', {}],
] as const)('%s%s', (path, search, filters) => {
  expect(pageFilters(path, parseSearch(search))).toEqual(filters)
})

test.each([
  [' o1a2b3 ', { kind: 'figure', id: 'o1a2b3' }],
  ['http://127.0.0.1:8787/?figure=o1a2b3&dataVersion=3', { kind: 'figure', id: 'o1a2b3' }],
  ['http://127.0.0.1:8787/explore?dataVersion=7&indicator=events', { kind: 'view', filters: { indicator: 'events' }, dataVersion: '7' }],
  ['http://127.0.0.1:8787/explore?indicator=events', null],
  ['бір сан', null],
  ['', null],
])('%j', (text, pasted) => expect(readPasted(text)).toEqual(pasted))
