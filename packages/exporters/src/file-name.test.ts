// Names of files say what is in them and are safe on any system.

import { expect, test } from 'vitest'
import { contentDisposition, fileName } from './file-name.ts'
import { fragmentAddress } from './text-fragment.ts'

test('a file is named after what was asked for', () => {
  expect(fileName({ areas: ['KZ-75', 'KZ-15'], years: [2025, 'unknown'], indicators: ['events'], extension: 'csv' })).toBe('jastar-atlas_KZ-75-KZ-15_2025-year-unknown_events.csv')
  expect(fileName({ areas: [], years: [], indicators: [], extension: 'csv' })).toBe('jastar-atlas.csv')
  expect(fileName({ areas: ['../../etc'], years: [], indicators: [], extension: 'csv' })).toBe('jastar-atlas_..-..-etc.csv')
})

test('a name outside ASCII travels encoded', () => {
  expect(contentDisposition("Ақтөбе 'a'.csv")).toBe(`attachment; filename="______ 'a'.csv"; filename*=UTF-8''%D0%90%D2%9B%D1%82%D3%A9%D0%B1%D0%B5%20%27a%27.csv`)
})

test('a text fragment escapes what it uses as signs of its own', () => {
  expect(fragmentAddress('https://example.org/', 'один-два, три')).toBe('https://example.org/#:~:text=%D0%BE%D0%B4%D0%B8%D0%BD%2D%D0%B4%D0%B2%D0%B0%2C%20%D1%82%D1%80%D0%B8')
  expect(fragmentAddress('https://example.org/#top', 'сөйлем')).toBe('https://example.org/#top')
})

test('half of a character in a name breaks no header', () => {
  expect(contentDisposition('a\uD83D.csv')).toBe(`attachment; filename="a_.csv"; filename*=UTF-8''a%EF%BF%BD.csv`)
})
