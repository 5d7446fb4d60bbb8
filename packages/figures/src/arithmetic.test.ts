// Sums, differences and ratios: cases, and the laws of bounds.

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { knownProgrammes, qualifiers } from '@jastar/catalogue'
import type { Observation } from '@jastar/catalogue'
import { observationOf, seedObservations } from '../cases/observation.ts'
import { sumCases } from '../cases/sum-cases.ts'
import { addDecimals, boundsOf, differenceOf, ratioOf, sumOf } from './index.ts'

test.each(sumCases)('sum: $name', ({ figures, gives, counted }) => {
  const sum = sumOf(figures.map((figure, index) => observationOf({ ...figure, id: String(index) })))
  const from = (counted ?? figures.map((_, index) => index)).map(String)
  expect(sum).toMatchObject(typeof gives === 'string' ? { refused: gives } : { figure: gives, from })
})

test('the events of Almaty in 2025 sum to more than 1 120', () => {
  const events = seedObservations().filter((each) => each.indicator === 'events')
  expect(sumOf(events)).toMatchObject({ figure: { value: 1120, qualifier: 'more_than', lowerBound: 1120, upperBound: null, unitMeasure: '1', measure: 'level' } })
})

const almaty = (said: Partial<Observation>): Observation => observationOf({ id: 'a', ...said })
const aktobe = (said: Partial<Observation>): Observation => observationOf({ id: 'b', referenceArea: 'KZ-15', ...said })

describe('difference', () => {
  test.each([
    ['exact less exact', { value: 300 }, { value: 250 }, { value: 50, qualifier: 'exact', lowerBound: 50, upperBound: 50 }],
    ['at least less exact', { value: 300, qualifier: 'at_least' }, { value: 250 }, { value: 50, qualifier: 'at_least', lowerBound: 50, upperBound: null }],
    ['more than less about', { value: 300, qualifier: 'more_than' }, { value: 70, qualifier: 'about' }, { value: 225, qualifier: 'more_than', upperBound: null }],
    ['exact less more than', { value: 300 }, { value: 250, qualifier: 'more_than' }, { value: 50, qualifier: 'less_than', lowerBound: null, upperBound: 50 }],
    ['about less exact', { value: 300, qualifier: 'about' }, { value: 250 }, { value: 50, qualifier: 'about', lowerBound: 0, upperBound: 100 }],
    ['ceiling less exact', { value: 300, qualifier: 'at_most' }, { value: 250 }, { value: -250, valueHigh: 50, qualifier: 'range' }],
    ['more than less more than', { value: 300, qualifier: 'more_than' }, { value: 250, qualifier: 'more_than' }, { refused: 'both_open' }],
    ['of another programme', { value: 300 }, { value: 250, programme: 'Бейне' }, { refused: 'different_programme' }],
  ] as const)('%s', (_name, a, b, expected) => {
    expect(differenceOf(almaty(a), aktobe(b))).toMatchObject(expected)
  })
})

describe('ratio', () => {
  const participants = observationOf({ id: 'a', indicator: 'participants', value: 300, programme: null })
  const youth = observationOf({ id: 'b', indicator: 'youth_population', value: 60_000, programme: null })
  test('participants per 1 000 young people', () => {
    expect(ratioOf(participants, youth, 1000)).toMatchObject({ value: 5, qualifier: 'exact', lowerBound: 5, upperBound: 5, unitMeasure: '1', measure: 'level' })
  })
  test.each([
    ['more than to exact', { qualifier: 'more_than' }, {}, { value: 5, qualifier: 'more_than', upperBound: null }],
    ['exact to more than', {}, { qualifier: 'more_than' }, { value: 5, qualifier: 'less_than', lowerBound: 0 }],
    ['two open figures', { qualifier: 'more_than' }, { qualifier: 'more_than' }, { refused: 'both_open' }],
    ['to a figure that may be zero', {}, { qualifier: 'at_most' }, { refused: 'both_open' }],
    ['of two years', {}, { year: 2024 }, { refused: 'different_period' }],
    ['of an unknown year', {}, { year: null }, { refused: 'period_unknown' }],
    ['of a change', { measure: 'change' }, {}, { refused: 'different_measure' }],
  ] as const)('%s', (_name, a, b, expected) => {
    expect(ratioOf(observationOf({ ...participants, ...a, timePeriod: '2025' }), observationOf({ ...youth, ...b }), 1000)).toMatchObject(expected)
  })
})

const programmes = knownProgrammes.filter((programme) => !programme.parent && programme.kind !== 'event').map((programme) => programme.name)
const anyFigure = fc.record({ value: fc.nat(1_000_000), qualifier: fc.constantFrom(...qualifiers.filter((qualifier) => qualifier !== 'range')) })

test('the bounds of a sum hold every sum its members may have', () => {
  fc.assert(fc.property(fc.array(fc.tuple(anyFigure, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 2, maxLength: programmes.length }), (members) => {
    const observations = members.map(([figure], index) => observationOf({ ...figure, id: String(index), programme: programmes[index] ?? null }))
    const sum = sumOf(observations)
    if (!('figure' in sum)) throw new Error(`refused: ${sum.refused}`)
    const truths = observations.map((each, index) => {
      const { lowerBound, upperBound } = boundsOf(each)
      const low = lowerBound ?? 0
      return low + Math.floor((members[index]?.[1] ?? 0) * ((upperBound ?? low + 1000) - low))
    })
    const truth = addDecimals(...truths)
    const { lowerBound, upperBound } = sum.figure
    expect(lowerBound !== null && lowerBound <= truth).toBe(true)
    expect(upperBound === null || truth <= upperBound).toBe(true)
    expect(upperBound === null).toBe(observations.some((each) => each.upperBound === null))
  }))
})

test('a sum does not depend on the order of its members', () => {
  fc.assert(fc.property(fc.array(anyFigure, { minLength: 2, maxLength: 6 }), (figures) => {
    const observations = figures.map((figure, index) => observationOf({ ...figure, id: String(index), programme: programmes[index] ?? null }))
    const [sum, reversed] = [sumOf(observations), sumOf(observations.toReversed())]
    expect('figure' in reversed && reversed.figure).toEqual('figure' in sum && sum.figure)
  }))
})
