// Months later: is what a report rests on still so? A view at its data version, figures by id, and every kind of exported file are checked.

import type { Hono } from 'hono'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkAnswer } from '@jastar/contract'
import type { CheckAnswer } from '@jastar/contract'
import { correctObservation, readDataVersion, reviewObservation } from '@jastar/store'
import type { Store } from '@jastar/store'
import { clock, openInventedStore } from '../../cases/invented-store.ts'
import { createApp } from '../app.ts'

let store: Store
let app: Hono
let version: number

const actor = { who: 'editor', clock }
const ask = async (path: string, init?: RequestInit): Promise<Response> => app.request(`/api/v1${path}`, init)
const view = async (query: string): Promise<CheckAnswer> => checkAnswer.parse(await (await ask(`/check?${query}`)).json())
const file = async (body: string): Promise<CheckAnswer> => checkAnswer.parse(await (await ask('/check', { method: 'POST', body })).json())
const idOf = async (value: number): Promise<string> => (await store.db.selectFrom('observation').select('id').where('value', '=', value).executeTakeFirstOrThrow()).id

beforeEach(async () => {
  store = await openInventedStore()
  app = createApp({ db: store.db, clock, version: '0.0.0', dashboardFolder: null, allowedHosts: [], publishFullText: true })
  version = await readDataVersion(store.db)
})
afterEach(() => store.close())

test('nothing changed: the same', async () => {
  expect(await view(`dataVersion=${version}&referenceArea=KZ-39`)).toMatchObject({ verdict: 'same', checked: 4, same: 4, addedCount: 0, changed: [], asked: version })
})

test('figures of a later text are newer, those before stand', async () => {
  expect(await view(`dataVersion=${version - 1}`)).toMatchObject({ verdict: 'newer', same: 4, addedCount: 1, added: [await idOf(17)], changed: [] })
  expect(await view(`dataVersion=${version - 1}&referenceArea=KZ-39`)).toMatchObject({ verdict: 'same', same: 4 })
})

test('a corrected figure tells what it said, in the view that held it and not in others', async () => {
  const id = await idOf(12)
  await correctObservation(store.db, id, { changes: { value: 15, referenceArea: 'KZ-15' }, edition: 0 }, { ...actor, why: 'қате' })
  const difference = { id, state: 'changed', differences: expect.arrayContaining([{ column: 'value', was: '12', now: '15' }, { column: 'area', was: 'KZ-39', now: 'KZ-15' }]) }
  expect(await view(`dataVersion=${version}&referenceArea=KZ-39`)).toMatchObject({ verdict: 'changed', same: 3, changed: [difference] })
  expect(await view(`dataVersion=${version}&indicator=organisations`)).toMatchObject({ verdict: 'same', changed: [] })
  expect(await view(`dataVersion=${version}&figure=${id},${await idOf(17)}`)).toMatchObject({ verdict: 'changed', checked: 2, same: 1, changed: [difference] })
})

test.each(['/observations.csv?lang=kk', '/observations.csv?lang=ru', '/observations.csv?profile=machine', '/observations.json', '/observations.ndjson'])('a file of %s is checked', async (path) => {
  const exported = await (await ask(path)).text()
  expect(await file(exported)).toMatchObject({ verdict: 'same', checked: 5, same: 5, asked: version })
  const [corrected, rejected] = [await idOf(12), await idOf(25)]
  await correctObservation(store.db, corrected, { changes: { value: 15 }, edition: 0 }, actor)
  await reviewObservation(store.db, rejected, { verdict: 'rejected', edition: 0 }, actor)
  const answer = await file(exported)
  expect(answer).toMatchObject({ verdict: 'changed', checked: 5, same: 3 })
  expect(new Map(answer.changed.map(({ id, state }) => [id, state]))).toEqual(new Map([[corrected, 'changed'], [rejected, 'withdrawn']]))
  expect(await file(await (await ask(path)).text())).toMatchObject({ verdict: 'same', checked: 4 })
})

test('a number changed in the file itself and an id nobody gave are told', async () => {
  const rows: { id: string; value: number }[] = JSON.parse(await (await ask('/observations.json')).text())
  const answer = await file(JSON.stringify(rows.map((row, index) => (index === 0 ? { ...row, value: row.value + 1 } : index === 1 ? { ...row, id: 'o-none' } : row))))
  expect(answer.changed.map(({ state, differences }) => [state, differences.map(({ column }) => column)])).toEqual([['changed', ['value']], ['unknown', []]])
})

test.each(['', 'not a file', '{"a":1}', '[1,2', 'a;b\r\n1;2\r\n'])('%j is no export', async (body) => {
  expect((await ask('/check', { method: 'POST', body })).status).toBe(422)
})

test('a version that is not there yet is refused', async () => {
  expect((await ask(`/check?dataVersion=${version + 1}`)).status).toBe(400)
  expect((await ask('/check')).status).toBe(400)
})

test('the catalogue offers every file of the store and of each programme, and each answers', async () => {
  const response = await ask('/catalogue.jsonld')
  const catalogue: { 'dcat:dataset': { 'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[] }[] } = JSON.parse(await response.text())
  expect(response.headers.get('Content-Type')).toBe('application/ld+json; charset=utf-8')
  const addresses = catalogue['dcat:dataset'].flatMap((dataset) => dataset['dcat:distribution'].map((file) => file['dcat:downloadURL']['@id']))
  expect(addresses).toHaveLength(12)
  for (const address of addresses) expect((await app.request(address)).status).toBe(200)
})
