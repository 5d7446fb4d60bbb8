// Numbers and plurals of the interface's texts are the same whatever languages the browser knows.

import compile from 'icu-minify/compile'
import { expect, test } from 'vitest'
import formatMessage from './format-message.ts'

const cases = [
  { locale: 'kk-KZ', text: '{count, number} дерек', values: { count: 2339 }, said: '2\u00A0339 дерек' },
  { locale: 'kk-KZ', text: '{count, number} %', values: { count: 33.5 }, said: '33,5 %' },
  { locale: 'ru-KZ', text: '{count, number} строк', values: { count: 1_234_567 }, said: '1\u00A0234\u00A0567 строк' },
  { locale: 'en-GB', text: '{count, number} rows', values: { count: 2339 }, said: '2,339 rows' },
  { locale: 'kk-KZ', text: '{count, plural, one {бір рет} other {# рет}}', values: { count: 1 }, said: 'бір рет' },
  { locale: 'kk-KZ', text: '{count, plural, one {бір рет} other {# рет}}', values: { count: 21 }, said: '21 рет' },
  { locale: 'kk-KZ', text: '{count, plural, =0 {жоқ} other {# рет}}', values: { count: 0 }, said: 'жоқ' },
  { locale: 'kk-KZ', text: '{count, plural, one {бір рет} other {# рет}}', values: { count: 5000 }, said: '5\u00A0000 рет' },
  { locale: 'ru-KZ', text: '{count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}', values: { count: 2 }, said: '2 раза' },
  { locale: 'en-GB', text: '{count, plural, one {once} other {# times}}', values: { count: 1 }, said: 'once' },
  { locale: 'kk-KZ', text: '{name} — {kind, select, a {бір} other {өзге}}', values: { name: '«Бейне»', kind: 'b' }, said: '«Бейне» — өзге' },
]

test.each(cases)('$locale $text', ({ locale, text, values, said }) => {
  expect(formatMessage('text', compile(text), values, { locale })).toBe(said)
})

// Node knows these languages: its own rules are the check of ours.
test.each(['kk', 'ru', 'en'] as const)('plurals of %s are those of CLDR', (language) => {
  const text = '{count, plural, one {one} few {few} many {many} other {other}}'
  const numbers = [...Array.from({ length: 131 }, (_, number) => number), 1001, 1011, 2024, 1_000_000, 0.5, 1.5, 2.25]
  const said = numbers.map((count) => formatMessage('text', compile(text), { count }, { locale: language }))
  expect(said).toEqual(numbers.map((count) => new Intl.PluralRules(language).select(count)))
})

test('a text that formats a date is refused', () => {
  expect(() => formatMessage('text', compile('{day, date}'), { day: new Date(0) }, { locale: 'kk-KZ' })).toThrow('word it with wording.dateText')
})
