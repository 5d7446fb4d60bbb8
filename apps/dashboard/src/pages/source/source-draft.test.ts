// Only what was changed is sent; an emptied field is taken out.

import { expect, test } from 'vitest'
import { changesOfSource } from './source-draft.ts'

const present = { date: '', publisher: 'Zakon.kz', title: 'Жастар', url: 'https://zakon.kz/1' }

test.each([
  [{}, {}],
  [{ date: '2026-02-23' }, { date: '2026-02-23' }],
  [{ publisher: ' ' }, { publisher: null }],
  [{ title: '' }, { title: '' }],
  [{ url: '', title: ' Жастар ' }, { url: null }],
])('%o changes %o', (typed, changes) => {
  expect(changesOfSource(present, { ...present, ...typed })).toEqual(changes)
})
