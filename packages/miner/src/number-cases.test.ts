// Every phrase of the number cases is one number, read whole and as its value; phrases without a value hold none.

import { expect, test } from 'vitest'
import type { TextLanguage } from '@jastar/catalogue'
import { kkNumbers } from '../cases/kk/numbers.ts'
import type { NumberCase } from '../cases/number-case.ts'
import { ruNumbers } from '../cases/ru/numbers.ts'
import { findBlocker } from './blockers/blockers.ts'
import { placeOf } from './context.ts'
import { documentOf } from './document.ts'
import type { Numeral } from './numeral.ts'
import { numeralsOf } from './numerals.ts'

/** A sentence round the phrase, since a lone word is a rubric. */
const carriers: Readonly<Record<TextLanguage, (phrase: string) => string>> = { kk: (phrase) => `Бұл: ${phrase} болды.`, ru: (phrase) => `Стало: ${phrase} всего.` }

/** Numbers of a phrase that nothing blocks. */
function readNumbers(phrase: string, language: TextLanguage): readonly Numeral[] {
  const document = documentOf({ text: carriers[language](phrase), hash: '', title: '—', date: null, publisher: null, url: null, languages: [language] })
  const sentences = document.sentences.map((sentence) => ({ ...sentence, language }))
  return sentences.flatMap((sentence) => numeralsOf(document, sentence)).filter((numeral) => findBlocker(placeOf(document, numeral, [])) === undefined)
}

const phrasesOf = (cases: readonly NumberCase[], language: TextLanguage) => cases.flatMap(({ read, ...wanted }) => read.map((phrase) => ({ phrase, language, ...wanted })))

test.each([...phrasesOf(kkNumbers, 'kk'), ...phrasesOf(ruNumbers, 'ru')])('$language: $phrase is $value', ({ phrase, language, value, valueHigh }) => {
  const read = readNumbers(phrase, language).map(({ start, end, value, high }) => ({ whole: end - start === phrase.length, value, high }))
  expect(read).toEqual(value === null ? [] : [{ whole: true, value, high: valueHigh }])
})
