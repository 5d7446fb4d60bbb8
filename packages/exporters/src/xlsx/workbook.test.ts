// A workbook that readers of other makers open: typed cells, three sheets, text that is never a formula.

import { strFromU8, unzipSync } from 'fflate'
import * as fc from 'fast-check'
import readXlsxFile, { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { factsOf, instant, rowOf } from '../../cases/rows.ts'
import { codeLists } from '../package/code-lists.ts'
import { wideTable } from '../wide.ts'
import { observationWorkbook, wideWorkbook } from './observations.ts'
import { workbook } from './workbook.ts'

async function whole(bytes: AsyncGenerator<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const row = rowOf('kk', { area: 'Қызылорда облысы', value: 210.5, year: 2024, source_date: '2024-11-12', counted_thing: '=1+1', sentence: ' бос орын <b> & "тырнақша"\nжаңа жол', id: 'o1' })

test('the reader’s sheets in the reader’s language, with typed cells', async () => {
  const file = await whole(observationWorkbook(factsOf('kk', 1), codeLists([]), [[row]]))
  expect((await readXlsxFile(file)).map(({ sheet }) => sheet)).toEqual(['Деректер', 'Кодтар', 'Әдіс және сілтеме'])
  const [headings = [], cells = []] = await readSheet(file, 1, { trim: false })
  const cell = (heading: string): unknown => cells[headings.indexOf(heading)]
  expect(cell('Мәні')).toBe(210.5)
  expect(cell('Жыл')).toBe(2024)
  expect(cell('Мәтін күні')).toEqual(new Date('2024-11-12T00:00:00Z'))
  expect(cell('Саналған нәрсе')).toBe('=1+1')
  expect(cell('Сөйлем')).toBe(' бос орын <b> & "тырнақша"\nжаңа жол')
  expect(cell('Жоғарғы шек')).toBe(null)
})

test('the heading row stays in sight, and no cell is a formula', async () => {
  const parts = unzipSync(await whole(observationWorkbook(factsOf('ru', 1), codeLists([]), [[row]])))
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect(sheet).toContain('state="frozen"')
  expect(sheet).not.toContain('<f>')
})

test('any text reads back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }).map((text) => `[${text}]`), { minLength: 1, maxLength: 5 }), async (texts) => {
      const sheet = { name: 'S', columns: texts.map((_, index) => ({ heading: `h${index}`, width: 9 })), rows: () => [[texts]] }
      const [, read = []] = await readSheet(await whole(workbook([sheet], new Date(instant))), 1, { trim: false })
      expect(read).toEqual(texts)
    }),
    { numRuns: 60 },
  )
})

test('areas as columns, each with its qualifier', async () => {
  const shared = ['Іс-шаралар', 'іс-шара', null, '2025', 'дана', 'деңгей', 'орындалған', null, 7]
  const table = wideTable([[[...shared, 'Алматы', 300, 'астам'], [...shared, 'Ақтөбе облысы', 12, 'дәл'], [...shared, 'Алматы', 40, 'жуық']]], 'kk')
  const [headings = [], first = [], second = []] = await readSheet(await whole(wideWorkbook(factsOf('kk', 3), codeLists([]), table)))
  expect(headings.slice(9)).toEqual(['Ақтөбе облысы', 'Ақтөбе облысы: Шегі', 'Алматы', 'Алматы: Шегі'])
  expect(first.slice(9)).toEqual([12, 'дәл', 300, 'астам'])
  expect(second.slice(9)).toEqual([null, null, 40, 'жуық'])
})
