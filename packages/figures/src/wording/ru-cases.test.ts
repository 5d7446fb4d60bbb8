// Russian nouns after numbers, and places.

import { expect, test } from 'vitest'
import { allReferenceAreas } from '@jastar/catalogue'
import { ruScales, ruUnits } from './data/ru-phrases.ts'
import { countForm, inRussianPlace, nounAfter } from './ru-cases.ts'

test.each([[1, 'one'], [21, 'one'], [101, 'one'], [2, 'few'], [24, 'few'], [5, 'many'], [11, 'many'], [12, 'many'], [14, 'many'], [111, 'many'], [112, 'many'], [0, 'many'], [100, 'many'], [2.5, 'fraction'], [-1, 'one']])('%d: %s', (value, form) => {
  expect(countForm(value)).toBe(form)
})

test.each([
  [1, ruUnits.t, 'accusative', 'тонну'], [1, ruUnits.t, 'nominative', 'тонна'], [1, ruUnits.t, 'genitive', 'тонны'], [2, ruUnits.t, 'genitive', 'тонн'], [2.5, ruUnits.t, 'nominative', 'тонны'],
  [2, ruUnits.m2, 'nominative', 'квадратных метра'], [21, ruUnits.m2, 'genitive', 'квадратного метра'], [1.5, ruUnits.m2, 'nominative', 'квадратного метра'],
  [1, ruScales.thousand, 'accusative', 'тысячу'], [300, ruScales.thousand, 'genitive', 'тысяч'], [2, ruScales.million, 'nominative', 'миллиона'],
] as const)('%d, %o, %s: %s', (value, noun, ruCase, expected) => {
  expect(nounAfter(value, noun, ruCase)).toBe(expected)
})

test('every area has its place', () => {
  const places = allReferenceAreas.map((area) => inRussianPlace(area.names.ru))
  expect(places).toContain('в Казахстане')
  expect(places).toContain('в городе Актобе')
  expect(places).toContain('в области Абай')
  expect(places.filter((place) => !/^в (?:городе \p{Lu}\p{L}+|области \p{Lu}\p{L}+|[\p{L}-]+ской области|Казахстане)$/u.test(place))).toEqual([])
})
