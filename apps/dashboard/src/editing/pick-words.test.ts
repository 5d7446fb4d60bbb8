// Words of a text put into fields: numbers with scale words, inflected names, years; what does not fit is refused.

import { expect, test } from 'vitest'
import { fillOf, wordAt } from './pick-words.ts'
import type { FillableSlot } from './pick-words.ts'

const programmes = [
  { value: 'Таза Қазақстан', names: ['Таза Қазақстан', 'Чистый Казахстан'] },
  { value: 'Жаңа толқын', names: ['Жаңа толқын', 'Новая волна'] },
]

test.each<[FillableSlot, string, string | null]>([
  ['value', '125 мыңнан астам', '125000'],
  ['value', '300 000-нан', '300000'],
  ['value', '1,2 млн', '1200000'],
  ['value', '12,5%', '12.5'],
  ['value', 'около 4,6 тыс. человек', '4600'],
  ['value', 'көптеген', null],
  ['valueHigh', '40', '40'],
  ['unitMeasure', '22%', '%'],
  ['unitMeasure', 'тоннадан', 't'],
  ['unitMeasure', 'адам', null],
  ['referenceArea', 'Ақтөбе облысындағы', 'KZ-15'],
  ['referenceArea', 'в Актюбинской области', 'KZ-15'],
  ['referenceArea', 'Алматыда', 'KZ-75'],
  ['referenceArea', 'жастар', null],
  ['timePeriod', '2025 жылы', '2025'],
  ['timePeriod', '2023–2025 годы', '2023/2025'],
  ['timePeriod', '2025-08', '2025-08'],
  ['timePeriod', '120250', null],
  ['programme', '«Таза Қазақстанның»', 'Таза Қазақстан'],
  ['programme', 'Новой волны', 'Жаңа толқын'],
  ['programme', '«Жасыл ел»', 'Жасыл ел'],
  ['countedThing', 'еріктілер,', 'еріктілер'],
  ['ageBand', '14–35 жас', '14–35 жас'],
])('%s from "%s" is %s', (slot, words, filled) => {
  expect(fillOf(slot, words, programmes)).toBe(filled)
})

const sentence = 'үлесі «22%-ға» артты.'

test.each([[0, 'үлесі'], [9, '22%-ға'], [16, 'артты'], [20, 'артты']])('the word at %i', (offset, word) => {
  const { start, end } = wordAt(sentence, offset)
  expect(sentence.slice(start, end)).toBe(word)
})

test('between words there is none', () => {
  const { start, end } = wordAt('а  б', 2)
  expect(start).toBe(end)
})
