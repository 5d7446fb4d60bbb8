// Words of one-language and bilingual texts.

import { expect, test } from 'vitest'
import { languageOf } from './language-of.ts'

test.each([
  ['Өңірде жаңа жоба іске қосылды', ['kk'], 'kk'],
  ['В регионе запустили новый проект', ['kk', 'ru'], 'ru'],
  ['Өңірде жаңа жоба іске қосылды', ['ru', 'kk'], 'kk'],
  ['На площадке объединения «Ұлттық рух» прошла встреча молодых предпринимателей и наставников города', ['ru', 'kk'], 'ru'],
  ['2026', ['kk', 'ru'], 'ru'],
] as const)('%s in %j is %s', (words, languages, expected) => {
  expect(languageOf(words, languages)).toBe(expected)
})
