// Comparison: on the seeds nothing matches and everything says why; on made-up pairs each reason is given.

import { describe, expect, test } from 'vitest'
import type { Observation } from '@jastar/catalogue'
import { observationOf, seedObservations } from '../cases/observation.ts'
import { compareAreas, groupSeries, mayCompare, weigh } from './index.ts'

const facts = seedObservations()
const valueOf = (id: string | null): number | undefined => facts.find((each) => each.id === id)?.value

describe('Almaty and Aktobe on the seeds', () => {
  const comparison = compareAreas(['KZ-75', 'KZ-15'], facts)
  test('no figure matches', () => { expect(comparison.matched).toEqual([]) })
  test('13 figures on one side, 3 on the other; the town stands in its region', () => {
    expect(comparison.sides.map((side) => side.items.length)).toEqual([13, 3])
    expect(comparison.sides[1]?.items.map(valueOf)).toContain(70)
  })
  test('two pairs tempt a reader', () => {
    expect(comparison.nearMisses.map(({ left, right, reasons }) => [valueOf(left), valueOf(right), reasons])).toEqual([
      [300_000, 300, ['different_indicator', 'stock_not_flow', 'different_programme', 'period_unknown']],
      [33.33, 22, ['different_measure', 'different_concept', 'base_not_stated', 'period_unknown']],
    ])
  })
  test('every indicator is one-sided, with a reason on both sides', () => {
    expect(comparison.indicators.length).toBe(9)
    for (const { sides } of comparison.indicators) {
      expect(sides.filter((side) => side.items.length > 0)).toHaveLength(1)
      expect(sides.every((side) => side.reasons.length > 0)).toBe(true)
    }
  })
  test('a side that tells only growth says so where the other tells a level', () => {
    const levels = comparison.indicators.find((row) => row.indicator === 'share' && row.measure === 'level')
    expect(levels?.sides[1]).toEqual({ items: [], reasons: ['different_measure'] })
  })
})

test('a match has its difference, and its kind tempts no more', () => {
  const comparison = compareAreas(['KZ-75', 'KZ-15'], [
    observationOf({ id: 'a', value: 570, qualifier: 'more_than' }), observationOf({ id: 'b', value: 120, referenceArea: 'KZ-15' }),
    observationOf({ id: 'c', value: 40, programme: 'Бейне' }),
  ])
  expect(comparison.matched).toMatchObject([{ items: ['a', 'b'], differences: [{ first: 0, second: 1, figure: { value: 450, qualifier: 'more_than' } }] }])
  expect(comparison.nearMisses).toEqual([])
  expect(comparison.indicators[0]?.sides).toEqual([{ items: ['a', 'c'], reasons: [] }, { items: ['b'], reasons: [] }])
})

test('three areas: a side without the figure is null, and the first one told stands against the others', () => {
  const { matched } = compareAreas(['KZ-75', 'KZ-15', 'KZ-71'], [observationOf({ id: 'a' }), observationOf({ id: 'c', referenceArea: 'KZ-71' })])
  expect(matched).toMatchObject([{ items: ['a', null, 'c'], differences: [{ first: 0, second: 2, figure: { value: 0 } }] }])
})

test('two lower bounds match, but no difference follows', () => {
  const { matched } = compareAreas(['KZ-75', 'KZ-15'], [observationOf({ id: 'a', qualifier: 'more_than' }), observationOf({ id: 'b', qualifier: 'more_than', referenceArea: 'KZ-15' })])
  expect(matched).toMatchObject([{ items: ['a', 'b'], differences: [{ first: 0, second: 1, figure: null }] }])
})

test('a town’s figure is listed but does not speak for its region', () => {
  const { matched, sides } = compareAreas(['KZ-75', 'KZ-15'], [observationOf({ id: 'a' }), observationOf({ id: 'b', referenceArea: 'KZ-15-aktobe' })])
  expect([matched, sides[1]?.items]).toEqual([[], ['b']])
})

test('programmes that differ are said to', () => {
  const { indicators } = compareAreas(['KZ-75', 'KZ-15'], [observationOf({ id: 'a' }), observationOf({ id: 'b', referenceArea: 'KZ-15', programme: 'Бейне' })])
  expect(indicators[0]?.sides.map((side) => side.reasons)).toEqual([['different_programme'], ['different_programme']])
})

const other = { id: 'b', referenceArea: 'KZ-15' } as const
test.each<[string, Partial<Observation>, Partial<Observation>, readonly string[]]>([
  ['the same in two areas', {}, {}, []],
  ['members and participants', { indicator: 'members' }, { indicator: 'participants' }, ['different_indicator', 'stock_not_flow']],
  ['tonnes and kilograms', { unitMeasure: 't' }, { unitMeasure: 'kg' }, ['different_unit']],
  ['a level and a growth', {}, { measure: 'change' }, ['different_measure', 'base_not_stated']],
  ['two growths', { measure: 'change' }, { measure: 'change' }, ['base_not_stated']],
  ['plan and result', {}, { claim: 'planned' }, ['different_claim']],
  ['programme and none', {}, { programme: null }, ['different_programme']],
  ['shares of two things', { indicator: 'share', countedThing: 'доля девушек' }, { indicator: 'share', countedThing: 'доля юношей' }, ['different_concept']],
  ['two years', {}, { year: 2024, timePeriod: '2024' }, ['different_period']],
  ['a year and its end', {}, { timePeriod: '2025-08/2025-12' }, ['different_period']],
  ['no year', {}, { year: null }, ['period_unknown']],
  ['a year and one event', {}, { timePeriodBasis: 'publication' }, ['period_not_whole']],
  ['a whole and its part', {}, { partOf: 'a' }, ['part_of_whole']],
  ['a region and its town', { referenceArea: 'KZ-15' }, { referenceArea: 'KZ-15-aktobe' }, ['part_of_whole']],
  ['a region and the country', { referenceArea: 'KZ' }, {}, []],
  ['disputed', {}, { disputedBy: ['c'] }, ['disputed']],
])('may compare: %s', (_name, a, b, reasons) => {
  const [first, second] = [observationOf({ id: 'a', ...a }), observationOf({ ...other, ...b })]
  expect(mayCompare(first, second)).toEqual(reasons)
  expect(mayCompare(second, first)).toEqual(reasons)
})

test('300 000 people lead, shares of the country come last', () => {
  const values = facts.toSorted((a, b) => weigh(b) - weigh(a)).map((each) => each.value)
  expect(values.slice(0, 4)).toEqual([300_000, 125_000, 5_000, 300])
  expect(values.slice(-2)).toEqual([90, 80])
})

describe('series', () => {
  test('events by programme: one axis, from the largest bound down, with their sum', () => {
    const [group, ...others] = groupSeries(facts.filter((each) => each.indicator === 'events'), 'programme')
    expect(others).toEqual([])
    expect(group?.keys).toEqual(['Таза Қазақстан', 'Заң және тәртіп', 'Жұмысшы мамандықтар жылы', 'түркі әлемінің Жастар астанасы'])
    expect(group?.sum).toMatchObject({ figure: { value: 1120, qualifier: 'more_than' } })
  })
  test('a level and a growth share no axis', () => {
    const groups = groupSeries(facts.filter((each) => each.indicator === 'share'), 'referenceArea')
    expect(groups.map((group) => [group.measure, group.keys])).toEqual([['level', ['KZ', 'KZ', 'KZ-75', 'KZ-75']], ['change', ['KZ-15']]])
    expect(groups[0]?.sum).toEqual({ refused: 'not_additive' })
  })
  test('years run forward, the unknown one is last', () => {
    const [group] = groupSeries([observationOf({ id: 'a', year: null }), observationOf({ id: 'b', year: 2026 }), observationOf({ id: 'c', year: 2025 })], 'year')
    expect(group?.keys).toEqual(['2025', '2026', 'unknown'])
  })
  test('plans stand apart from results', () => {
    expect(groupSeries([observationOf({ id: 'a', claim: 'planned' }), observationOf({ id: 'b' })], 'year').map((group) => group.claim)).toEqual(['achieved', 'planned'])
  })
})
