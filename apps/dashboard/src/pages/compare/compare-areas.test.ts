// The address names two to four areas; what it names wrongly is told, never ignored.

import { expect, test } from 'vitest'
import { areasParameter, readAreas, withReplaced } from './compare-areas.ts'

test.each([
  ['no parameter', '', ['KZ-75', 'KZ-15'], []],
  ['the pair the other way round', 'KZ-15,KZ-75', ['KZ-15', 'KZ-75'], []],
  ['three areas', 'KZ-75,KZ-15,KZ-71', ['KZ-75', 'KZ-15', 'KZ-71'], []],
  ['an unknown code', 'KZ-75,KZ-99', ['KZ-75', 'KZ-15'], ['KZ-99']],
  ['the same area twice', 'KZ-71,KZ-71,KZ-75', ['KZ-71', 'KZ-75'], []],
  ['one area only', 'KZ-15', ['KZ-15', 'KZ-75'], []],
  ['five areas', 'KZ-75,KZ-15,KZ-71,KZ-79,KZ-39', ['KZ-75', 'KZ-15', 'KZ-71', 'KZ-79'], ['KZ-39']],
])('%s', (_, parameter, areas, wrong) => {
  const chosen = readAreas(parameter)
  expect(chosen.areas).toEqual(areas)
  expect(chosen.wrong.map(({ value }) => value)).toEqual(wrong)
})

test('a lone area is told', () => {
  expect(readAreas('KZ-15').isAlone).toBe(true)
  expect(readAreas('').isAlone).toBe(false)
  expect(readAreas('KZ-75,KZ-15').isAlone).toBe(false)
})

test('the pair the page opens with needs no parameter', () => {
  expect(areasParameter(['KZ-75', 'KZ-15'])).toBeUndefined()
  expect(areasParameter(['KZ-15', 'KZ-75'])).toBe('KZ-15,KZ-75')
})

test.each([
  ['an area that is not there replaces', 'KZ-71', ['KZ-71', 'KZ-15', 'KZ-39']],
  ['an area that is there changes places', 'KZ-39', ['KZ-39', 'KZ-15', 'KZ-75']],
])('%s', (_, chosen, areas) => {
  expect(withReplaced(['KZ-75', 'KZ-15', 'KZ-39'], 'KZ-75', chosen)).toEqual(areas)
})
