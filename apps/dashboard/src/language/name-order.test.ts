// Kazakh names stand in the order of the Kazakh alphabet wherever they are sorted.

import { expect, test } from 'vitest'
import { nameOrder } from './name-order.ts'

const inOrder = [
  ['every letter of the alphabet', Array.from('аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя')],
  ['regions', ['Абай облысы', 'Ақмола облысы', 'Ақтөбе облысы', 'Алматы қаласы', 'Алматы облысы', 'Астана', 'Атырау облысы', 'Жетісу облысы', 'Қарағанды облысы', 'Қостанай облысы', 'Қызылорда облысы', 'Маңғыстау облысы', 'Түркістан облысы', 'Ұлытау облысы', 'Шымкент']],
  ['a short name before a longer one', ['Жас', 'Жас дәурен', 'Жасыл ел']],
  ['capitals and quotation marks do not count', ['адал ұрпақ', '«Әділ азамат»', 'Бастау', '«Береке»']],
  ['numbers by their value, before letters, Latin before Kazakh', ['2 кезең', '10 кезең', 'Digital', 'Ауыл']],
] as const

test.each(inOrder)('%s', (_, names) => {
  expect(names.toReversed().toSorted(nameOrder('kk'))).toEqual(names)
})

test('Russian and English go by their own rules', () => {
  expect(['ёлка', 'жизнь', 'Енот'].toSorted(nameOrder('ru'))).toEqual(['ёлка', 'Енот', 'жизнь'])
  expect(['beta', 'Alpha'].toSorted(nameOrder('en'))).toEqual(['Alpha', 'beta'])
})
