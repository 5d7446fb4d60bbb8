// The address wins, then the stored choice, then the browser, then Kazakh.

import { expect, test } from 'vitest'
import { chooseStartLanguage } from './start-language.ts'

test.each([
  [{ asked: 'ru', stored: 'en', browser: ['kk-KZ'] }, 'ru'],
  [{ asked: undefined, stored: 'en', browser: ['kk-KZ'] }, 'en'],
  [{ asked: undefined, stored: null, browser: ['de-DE', 'ru-RU', 'en-US'] }, 'ru'],
  [{ asked: 'de', stored: null, browser: ['fr'] }, 'kk'],
  [{ asked: undefined, stored: null, browser: [] }, 'kk'],
])('%o starts in %s', (wishes, language) => {
  expect(chooseStartLanguage(wishes)).toBe(language)
})
