// Lengths are drawn only where they may be compared.

import { expect, test } from 'vitest'
import { inSpineOrder, spineScale } from './spine-scale.ts'

const figure = (id: string, value: number, more: { countedThing?: string; partOf?: string; valueHigh?: number } = {}) =>
  ({ id, value, valueHigh: more.valueHigh ?? null, countedThing: more.countedThing ?? 'thing', partOf: more.partOf ?? null })

test('two figures share the longest value, a range its upper end', () => {
  expect(spineScale('events', 'level', [figure('a', 570), figure('b', 100, { valueHigh: 600 })])).toEqual({ kind: 'bars', longest: 600 })
})

test('a figure without a partner is a dot', () => {
  expect(spineScale('waste_collected', 'level', [figure('a', 200)])).toEqual({ kind: 'dots' })
})

test('a whole with its part is a bar in a bar', () => {
  expect(spineScale('members', 'level', [figure('a', 300), figure('b', 70, { partOf: 'a' })])).toEqual({ kind: 'bars', longest: 300 })
})

test('shares of unlike wholes are dots, of one whole bars', () => {
  expect(spineScale('share', 'level', [figure('a', 33, { countedThing: 'companies' }), figure('b', 50, { countedThing: 'services' })])).toEqual({ kind: 'dots' })
  expect(spineScale('share', 'level', [figure('a', 33), figure('b', 50)])).toEqual({ kind: 'bars', longest: 50 })
})

test('a lone change keeps its arrow', () => {
  expect(spineScale('share', 'change', [figure('a', -5)])).toEqual({ kind: 'bars', longest: 5 })
})

test('wholes stand from big to small, parts below their whole', () => {
  const items = [figure('small', 100), figure('part', 70, { partOf: 'big' }), figure('big', 300), figure('orphan', 200, { partOf: 'elsewhere' })]
  expect(inSpineOrder(items).map(({ id }) => id)).toEqual(['big', 'part', 'orphan', 'small'])
})
