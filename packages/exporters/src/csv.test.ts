// A line of CSV reads back in a parser that is not ours, whatever stands in it.

import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsFor } from './columns.ts'
import { csvHeader, csvLine, guarded } from './csv.ts'

test('any cells read back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 6 }), fc.constantFrom(',' as const, ';' as const), (cells, delimiter) => {
      expect(parse(csvLine(cells, delimiter), { delimiter, record_delimiter: '\r\n' })).toEqual([cells])
    }),
  )
})

test('Excel gets a byte order mark and headings of the reader’s language, programs stable names', () => {
  expect(new TextEncoder().encode(csvHeader('excel', 'kk')).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
  expect(csvHeader('excel', 'kk').slice(1)).toMatch(/^Өңір коды;Өңір;Бағдарлама;/)
  expect(csvHeader('excel', 'ru').slice(1)).toMatch(/^Код региона;Регион;Программа;/)
  expect(csvHeader('machine', 'kk')).toBe(`${columnsFor(null).map((column) => column.name).join(',')}\r\n`)
})

test.each(['=HYPERLINK("x")', '+7 701', '-1', '@sum', '\tx', '\n=1', '＝1'])('%j is disarmed', (text) => {
  expect(guarded(text)).toBe(`'${text}`)
})

test.each(['Алматы', '5-тен астам', '', '1=1'])('%j is left as it is', (text) => {
  expect(guarded(text)).toBe(text)
})

test.each(['kk', 'ru', 'en'] as const)('no two columns have one heading in %s', (language) => {
  const headings = columnsFor(language).map((column) => column.headings[language])
  expect(new Set(headings).size).toBe(headings.length)
})
