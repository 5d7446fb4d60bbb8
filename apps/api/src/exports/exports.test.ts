// Files of the API: every format holds the same figures, is named, counted and reads back in parsers that are not ours.

import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import * as fc from 'fast-check'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { snapshotPlaceOf } from '@jastar/store'
import type { Store } from '@jastar/store'
import { clock, openInventedStore } from '../../cases/invented-store.ts'
import { createApp } from '../app.ts'
import type { ExportOrder } from './order.ts'
import { exportInThread } from './run-export.ts'
import type { StartedExport } from './write-export.ts'

let store: Store
let app: Hono

const ask = async (path: string, init?: RequestInit): Promise<Response> => app.request(`/api/v1${path}`, init)
const textOf = async (path: string): Promise<string> => (await ask(path)).text()
const machine = async (query = ''): Promise<Record<string, string>[]> => parse(await textOf(`/observations.csv?profile=machine&${query}`), { columns: true, record_delimiter: '\r\n' })
const excel = async (query = ''): Promise<Record<string, string>[]> => parse(await textOf(`/observations.csv?${query}`), { columns: true, delimiter: ';', bom: true, record_delimiter: '\r\n' })

beforeAll(async () => {
  store = await openInventedStore()
  app = createApp({ db: store.db, clock, version: '0.0.0', dashboardFolder: null, allowedHosts: [], publishFullText: true })
})
afterAll(() => store.close())

describe('columns', () => {
  test('programs get codes', async () => {
    expect((await machine()).find((row) => row['value'] === '410')).toMatchObject({
      area: 'KZ-39', programme: 'zhasyl-kopir', indicator: 'events', counted_thing: 'іс-шара', period: '2024', year: '2024', qualifier: 'more_than', lower_bound: '410', upper_bound: '', unit: '1', measure: 'level',
      claim: 'achieved', review: 'auto', confidence: '0.9', publisher: 'Zakon.kz', source_date: '2024-11-12', told_by: '1', disputed: 'false', recommended: 'true', edition: '0',
      url: expect.stringMatching(/^https:\/\/zakon\.kz\/invented-1#:~:text=2024%20/), permalink: expect.stringMatching(/^http:\/\/localhost\/\?figure=o[0-9a-f]+$/),
    })
  })

  test('people get words of their language', async () => {
    const [row] = await excel('lang=ru&referenceArea=KZ-39&year=2025')
    expect(row).toMatchObject({ 'Код региона': 'KZ-39', Регион: 'Костанайская область', Оговорка: 'точно', 'Факт или план': 'план', 'Что посчитано': "'=2+3 алаң", 'Есть расхождение': 'нет', Проверка: 'не проверено' })
    expect((await excel('lang=kk&year=unknown'))[0]).toMatchObject({ Жыл: 'жылы белгісіз', Кезең: '', Мәні: '17' })
  })
})

describe('formats', () => {
  test.each([
    ['/observations.csv', 'text/csv; charset=utf-8; header=present', 'csv'], ['/observations.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
    ['/observations.json', 'application/json; charset=utf-8', 'json'], ['/observations.ndjson', 'application/x-ndjson; charset=utf-8', 'ndjson'],
    ['/observations.sdmx.csv', 'application/vnd.sdmx.data+csv; version=2.1.0', 'sdmx.csv'], ['/bundle.zip', 'application/zip', 'zip'],
  ])('%s is named, counted and dated by its data', async (path, mediaType, extension) => {
    const response = await ask(`${path}?referenceArea=KZ-39`)
    const head = ['Content-Type', 'Content-Disposition', 'X-Row-Count', 'X-Data-Version', 'Content-Length'].map((name) => response.headers.get(name))
    const size = (await response.arrayBuffer()).byteLength
    expect(head).toEqual([mediaType, `attachment; filename="jastar-atlas_KZ-39.${extension}"; filename*=UTF-8''jastar-atlas_KZ-39.${extension}`, '4', expect.stringMatching(/^\d+$/), String(size)])
    const again = await ask(`${path}?referenceArea=KZ-39`, { headers: { 'If-None-Match': response.headers.get('ETag') ?? '' } })
    expect(again.status).toBe(304)
  })

  test('all of them hold the same figures', async () => {
    const ids = (await machine()).map((row) => row['id'])
    const json: { id: string }[] = JSON.parse(await textOf('/observations.json'))
    const lines = (await textOf('/observations.ndjson')).trimEnd().split('\n').map((line): { id?: string; rows?: number } => JSON.parse(line))
    const sdmx: Record<string, string>[] = parse(await textOf('/observations.sdmx.csv'), { columns: true })
    const zip = unzipSync(new Uint8Array(await (await ask('/bundle.zip')).arrayBuffer()))
    expect(ids).toHaveLength(5)
    expect(json.map((row) => row.id)).toEqual(ids)
    expect(lines.map((line) => line.id)).toEqual([...ids, undefined])
    expect(lines.at(-1)?.rows).toBe(5)
    expect(sdmx.map((row) => /id=(\w+)$/.exec(row['COMMENT_OBS'] ?? '')?.[1])).toEqual(ids)
    expect(strFromU8(zip['data.csv'] ?? new Uint8Array())).toBe(await textOf('/observations.csv?profile=machine'))
  })

  test('an empty selection gives a heading and the reason', async () => {
    const response = await ask('/observations.csv?referenceArea=KZ-75')
    expect([response.headers.get('X-Row-Count'), response.headers.get('X-Empty-Reason'), response.headers.get('X-Sources-Searched')]).toEqual(['0', 'not_searched', '0'])
    expect((await response.text()).split('\r\n')).toHaveLength(2)
    expect(await textOf('/observations.json?referenceArea=KZ-75')).toBe('[]\n')
  })

  test('the wide layout has a pair of columns for each area', async () => {
    const rows: string[][] = parse(await textOf('/observations.csv?profile=machine&layout=wide&indicator=events,organisations'), {})
    expect(rows[0]?.slice(9)).toEqual(['KZ-15-aktobe', 'KZ-15-aktobe: qualifier', 'KZ-39', 'KZ-39: qualifier'])
    expect(rows.slice(1).map((row) => row.slice(9))).toContainEqual(['', '', '410', 'more_than'])
  })

  test('CSV for programs leads to its description', async () => {
    const response = await ask('/observations.csv?profile=machine&year=2024')
    expect(response.headers.get('Link')).toBe('<observations.csv-metadata.json?year=2024>; rel="describedby"; type="application/csvm+json"')
    const metadata: { url: string; tableSchema: { columns: { name: string }[] } } = JSON.parse(await textOf('/observations.csv-metadata.json?year=2024'))
    expect(metadata.url).toBe('observations.csv?year=2024&profile=machine')
    expect(metadata.tableSchema.columns.map((column) => column.name)).toEqual(parse(await response.text())[0])
  })
})

test('a large export runs in a thread that ends with its last byte, on its own error and when its reader leaves', async () => {
  const order: ExportOrder = { place: snapshotPlaceOf(store.db), format: 'csv', profile: 'machine', layout: 'long', language: 'kk', filters: {}, origin: 'http://localhost', query: '', instant: clock().toISOString() }
  const whole = await threadOf(order)
  const chunks: Uint8Array[] = []
  for await (const chunk of whole.started.bytes()) chunks.push(chunk)
  expect(Buffer.concat(chunks).toString()).toBe(await textOf('/observations.csv?profile=machine'))
  expect(whole.started.rows).toBe(5)
  await whole.ended

  const left = await threadOf(order)
  await ReadableStream.from(left.started.bytes()).cancel()
  left.started.close()
  await left.ended

  await expect(threadOf({ ...order, place: '/no/such/store.db' })).rejects.toThrow('Cannot open database')
})

/** A thread, and a promise of its end. */
async function threadOf(order: ExportOrder): Promise<{ started: StartedExport; ended: Promise<void> }> {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { started: await exportInThread(order, resolve), ended: promise }
}

/** Puts other words and another number into the figure of 410. */
const write = async (sentence: string, countedThing: string, value: number): Promise<void> => {
  await store.db.updateTable('mention').set({ sentence }).where('value', '=', 410).execute()
  await store.db.updateTable('observation').set({ value, countedThing }).where('lowerBound', '=', 410).execute()
}

describe('what stands in a cell reads back', () => {
  const before = { sentence: '', countedThing: 'іс-шара' }
  beforeAll(async () => {
    before.sentence = (await store.db.selectFrom('mention').select('sentence').where('value', '=', 410).executeTakeFirstOrThrow()).sentence
  })
  afterAll(() => write(before.sentence, before.countedThing, 410))

  const hostile = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1+1', '-5', '+7', '@a', '\t=1', '\n=1', '＝1', '"', '""', ';', ',', '\r\n', "'", ';"\r\n=1', 'Қазақ тілі "сөйлем"; екі'))
  // Digits are written up to the hundredth behind the point.
  const large = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => value === 0 || Math.abs(value) > 1e-80)
  const number = fc.oneof(large, fc.integer(), fc.constantFrom(-5, 33.33, 1e-7, 2.3e21, 0.1, -0.25, 9e15, 123456789.125))

  test('any text and any number, for programs unaltered and for Excel disarmed', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, number, async (sentence, thing, value) => {
        await write(sentence, thing, value)
        const forPrograms = (await machine()).find((row) => row['lower_bound'] === '410')
        expect([forPrograms?.['sentence'], forPrograms?.['counted_thing']]).toEqual([sentence, thing])
        expect(Number(forPrograms?.['value'])).toBe(value === 0 ? 0 : value)
        const forPeople = (await excel('lang=en')).find((row) => row['Lower bound'] === '410')
        expect([forPeople?.['Sentence'], forPeople?.['Counted thing']].map((cell) => cell?.replace(/^'(?=[=+\-@＝＋－＠\t\r\n])/, ''))).toEqual([sentence, thing])
        expect(forPeople?.['Sentence']).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/)
        expect(Number(forPeople?.['Value']?.replace(',', '.'))).toBe(value === 0 ? 0 : value)
      }),
      { numRuns: 100 },
    )
  })

  test('the checksum of NDJSON is that of its lines', async () => {
    const text = await textOf('/observations.ndjson')
    const body = text.slice(0, text.trimEnd().lastIndexOf('\n') + 1)
    expect(text).toContain(createHash('sha256').update(body).digest('hex'))
  })
})
