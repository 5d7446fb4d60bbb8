// Kazakh endings against the written table of numerals, which shares nothing with the rules of harmony.

import { expect, test } from 'vitest'
import { allReferenceAreas } from '@jastar/catalogue'
import { endingAfterDigits, inKazakhCase, lastSpokenNumeral } from './kk-suffixes.ts'
import type { KazakhCase } from './kk-suffixes.ts'

/** Last spoken numeral → its endings, as a grammar lists them: ablative, dative, locative, about. */
const table: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['бір', 'екі', 'жеті', 'сегіз', 'елу', 'жүз'], ['-ден', '-ге', '-де', '-дей']],
  [['үш', 'төрт', 'бес', 'жетпіс'], ['-тен', '-ке', '-те', '-тей']],
  [['сексен'], ['-нен', '-ге', '-де', '-дей']],
  [['алты', 'жиырма', 'отыз', 'тоғыз'], ['-дан', '-ға', '-да', '-дай']],
  [['он', 'тоқсан', 'мың', 'миллион'], ['-нан', '-ға', '-да', '-дай']],
  [['қырық', 'алпыс', 'миллиард'], ['-тан', '-қа', '-та', '-тай']],
]
const cases: readonly KazakhCase[] = ['ablative', 'dative', 'locative', 'about']

/** A number read aloud, word by word, from its thousands down. */
function readAloud(value: number): readonly string[] {
  const units = ['бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз']
  const tens = ['он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан']
  if (value >= 1000) return [...readAloud(Math.floor(value / 1000)), 'мың', ...readAloud(value % 1000)]
  if (value >= 100) return [units[Math.floor(value / 100) - 1] ?? '', 'жүз', ...readAloud(value % 100)]
  if (value >= 10) return [tens[Math.floor(value / 10) - 1] ?? '', ...readAloud(value % 10)]
  return value === 0 ? [] : [units[value - 1] ?? '']
}

test('every number from 1 to 10 000 takes the endings of its last spoken numeral', () => {
  const numbers = Array.from({ length: 10_000 }, (_, index) => index + 1)
  const wrong = numbers.filter((value) => {
    const last = readAloud(value).at(-1) ?? ''
    const expected = table.find(([numerals]) => numerals.includes(last))?.[1]
    return last !== lastSpokenNumeral(value) || cases.map((each) => endingAfterDigits(value, each)).join() !== expected?.join()
  })
  expect(wrong).toEqual([])
})

test.each([[2_000_000, 'миллион'], [3_000_000_000, 'миллиард'], [1_200_000, 'мың'], [33.33, 'үш'], [210.5, 'бес'], [0, 'нөл'], [100_000, 'мың'], [5_000_000_000_000, 'триллион']])('%d ends in %s', (value, numeral) => {
  expect(lastSpokenNumeral(value)).toBe(numeral)
})

test.each([
  ['гектар', 'ablative', 'гектардан'], ['тонна', 'ablative', 'тоннадан'], ['пайыз', 'dative', 'пайызға'], ['теңге', 'ablative', 'теңгеден'],
  ['килограмм', 'ablative', 'килограммнан'], ['метр', 'ablative', 'метрден'], ['есе', 'ablative', 'еседен'], ['жұмыс орны', 'ablative', 'жұмыс орнынан'],
  ['наурыз', 'locative', 'наурызда'], ['қыркүйек', 'locative', 'қыркүйекте'], ['шілде', 'locative', 'шілдеде'], ['сәуір', 'locative', 'сәуірде'],
  ['көрсеткіш', 'ablative', 'көрсеткіштен'], ['шақырым', 'ablative', 'шақырымнан'], ['фильм', 'dative', 'фильмге'],
] as const)('%s, %s: %s', (word, kazakhCase, expected) => {
  expect(inKazakhCase(word, kazakhCase)).toBe(expected)
})

test('every area has its locative', () => {
  const locatives = allReferenceAreas.map((area) => inKazakhCase(area.names.kk, 'locative'))
  expect(locatives.filter((name) => !/(?:облысында|қаласында|Қазақстанда)$/.test(name))).toEqual([])
})
