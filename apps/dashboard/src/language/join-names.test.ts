// The Kazakh "and" follows the last sound of the name before it.

import { expect, test } from 'vitest'
import { joinNames } from './join-names.ts'

test.each([
  ['kk', ['Алматы'], 'Алматы'],
  ['kk', ['Алматы', 'Ақтөбе'], 'Алматы мен Ақтөбе'],
  ['kk', ['Абай', 'Жетісу'], 'Абай мен Жетісу'],
  ['kk', ['Маңғыстау', 'Абай'], 'Маңғыстау мен Абай'],
  ['kk', ['Шымкент', 'Астана'], 'Шымкент пен Астана'],
  ['kk', ['Түркістан', 'Шымкент'], 'Түркістан мен Шымкент'],
  ['kk', ['СҚО', 'БҚО'], 'СҚО мен БҚО'],
  ['kk', ['Қараөзек', 'Ақтөбе'], 'Қараөзек пен Ақтөбе'],
  ['kk', ['Теңіз', 'Ақтөбе'], 'Теңіз бен Ақтөбе'],
  ['kk', ['Алматы', 'Ақтөбе', 'Шымкент'], 'Алматы, Ақтөбе және Шымкент'],
  ['ru', ['Алматы', 'Актобе'], 'Алматы и Актобе'],
  ['en', ['Almaty', 'Aktobe', 'Abai'], 'Almaty, Aktobe and Abai'],
] as const)('%s %o', (language, names, joined) => {
  expect(joinNames(names, language)).toBe(joined)
})
