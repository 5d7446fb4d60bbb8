// Per 1 000 young people: bounds stay bounds, another year is counted, and what cannot be divided says why.

import { describe, expect, test } from 'vitest'
import { observationOf } from '../cases/observation.ts'
import { compareAreas, perThousand, populationFor } from './index.ts'

const young = (said: Partial<Parameters<typeof observationOf>[0]> = {}) =>
  observationOf({ id: 'young', indicator: 'youth_population', countedThing: 'жас', programme: null, value: 250_000, ...said })
const joined = (said: Partial<Parameters<typeof observationOf>[0]> = {}) =>
  observationOf({ id: 'joined', indicator: 'participants', countedThing: 'адам', programme: null, value: 125_000, ...said })

test.each([
  ['two exact numbers give a rounded one', joined(), young({ value: 240_000 }), { value: 521, qualifier: 'about', lowerBound: 520, upperBound: 521 }],
  ['a lower bound stays one', joined({ qualifier: 'more_than' }), young(), { value: 500, qualifier: 'more_than', upperBound: null }],
  ['a range of people gives a range', joined({ qualifier: 'range', valueHigh: 150_000 }), young(), { value: 500, valueHigh: 600, qualifier: 'range' }],
  ['few events keep their digits', joined({ indicator: 'events', value: 570 }), young(), { value: 2.28, qualifier: 'about' }],
  ['a share of two open ends is refused', joined({ qualifier: 'more_than' }), young({ qualifier: 'more_than' }), { refused: 'both_open' }],
  ['a figure without a year is refused', joined({ year: null }), young(), { refused: 'period_unknown' }],
  ['five years away still counts', joined(), young({ year: 2020 }), { value: 500 }],
  ['six years away does not', joined(), young({ year: 2019 }), { refused: 'different_period' }],
  ['a disputed population is refused', joined(), young({ disputedBy: ['other'] }), { refused: 'disputed' }],
  ['a plan is not set against people living', joined({ claim: 'planned' }), young(), { refused: 'different_claim' }],
])('%s', (_, figure, population, expected) => {
  expect(perThousand(figure, population)).toMatchObject(expected)
})

describe('which population', () => {
  const far = young({ id: 'far', year: 2021 })
  const near = young({ id: 'near', year: 2024 })
  const elsewhere = young({ id: 'elsewhere', referenceArea: 'KZ-15' })
  const part = young({ id: 'part', partOf: 'near' })
  const growth = young({ id: 'growth', measure: 'change' })
  test('the nearest year of the area itself', () => { expect(populationFor(joined(), 'KZ-75', [far, near, elsewhere, part, growth])?.id).toBe('near') })
  test('none', () => { expect(populationFor(joined(), 'KZ-75', [elsewhere, part, growth])).toBeUndefined() })
})

describe('in a comparison', () => {
  const areas = ['KZ-75', 'KZ-15', 'KZ-71']
  const theirs = joined({ id: 'theirs', referenceArea: 'KZ-15' })
  test('matched figures, each by its own population; a side without one says so', () => {
    const { perThousand: rows } = compareAreas(areas, [joined(), theirs, young({ year: 2024 })])
    expect(rows).toMatchObject([{
      indicator: 'participants',
      sides: [{ item: 'joined', population: 'young', yearsApart: 1, result: { value: 500 } }, { item: 'theirs', population: null, result: null }, null],
    }])
  })
  test('where nothing matches, an area with a population stands alone', () => {
    const { perThousand: rows } = compareAreas(areas, [joined(), young()])
    expect(rows).toMatchObject([{ sides: [{ item: 'joined', result: { value: 500 } }, null, null] }])
  })
  test('without a population there is no row', () => { expect(compareAreas(areas, [joined(), theirs]).perThousand).toEqual([]) })
  test('shares are not divided again', () => {
    expect(compareAreas(areas, [observationOf({ id: 'share', indicator: 'share', unitMeasure: '%', value: 30 }), young()]).perThousand).toEqual([])
  })
})
