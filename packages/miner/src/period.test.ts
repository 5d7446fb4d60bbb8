// Sentences on time and on plans: every one is read whole, its finest period, its basis, its claim and its measure.

import { expect, test } from 'vitest'
import { kkClaimSentences } from '../cases/press/kk-sentences-claims.ts'
import { kkTimeSentences } from '../cases/press/kk-sentences-time.ts'
import { loadPress } from '../cases/press/load.ts'
import { ruClaimSentences } from '../cases/press/ru-sentences-claims.ts'
import { ruTimeSentences } from '../cases/press/ru-sentences-time.ts'
import { mine } from './mine.ts'

const sentences = [...kkTimeSentences, ...kkClaimSentences, ...ruTimeSentences, ...ruClaimSentences]

test.each(sentences.map((sentence) => [sentence.id, sentence] as const))('%s', (_, sentence) => {
  const { text, figures } = loadPress(sentence)
  const header = /^ date (\d{4}-\d\d-\d\d) (.*)/.exec(text)
  const { mentions } = mine({ text, hash: '', title: header?.[2] ?? '', date: header?.[1] ?? null, publisher: null, url: null, languages: ['kk', 'ru'] })
  const told = figures.map(({ surface, year, timePeriod, timePeriodBasis, yearOffset, claim = 'achieved', measure = 'level' }) => ({
    surface, year, timePeriod: timePeriod ?? (year === null ? null : String(year)), timePeriodBasis, yearOffset, claim, measure,
  }))
  const read = mentions.map(({ surface, year, timePeriod, timePeriodBasis, yearOffset, claim, measure }) => ({ surface, year, timePeriod, timePeriodBasis, yearOffset, claim, measure }))
  expect(read).toEqual(told)
})
