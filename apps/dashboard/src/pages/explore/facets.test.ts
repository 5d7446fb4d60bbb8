// Counts come from the API, and Explore opens where most can be seen together.

import type { FacetCounts } from '@jastar/contract'
import { expect, test } from 'vitest'
import { everything } from '../../address/explore-view.ts'
import type { ExploreView } from '../../address/explore-view.ts'
import { areaChoices, chooseIndicator, countsOf, fillStep } from './facets.ts'

const counts: FacetCounts = {
  indicator: [{ value: 'share', count: 5 }, { value: 'media_products', count: 3 }, { value: 'events', count: 3 }, { value: 'members', count: 1 }],
  referenceArea: [{ value: null, count: 9 }, { value: 'KZ-39', count: 6 }, { value: 'KZ', count: 2 }],
  year: [{ value: 'unknown', count: 4 }, { value: 2024, count: 2 }],
  programme: [{ value: null, count: 7 }, { value: 'taza-qazaqstan', count: 2 }],
  theme: [], claim: [{ value: 'achieved', count: 9 }], measure: [{ value: 'level', count: 9 }], review: [{ value: 'auto', count: 9 }],
  dataVersion: 1,
}

test('a choice has its count; figures of no programme have a choice of their own, those of no area none', () => {
  expect(Object.fromEntries(countsOf(counts, 'programme'))).toEqual({ none: 7, 'taza-qazaqstan': 2 })
  expect(Object.fromEntries(countsOf(counts, 'referenceArea'))).toEqual({ 'KZ-39': 6, KZ: 2 })
  expect(countsOf(counts, 'year').get('unknown')).toBe(4)
})

test('the indicator with most figures, shares last, of equal ones the first of the catalogue', () => {
  expect(chooseIndicator(counts)).toBe('events')
  expect(chooseIndicator({ ...counts, indicator: [{ value: 'share', count: 5 }] })).toBe('share')
  expect(chooseIndicator({ ...counts, indicator: [] })).toBeNull()
})

const asked: ExploreView = { ...everything, claim: ['planned'] }

test.each<[string, ExploreView, ExploreView, Partial<ExploreView>]>([
  ['nothing asked: first the indicator', everything, everything, { indicator: 'events', referenceArea: [], year: [] }],
  ['then the area, a known one', { ...everything, indicator: 'events' }, everything, { referenceArea: ['KZ-39'], year: [] }],
  ['then the year', { ...everything, indicator: 'events', referenceArea: ['KZ-39'] }, everything, { year: ['unknown'] }],
  ['something asked: only the indicator', asked, asked, { indicator: 'events', referenceArea: [], year: [] }],
  ['and no more', { ...asked, indicator: 'events' }, asked, { referenceArea: [], year: [] }],
  ['words asked: they count as asked', { ...everything, q: 'жас', indicator: 'events' }, { ...everything, q: 'жас' }, { referenceArea: [] }],
  ['an indicator asked: as it is', { ...everything, indicator: 'members' }, { ...everything, indicator: 'members' }, { indicator: 'members', referenceArea: [] }],
])('%s', (_, view, start, filled) => {
  expect(fillStep(view, start, counts)).toMatchObject(filled)
})

test('areas of the rail: those of texts first in their order, a locality after its region', () => {
  expect(areaChoices(['KZ-15-aktobe', 'KZ-31'], ['KZ-75', 'KZ-15'], ['KZ-10'])).toEqual(['KZ-75', 'KZ-15', 'KZ-15-aktobe', 'KZ-10', 'KZ-31'])
})
