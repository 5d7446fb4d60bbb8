// The data package as programs of other makers read it: the ZIP, its CSV, CSV on the Web; its descriptions agree with its data.

import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { factsOf, rowOf } from '../../cases/rows.ts'
import { columnsFor } from '../columns.ts'
import { csvLine } from '../csv.ts'
import { bundle } from './bundle.ts'
import { codeLists } from './code-lists.ts'

const row = rowOf(null, { id: 'o1', area: 'KZ-75', programme: 'p1', indicator: 'events', qualifier: 'more_than', unit: '1', measure: 'level', claim: 'achieved', review: 'auto', value: '210.5', year: '2024', source_date: '2024-11-12', sentence: '«410», "астам"\nжиын', disputed: 'false', recommended: 'true', told_by: '2', url: 'https://example.org/a#:~:text=a,b' })
const lists = codeLists([{ id: 'p1', names: { kk: 'Сынақ', ru: 'Проба', en: 'Trial' } }])
let files: Record<string, Uint8Array>

const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array())
const tableOf = (name: string): Record<string, string>[] => parse(text(name), { columns: true, bom: true })
const descriptor = (): { resources: { name: string; path: string; bytes?: number; hash?: string; schema: { fields: { name: string }[]; foreignKeys?: { fields: string[]; reference: { resource: string } }[] } }[] } => JSON.parse(text('datapackage.json'))

beforeAll(async () => {
  const chunks: Uint8Array[] = []
  for await (const chunk of bundle(factsOf('ru', 1), lists, () => [Buffer.from(csvLine(row.map((cell) => (cell === null ? null : String(cell)))))])) chunks.push(chunk)
  files = unzipSync(Buffer.concat(chunks))
})

test('every file is there', () => {
  expect(Object.keys(files).toSorted()).toEqual(['README.txt', ...lists.map((list) => `codelist-${list.column}.csv`), 'data.csv', 'data.csv-metadata.json', 'datapackage.json'].toSorted())
})

test('the Data Package names each file with its columns; size and hash of the data are true', () => {
  const { resources } = descriptor()
  for (const { path, schema } of resources) expect(parse(text(path))[0]).toEqual(schema.fields.map((field) => field.name))
  const data = resources.find((resource) => resource.name === 'data')
  expect([data?.bytes, data?.hash]).toEqual([files['data.csv']?.length, `sha256:${createHash('sha256').update(files['data.csv'] ?? '').digest('hex')}`])
})

test('every code of the data is in its list', () => {
  const { resources } = descriptor()
  for (const { fields, reference } of resources[0]?.schema.foreignKeys ?? []) {
    const list = resources.find((resource) => resource.name === reference.resource)
    const codes = tableOf(list?.path ?? '').map((code) => code['code'])
    expect(codes).toContain(tableOf('data.csv')[0]?.[fields[0] ?? ''])
  }
})

test('CSV on the Web describes the same columns, with a heading in each language', () => {
  const { url, tableSchema }: { url: string; tableSchema: { columns: { name: string; titles: Record<string, unknown>; datatype: unknown }[] } } = JSON.parse(text('data.csv-metadata.json'))
  expect(parse(text(url))[0]).toEqual(tableSchema.columns.map((column) => column.name))
  expect(tableSchema.columns.every((column) => ['und', 'kk', 'ru', 'en'].every((language) => language in column.titles) && column.datatype !== undefined)).toBe(true)
})

test('the read-me tells people how to cite, check and read it, in their language', () => {
  expect(text('README.txt')).toMatch(/Как цитировать\r\nJastar Atlas, версия данных 7, 2024\. https:\/\/atlas\.example\/api\/v1\/observations\.csv\?year=2024&profile=machine/)
  expect(text('README.txt')).toContain('https://atlas.example/api/v1/check?year=2024&dataVersion=7')
  expect(columnsFor(null).every((column) => Object.values(column.meaning).every((meaning) => meaning.endsWith('.')))).toBe(true)
})
