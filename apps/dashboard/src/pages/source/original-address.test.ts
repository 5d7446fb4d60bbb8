// Text fragments: whole words round the number, dashes encoded, an anchor of the page kept.

import { expect, test } from 'vitest'
import { originalAddress } from './original-address.ts'

const url = 'https://example.kz/news/1'

test('without a mention it is the page itself', () => {
  expect(originalAddress(url)).toBe(url)
})

test('words on both sides lead to the place, words a cut may have halved are left out', () => {
  const mention = { exact: '40-some', prefix: 'ound the year the city ', suffix: ' young people came and th' }
  expect(originalAddress(url, mention)).toBe(`${url}#:~:text=year%20the%20city-,40%2Dsome,-young%20people%20came`)
})

test('a number with nothing round it stands alone, after the anchor the page has', () => {
  expect(originalAddress(`${url}#top`, { exact: '40', prefix: '', suffix: '' })).toBe(`${url}#top:~:text=40`)
})
