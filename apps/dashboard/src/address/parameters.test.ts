// Wrong values fall back and are named; unknown parameters are named too.

import { expect, test } from 'vitest'
import { readParameters } from './parameters.ts'

const years = ['2025', '2026', 'unknown'] as const

test('a right value is read and nothing is wrong', () => {
  const read = readParameters({ by: 'year', year: '2025,unknown', q: ' Таза ', lang: 'ru', figure: 'o1' })
  expect(read.one('by', ['programme', 'year'], 'programme')).toBe('year')
  expect(read.many('year', years)).toEqual(['2025', 'unknown'])
  expect(read.text('q')).toBe('Таза')
  expect(read.wrong()).toEqual([])
})

test('an absent value is the fallback', () => {
  const read = readParameters({})
  expect(read.one('by', ['programme', 'year'], 'programme')).toBe('programme')
  expect(read.many('year', years)).toEqual([])
  expect(read.wrong()).toEqual([])
})

test('a wrong value is named with the allowed ones, the right ones of the list stay', () => {
  const read = readParameters({ year: '20255,2026' })
  expect(read.many('year', years)).toEqual(['2026'])
  expect(read.wrong()).toEqual([{ parameter: 'year', value: '20255', allowed: years }])
})

test('an unknown parameter and an unknown language are named', () => {
  expect(readParameters({ colour: 'red', lang: 'de' }).wrong()).toEqual([
    { parameter: 'lang', value: 'de', allowed: ['kk', 'ru', 'en'] },
    { parameter: 'colour', value: 'red', allowed: [] },
  ])
})
