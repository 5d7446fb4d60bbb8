// Kazakh in Latin letters is read as in Cyrillic ones; what only looks like it is left over with a reason.

import { expect, test } from 'vitest'
import { mine } from './mine.ts'

const minedOf = (text: string) => mine({ text, hash: '', title: '', date: '2025-06-01', publisher: null, url: null, languages: ['kk'] })

test.each([
  ['2025 jyly Almaty qalasynda 300 myńnan astam jas qatysty.', ['300 myńnan 300000 more_than participants KZ-75']],
  ['Qazaqstanda shamamen 45 myń jas jobaǵa qatysty, úsh júz adam jumysqa ornalasty.', ['45 myń 45000 about participants KZ', 'úsh júz 300 exact employed KZ']],
  ['Aqtöbe oblysynda 1 250 jas jäne 120 erıktı qatysty.', ['1 250 1250 exact participants KZ-15', '120 120 exact volunteers KZ-15']],
  ['Bağdarlamağa byltyr 210,5 mln teñge bölındı, jastardyñ 22%-y qatysty.', ['210,5 mln 210500000 exact funding KZ', '22%-y 22 exact share KZ']],
])('%s', (text, figures) => {
  const read = minedOf(text).mentions.map(({ surface, value, qualifier, indicator, referenceArea }) => [surface, value, qualifier, indicator, referenceArea ?? 'KZ'].join(' '))
  expect(read).toEqual(figures)
})

test.each([
  ['Turkish', '2025 yılında 300 binden fazla genç katıldı, şehirde bir park açıldı.'],
  ['the spelling of 2017', "2018 jyly 300 myn'nan astam jas qatysty."],
  ['no letter of its own', '300 mynnan astam adam qatysty jane ketti.'],
])('numbers of %s are left over, none is a figure', (_name, text) => {
  const { mentions, leftovers } = minedOf(text)
  expect(mentions).toEqual([])
  expect(leftovers.map(({ surface }) => surface)).toContain('300')
})
