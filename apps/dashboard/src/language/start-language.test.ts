// The address wins, then the stored choice, then the browser, then Kazakh.

import { expect, test } from 'vitest'
import { chooseStartLanguage, languageOfCookies, languagesOfHeader } from './start-language.ts'

test.each([
  [{ asked: 'ru', stored: 'en', browser: ['kk-KZ'] }, 'ru'],
  [{ asked: undefined, stored: 'en', browser: ['kk-KZ'] }, 'en'],
  [{ asked: undefined, stored: null, browser: ['de-DE', 'ru-RU', 'en-US'] }, 'ru'],
  [{ asked: 'de', stored: null, browser: ['fr'] }, 'kk'],
  [{ asked: undefined, stored: null, browser: [] }, 'kk'],
])('%o starts in %s', (wishes, language) => {
  expect(chooseStartLanguage(wishes)).toBe(language)
})

test.each([['language=ru', 'ru'], ['a=b; language=en; c=d', 'en'], ['other_language=ru', null], ['', null]])('cookies %j choose %s', (cookies, language) => {
  expect(languageOfCookies(cookies)).toBe(language)
})

test.each([
  ['ru-KZ,kk;q=0.9,en;q=0.5', ['ru-KZ', 'kk', 'en']], ['en;q=0.3, kk', ['kk', 'en']], ['ru;q=0', []], ['', []],
])('the header %j wants %j', (header, wanted) => {
  expect(languagesOfHeader(header)).toEqual(wanted)
})
