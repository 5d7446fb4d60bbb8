// A file that Excel and programs read back as it was meant.

import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { columns } from './columns.ts'
import { csvHeader, csvRow } from './csv.ts'
import type { CsvOptions, CsvProfile } from './csv.ts'
import type { ExportRow } from './export-row.ts'

const row: ExportRow = {
  id: 'o_test', indicator: 'waste_collected', countedThing: 'қоқыс', referenceArea: 'KZ-43', programme: 'Сынақ', themes: ['ecology'],
  year: null, timePeriod: null, timePeriodBasis: 'unknown', yearOffset: null, value: 210.5, valueHigh: null, qualifier: 'more_than',
  lowerBound: 210.5, upperBound: null, unitMeasure: 't', measure: 'level', claim: 'achieved', ageBand: null, partOf: null, review: 'auto',
  confidence: 0.87654, toldBy: 1, disputedBy: [], programmeNames: { kk: 'Сынақ', ru: 'Проба', en: 'Trial' },
  quote: { text: 'Сынақ күні 210,5 тоннадан астам қоқыс жиналды; "тазалық" деді.', language: 'kk' },
  source: { title: 'Сынақ мәтіні', publisher: null, date: null, url: 'https://example.org/a' },
}

const options = (profile: CsvProfile): CsvOptions => ({ profile, language: 'kk', dataVersion: 7, permalinkOf: (id) => `https://example.org/?figure=${id}` })

/** RFC 4180 read back without our writer: quotes doubled inside quotes, rows end with CRLF. */
function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text.charAt(at + 1) === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === separator) {
      rows.at(-1)?.push(cell)
      cell = ''
    } else if (sign === '\r' && text.charAt(at + 1) === '\n') {
      rows.at(-1)?.push(cell)
      cell = ''
      rows.push([])
      at += 1
    } else cell += sign
  }
  return rows.slice(0, -1)
}

const cellOf = (cells: readonly string[] | undefined, name: string): string | undefined => cells?.[columns.findIndex((column) => column.name === name)]

test('Excel gets a byte order mark, semicolons, decimal commas and names in the reader’s language', () => {
  const text = csvHeader(options('excel')) + csvRow(row, options('excel'))
  expect(text.startsWith('\uFEFF')).toBe(true)
  const [headings, cells] = readCsv(text.slice(1), ';')
  expect(cellOf(headings, 'area')).toBe('Өңір')
  expect(cellOf(cells, 'area')).toBe('Қызылорда облысы')
  expect(cellOf(cells, 'value')).toBe('210,5')
  expect(cellOf(cells, 'qualifier')).toBe('астам')
  expect(cellOf(cells, 'year')).toBe('жылы белгісіз')
  expect(cellOf(cells, 'sentence')).toBe(row.quote.text)
})

test('programs get RFC 4180: stable names, codes, decimal points, no mark', () => {
  const text = csvHeader(options('machine')) + csvRow(row, options('machine'))
  const [headings, cells] = readCsv(text, ',')
  expect(headings).toEqual(columns.map((column) => column.name))
  expect(cellOf(cells, 'value')).toBe('210.5')
  expect(cellOf(cells, 'qualifier')).toBe('more_than')
  expect(cellOf(cells, 'year')).toBe('unknown')
  expect(cellOf(cells, 'unit')).toBe('t')
})

test('what is missing is empty, never 0', () => {
  const [cells] = readCsv(csvRow(row, options('machine')), ',')
  expect(['upper_bound', 'value_high', 'period', 'publisher', 'source_date', 'part_of'].map((name) => cellOf(cells, name))).toEqual(['', '', '', '', '', ''])
})

test.each(['=HYPERLINK("x")', '+7 701', '-1', '@sum', '\tx', '＝1'])('Excel does not calculate %j, and a program gets it unaltered', (text) => {
  const hostile = { ...row, countedThing: text }
  expect(cellOf(readCsv(csvRow(hostile, options('excel')), ';')[0], 'counted_thing')).toBe(`'${text}`)
  expect(cellOf(readCsv(csvRow(hostile, options('machine')), ',')[0], 'counted_thing')).toBe(text)
})

test('a decrease stays a number', () => {
  expect(cellOf(readCsv(csvRow({ ...row, value: -5.25 }, options('excel')), ';')[0], 'value')).toBe('-5,25')
})

test('large values are written in full digits', () => {
  expect(cellOf(readCsv(csvRow({ ...row, value: 2.3e21 }, options('machine')), ',')[0], 'value')).toBe('2300000000000000000000')
})

test('any sentence and title read back as they were, in as many cells as there are columns', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom('excel' as const, 'machine' as const), (sentence, title, profile) => {
      const hostile = { ...row, quote: { ...row.quote, text: sentence }, source: { ...row.source, title, url: null } }
      const [cells] = readCsv(csvRow(hostile, options(profile)), profile === 'excel' ? ';' : ',')
      expect(cells).toHaveLength(columns.length)
      expect(cellOf(cells, 'sentence')?.replace(/^'/, '')).toBe(sentence.replace(/^'/, ''))
    }),
  )
})

test('the address of the text leads to the sentence', () => {
  const [cells] = readCsv(csvRow(row, options('machine')), ',')
  expect(cellOf(cells, 'url')).toMatch(/^https:\/\/example\.org\/a#:~:text=%D0%A1/)
})

test('half of a character in a text breaks no download', () => {
  const broken = { ...row, quote: { ...row.quote, text: 'жарты \uD83D таңба' } }
  expect(cellOf(readCsv(csvRow(broken, options('machine')), ',')[0], 'url')).toMatch(/^https:\/\/example\.org\/a#:~:text=/)
})

test('a line feed in front hides no formula', () => {
  expect(cellOf(readCsv(csvRow({ ...row, countedThing: '\n=1+1' }, options('excel')), ';')[0], 'counted_thing')).toBe(`'\n=1+1`)
})

test('small values are written in full digits too', () => {
  expect(cellOf(readCsv(csvRow({ ...row, value: 1e-7 }, options('machine')), ',')[0], 'value')).toBe('0.0000001')
})

test('Excel gets a month in words, because it would read 2026-03 as a day', () => {
  const march = { ...row, year: 2026, timePeriod: '2026-03' }
  expect(cellOf(readCsv(csvRow(march, options('excel')), ';')[0], 'period')).toBe('наурыз 2026')
  expect(cellOf(readCsv(csvRow(march, options('machine')), ',')[0], 'period')).toBe('2026-03')
})

test('the byte order mark is three bytes at the very start, and only for Excel', () => {
  expect(new TextEncoder().encode(csvHeader(options('excel'))).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
  expect(csvHeader(options('machine')).startsWith('area_code,')).toBe(true)
})
