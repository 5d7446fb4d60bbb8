// Laws of number reading: any number, written in any style, reads back as itself.

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SourceText } from '@jastar/catalogue'
import { kkWords, ruWords } from '../cases/number-words.ts'
import { mine } from './mine.ts'

const sourceOf = (text: string): SourceText => ({ text, hash: '', title: '', date: '2025-06-01', publisher: null, url: null, languages: ['kk', 'ru'] })
const valuesOf = (text: string): readonly number[] => mine(sourceOf(text)).mentions.map((mention) => mention.value)

const spaces = { 'a space': ' ', 'a no-break space': '\u00a0', 'a thin space': '\u2009', 'a narrow no-break space': '\u202f' }
const grouped = (value: number, space: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, space)
const anyNumber = fc.oneof(fc.integer({ min: 20, max: 9999 }), fc.integer({ min: 10_000, max: 999_999_999_999 }))

test('words read back: Kazakh', () => {
  fc.assert(fc.property(anyNumber, (value) => { expect(valuesOf(`Акцияға ${kkWords(value)} адам қатысты.`)).toEqual([value]) }), { numRuns: 1500 })
})

test('words read back: Kazakh, behind a case ending and "more than"', () => {
  const endings = ['нан', 'нен', 'дан', 'ден', 'тан', 'тен']
  fc.assert(
    // "бірден" alone is the adverb "at once".
    fc.property(anyNumber.filter((value) => value % 10 !== 1), fc.constantFrom(...endings), (value, ending) => {
      const [mention] = mine(sourceOf(`Акцияға ${kkWords(value)}${ending} астам адам қатысты.`)).mentions
      expect([mention?.value, mention?.qualifier]).toEqual([value, 'more_than'])
    }),
    { numRuns: 500 },
  )
})

test('words read back: Russian, nominative and genitive', () => {
  fc.assert(fc.property(anyNumber, (value) => { expect(valuesOf(`В акции приняли участие ${ruWords(value, 'nominative')} человек.`)).toEqual([value]) }), { numRuns: 1500 })
  fc.assert(
    fc.property(anyNumber, (value) => {
      const [mention] = mine(sourceOf(`В акции приняли участие более ${ruWords(value, 'genitive')} человек.`)).mentions
      expect([mention?.value, mention?.qualifier]).toEqual([value, 'more_than'])
    }),
    { numRuns: 1500 },
  )
})

test.each(Object.entries(spaces))('digits grouped by %s read back', (_name, space) => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => { expect(valuesOf(`Акцияға ${grouped(value, space)} адам қатысты.`)).toEqual([value]) }), { numRuns: 400 })
})

test('digits with a scale word and a decimal comma read back', () => {
  const scales = [['мың', 3], ['млн', 6], ['миллион', 6], ['миллиард', 9]] as const
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 9 }), fc.constantFrom(...scales), (whole, tenth, [word, power]) => {
      const told = tenth === 0 ? `${whole} ${word}` : `${whole},${tenth} ${word}`
      expect(valuesOf(`Бағдарламаға ${told} теңге бөлінді.`)).toEqual([Math.round((whole * 10 + tenth) * 10 ** (power - 1))])
    }),
    { numRuns: 600 },
  )
})

test('percentages read back in every spelling', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.constantFrom('%', ' %', '%-ы', ' пайызы', ' проценті'), (value, spelling) => {
      const [mention] = mine(sourceOf(`Жастардың ${value}${spelling} жобаға қатысты.`)).mentions
      expect([mention?.value, mention?.unitMeasure]).toEqual([value, '%'])
    }),
    { numRuns: 300 },
  )
})
