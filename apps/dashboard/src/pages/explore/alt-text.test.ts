// A chart's alternative text in the three languages: kind, count, highest, lowest, qualifiers, in one breath.

import { languages } from '@jastar/catalogue'
import type { Language } from '@jastar/catalogue'
import { wordingOf } from '@jastar/figures'
import type { Figure, NamedFigure } from '@jastar/figures'
import { expect, test } from 'vitest'
import { explore as en } from '../../language/explore/en.ts'
import { explore as kk } from '../../language/explore/kk.ts'
import { explore as ru } from '../../language/explore/ru.ts'

const chartNames = { kk: kk.chart, ru: ru.chart, en: en.chart }

/** Screen readers read alternative text in one breath: so many characters. */
const oneBreath = 220

const figure = (value: number, qualifier: Figure['qualifier']): Figure => ({ value, valueHigh: null, qualifier, unitMeasure: '1', measure: 'level' })
const events: readonly NamedFigure[] = [
  { name: 'Таза Қазақстан', figure: figure(570, 'more_than') }, { name: 'Заң және тәртіп', figure: figure(330, 'more_than') }, { name: 'Jas Stars', figure: figure(70, 'about') },
]

test.each<[Language, string]>([
  ['kk', 'Жолақ диаграмма. 3 дерек. Ең үлкені: Таза Қазақстан 570+. Ең кішісі: Jas Stars ≈ 70. Төменгі шегі ғана айтылғаны: 2. '],
  ['ru', 'Столбиковая диаграмма. 3 показателя. Наибольший: Таза Қазақстан 570+. Наименьший: Jas Stars ≈ 70. Названа только нижняя граница: 2. '],
  ['en', 'Bar chart. 3 figures. Highest: Таза Қазақстан 570+. Lowest: Jas Stars ≈ 70. '],
])('%s', (language, start) => {
  const text = wordingOf(language).summaryOf(events, chartNames[language].bars).replaceAll('\u00a0', ' ')
  expect(text.slice(0, start.length)).toBe(start)
})

test('every kind of chart names itself first and stays within one breath', () => {
  const long = Array.from({ length: 40 }, (_, index) => ({ name: `Өте ұзақ атауы бар бағдарлама, ${index}-бөлім, тағы да ұзарта түскен атау`, figure: figure(1_000_000 + index, 'at_least') }))
  for (const language of languages) {
    for (const name of Object.values(chartNames[language])) {
      const text = wordingOf(language).summaryOf(long, name)
      expect(text.startsWith(`${name}. `)).toBe(true)
      expect(text.length).toBeLessThanOrEqual(oneBreath)
    }
  }
})
