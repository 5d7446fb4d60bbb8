// Wording: the cases in three languages, and what holds for any figure.

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findProgramme, findReferenceArea, indicatorCodes, knownProgrammes, languages, measures, qualifiers, unitMeasures } from '@jastar/catalogue'
import { observationOf } from '../../cases/observation.ts'
import { sentenceCases } from '../../cases/sentence-cases.ts'
import { wordingCases } from '../../cases/wording-cases.ts'
import { wordingOf } from '../index.ts'
import type { Figure, FindingItem } from '../index.ts'

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

describe.each(languages)('%s', (language) => {
  const wording = wordingOf(language)
  test.each(wordingCases)('$text.ru, $spoken.ru', ({ figure, indicator, text, spoken, meaning }) => {
    expect(plain(wording.figureText(figure))).toBe(text[language])
    expect(plain(wording.spokenFigure(figure, indicator === undefined ? {} : { indicator }))).toBe(spoken[language])
    expect(meaning === undefined ? undefined : plain(wording.meaningText(figure))).toBe(meaning?.[language])
  })
  test.each(sentenceCases)('$ru', ({ said, told, ...sentences }) => {
    const observation = observationOf({ id: 'a', ...said })
    const context = {
      publisherName: 'Zakon.kz', date: '2026-02-23', ...told,
      areaNames: findReferenceArea(observation.referenceArea ?? '')?.names ?? null, programmeNames: findProgramme(observation.programme ?? '')?.names ?? null,
    }
    expect(plain(wording.sentenceFor(observation, context))).toBe(sentences[language])
  })
})

test.each([
  ['2025', '2025 жылы', 'в 2025 году', 'in 2025', '2025'],
  ['2026-03', '2026 жылғы наурызда', 'в марте 2026 года', 'in March 2026', 'наурыз 2026'],
  ['2025-08/2025-12', '2025 жылғы тамыз–желтоқсанда', 'в августе–декабре 2025 года', 'in August–December 2025', 'тамыз–желтоқсан 2025'],
  ['2023/2025', '2023–2025 жылдары', 'в 2023–2025 годах', 'in 2023–2025', '2023–2025'],
  ['2024-09/2025-05', '2024 жылғы қыркүйек – 2025 жылғы мамыр аралығында', 'с сентября 2024 года по май 2025 года', 'from September 2024 to May 2025', 'қыркүйек 2024 – мамыр 2025'],
  [null, 'жылы белгісіз', 'год не указан', 'year unknown', 'жылы белгісіз'],
])('period %s', (period, kk, ru, en, label) => {
  expect(languages.map((language) => wordingOf(language).periodText(period))).toEqual([kk, ru, en])
  expect(wordingOf('kk').periodLabel(period)).toBe(label)
})

test('a year that is only the year of publication says so', () => {
  expect(languages.map((language) => wordingOf(language).periodText('2026', 'publication'))).toEqual(['2026 жылы (мәтін жарияланған жыл)', 'в 2026 году (год публикации)', 'in 2026 (year of publication)'])
})

test('days', () => {
  expect(languages.map((language) => wordingOf(language).dateText('2026-02-23'))).toEqual(['23.02.2026', '23.02.2026', '23 Feb 2026'])
  expect(languages.map((language) => wordingOf(language).dateText('2026-05-03', 'long'))).toEqual(['2026 жылғы 3 мамыр', '3 мая 2026 года', '3 May 2026'])
  expect(languages.map((language) => wordingOf(language).dateText(null))).toEqual(['күні белгісіз', 'дата не указана', 'undated'])
})

test('text that is no day or period is named', () => {
  expect(() => wordingOf('kk').dateText('23.02.2026')).toThrow('not a day: 23.02.2026')
  expect(() => wordingOf('ru').periodText('былтыр')).toThrow('not a time period: былтыр')
})

test('parts of a figure, for drawing', () => {
  expect(wordingOf('kk').figureParts({ value: 120, qualifier: 'more_than', unitMeasure: 'ha', measure: 'level' })).toEqual({ sign: '', digits: '120', suffix: '+', unit: 'га' })
  expect(wordingOf('ru').figureParts({ value: 22, qualifier: 'exact', unitMeasure: '%', measure: 'change' })).toEqual({ sign: '▲\u00A0+', digits: '22', suffix: '', unit: '%' })
  expect(wordingOf('en').figureParts({ value: 300_000, qualifier: 'about', unitMeasure: '1', measure: 'level' })).toEqual({ sign: '≈', digits: '300,000', suffix: '', unit: '' })
})

test('a plan is said to be one', () => {
  const nine: Figure = { value: 9, qualifier: 'exact', unitMeasure: '1', measure: 'level' }
  expect(languages.map((language) => wordingOf(language).meaningText(nine, 'planned'))).toEqual([
    'мәтінде нақты айтылған: 9; бұл – жоспар, нәтиже емес', 'в тексте названо точно: 9; это план, а не результат', 'the text states exactly: 9; this is a plan, not a result',
  ])
})

const moreThan = (value: number): Figure => ({ value, qualifier: 'more_than', unitMeasure: '1', measure: 'level' })
const underProgramme = (name: string, value: number): FindingItem => ({ by: 'programme', names: findProgramme(name)?.names ?? null, figure: moreThan(value) })

test('a chart’s title states its finding', () => {
  const items = [underProgramme('Таза Қазақстан', 570), underProgramme('Заң және тәртіп', 330), underProgramme('Жұмысшы мамандықтар жылы', 120)]
  const context = { indicator: 'events', claim: 'achieved', lead: 'Алматы, 2025' } as const
  expect(wordingOf('kk').finding(items, context)).toBe('Алматы, 2025: «Таза Қазақстан» аясында 570-тен астам, «Заң және тәртіп» аясында 330-дан астам іс-шара өтті')
  expect(wordingOf('ru').finding(items, context)).toBe('Алматы, 2025: более 570 мероприятий в рамках «Таза Қазақстан», более 330 в рамках «Закон и порядок»')
  expect(wordingOf('en').finding(items, { ...context, lead: 'Almaty, 2025' })).toBe('Almaty, 2025: more than 570 events under “Taza Qazaqstan”, more than 330 under “Law and Order”')
})

test('a finding by area and year, of one figure, of none', () => {
  const inAktobe: FindingItem = { by: 'referenceArea', names: findReferenceArea('KZ-15')?.names ?? { kk: '', ru: '', en: '' }, figure: { value: 120, qualifier: 'exact', unitMeasure: 'ha', measure: 'level' } }
  expect(wordingOf('kk').finding([inAktobe], { indicator: 'area_cleaned', claim: 'achieved', lead: '2025' })).toBe('2025: Ақтөбе облысында 120 гектар аумақ тазартылды')
  expect(wordingOf('ru').finding([{ by: 'year', year: 2025, figure: moreThan(21) }, { by: 'year', year: 'unknown', figure: moreThan(5) }], { indicator: 'events', claim: 'planned', lead: '' })).toBe('более 21 мероприятия в 2025 году, более 5 без указания года (план)')
  expect(languages.map((language) => wordingOf(language).finding([], { indicator: 'events', claim: 'achieved', lead: '' }))).toEqual(['іс-шаралар айтылмаған', 'мероприятия не названы', 'no events told'])
})

test('alternative text counts, names the extremes and keeps the qualifiers', () => {
  const figures = [{ name: 'Таза Қазақстан', figure: moreThan(570) }, { name: 'Бейне', figure: { ...moreThan(10), qualifier: 'exact' as const } }]
  expect(wordingOf('kk').summaryOf(figures)).toBe('2 дерек. Ең үлкені: Таза Қазақстан 570+. Ең кішісі: Бейне 10. Төменгі шегі ғана айтылғаны: 1.')
  expect(wordingOf('ru').summaryOf(figures)).toBe('2 показателя. Наибольший: Таза Қазақстан 570+. Наименьший: Бейне 10. Названа только нижняя граница: 1.')
  expect(wordingOf('en').summaryOf(figures, 'Bar chart')).toMatch(/^Bar chart\. 2 figures\. /)
  expect(wordingOf('en').summaryOf([])).toBe('No figures.')
})

const cited = { title: 'Жастар жобалары', publisherName: 'Zakon.kz', date: '2026-02-23', url: 'https://zakon.kz/1', accessed: '2026-11-21', permalink: 'https://atlas.example/o/1', dataVersion: 7 }
test('citations, short and full', () => {
  const observation = observationOf({ id: 'a', qualifier: 'more_than' })
  expect(wordingOf('kk').citationFor(observation, cited, 'short')).toBe('Zakon.kz, 23.02.2026')
  expect(wordingOf('ru').citationFor(observation, cited, 'full')).toBe('«Жастар жобалары» // Zakon.kz, 23.02.2026. https://zakon.kz/1. Показатель: 570+. Jastar Atlas, версия данных 7. https://atlas.example/o/1 (дата обращения: 21.11.2026).')
  expect(wordingOf('en').citationFor(observation, { ...cited, publisherName: null, date: null, url: null }, 'full')).toBe('“Жастар жобалары” // publisher not named, undated. Figure: 570+. Jastar Atlas, data version 7. https://atlas.example/o/1 (accessed 21 Nov 2026).')
})

const anyFigure: fc.Arbitrary<Figure> = fc.record({
  value: fc.oneof(fc.integer({ min: 1, max: 3_000_000 }), fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100)),
  qualifier: fc.constantFrom(...qualifiers), unitMeasure: fc.constantFrom(...unitMeasures), measure: fc.constantFrom(...measures),
}).map((figure) => (figure.qualifier === 'range' ? { ...figure, valueHigh: figure.value * 2 } : figure))

test('a written number reads back', () => {
  fc.assert(fc.property(fc.integer({ min: -9_000_000_000, max: 9_000_000_000 }), fc.integer({ min: 0, max: 3 }), fc.constantFrom(...languages), (digits, places, language) => {
    const value = digits / 10 ** places
    const written = wordingOf(language).formatNumber(value)
    const read = language === 'en' ? written.replaceAll(',', '') : written.replaceAll('\u00A0', '').replace(',', '.')
    expect(Number(read.replace('−', '-')) + 0).toBe(value + 0)
  }))
})

test('every figure can be said for every indicator: no gaps, no double spaces, no word twice', () => {
  fc.assert(fc.property(anyFigure, fc.constantFrom(...indicatorCodes), fc.constantFrom(...languages), fc.constantFrom(...knownProgrammes), (figure, indicator, language, programme) => {
    const wording = wordingOf(language)
    const observation = observationOf({ id: 'a', ...figure, indicator, programme: programme.name })
    const sentence = wording.sentenceFor(observation, { publisherName: 'Zakon.kz', date: null, areaNames: findReferenceArea('KZ-75')?.names ?? null, programmeNames: programme.names })
    for (const text of [sentence, wording.spokenFigure(figure, { indicator }), wording.meaningText(figure), wording.figureText(figure)]) {
      expect(text).not.toMatch(/ {2}|undefined|null|NaN|^ | $|(?:^| )(\p{L}+) \1(?: |$)/u)
    }
  }))
})

test('alternative text never exceeds 220 characters', () => {
  fc.assert(fc.property(fc.array(fc.record({ name: fc.string({ maxLength: 120 }), figure: anyFigure }), { maxLength: 12 }), fc.constantFrom(...languages), (figures, language) => {
    const text = wordingOf(language).summaryOf(figures)
    expect(text.length > 0 && text.length <= 220).toBe(true)
  }))
})
