// Counts keep the other filters, and Explore opens where most can be seen together.

import { expect, test } from 'vitest'
import type { ExploreView } from '../../address/explore-view.ts'
import { areaChoices, countsOf, fillView } from './facets.ts'
import type { FacetFigure } from './facets.ts'

const everything: ExploreView = { indicator: null, referenceArea: [], year: [], claim: [], by: 'programme' }
const figure = (indicator: FacetFigure['indicator'], referenceArea: string | null, year: number | null, claim: FacetFigure['claim'] = 'achieved'): FacetFigure =>
  ({ indicator, referenceArea, year, claim, measure: 'level', unitMeasure: '1' })

const figures = [
  figure('participants', 'KZ-39', 2024),
  figure('events', 'KZ-39', 2024), figure('events', 'KZ-39', 2024), figure('events', 'KZ-39', 2023),
  figure('events', 'KZ-31', null, 'planned'),
  figure('share', 'KZ', 2024), figure('share', 'KZ', 2024), figure('share', 'KZ', 2024),
]

test('a facet is counted with the other filters, not with itself', () => {
  const view: ExploreView = { ...everything, indicator: 'events', referenceArea: ['KZ-39'] }
  expect(Object.fromEntries(countsOf(figures, view, 'indicator'))).toEqual({ participants: 1, events: 3 })
  expect(Object.fromEntries(countsOf(figures, view, 'referenceArea'))).toEqual({ 'KZ-39': 3, 'KZ-31': 1 })
  expect(Object.fromEntries(countsOf(figures, view, 'year'))).toEqual({ 2024: 2, 2023: 1 })
})

test('the year bucket "unknown" is a choice', () => {
  expect(countsOf(figures, { ...everything, year: ['unknown'] }, 'claim').get('planned')).toBe(1)
})

test.each<[string, ExploreView, Partial<ExploreView>]>([
  ['nothing asked: the axis with most figures', everything, { indicator: 'events', referenceArea: ['KZ-39'], year: [2024] }],
  ['an area asked: its richest indicator, the years left open', { ...everything, referenceArea: ['KZ-31'] }, { indicator: 'events', referenceArea: ['KZ-31'], year: [] }],
  ['only shares there: the share', { ...everything, referenceArea: ['KZ'] }, { indicator: 'share', referenceArea: ['KZ'] }],
  ['an indicator asked: as it is', { ...everything, indicator: 'members' }, { indicator: 'members', referenceArea: [], year: [] }],
  ['nothing there: as it is', { ...everything, referenceArea: ['KZ-10'] }, { indicator: null }],
])('%s', (_, view, filled) => {
  expect(fillView(figures, view)).toMatchObject(filled)
})

test('areas of the rail: those of texts first in their order, a locality after its region', () => {
  expect(areaChoices([figure('events', 'KZ-15-aktobe', null), figure('events', 'KZ-31', null)], ['KZ-75', 'KZ-15'], ['KZ-10'])).toEqual(['KZ-75', 'KZ-15', 'KZ-15-aktobe', 'KZ-10', 'KZ-31'])
})
