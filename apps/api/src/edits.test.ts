// Edits through the API: what an editor changes arrives everywhere, can be taken back, and collides honestly.

import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Hono } from 'hono'
import { correctionList, curationAnswer, curationLog, editConflict, observationDetail, observationList, problem, reviewQueue } from '@jastar/contract'
import type { Store } from '@jastar/store'
import { editorOf, testEditing } from '../cases/editing.ts'
import { clock, openInventedStore } from '../cases/invented-store.ts'
import { createApp } from './app.ts'

let store: Store
let app: Hono
let asAigerim: Awaited<ReturnType<typeof editorOf>>

beforeEach(async () => {
  store = await openInventedStore()
  app = createApp({ db: store.db, clock, version: '0.0.0', dashboardFolder: null, allowedHosts: [], publishFullText: true, editing: testEditing })
  asAigerim = await editorOf(app, 'aigerim')
})
afterEach(() => store.close())

const api = '/api/v1'
const read = async (path: string): Promise<unknown> => (await app.request(`${api}${path}`)).json()
const figures = async (query = '') => observationList.parse(await read(`/observations${query}`)).items
const detailOf = async (id: string) => observationDetail.parse(await read(`/observations/${id}`))
const figureOf = async (value: number) => {
  const found = (await figures()).find((item) => item.value === value)
  if (!found) throw new RangeError(`The invented store tells no ${value}.`)
  return found
}

test('a correction arrives in lists, card, history and log, and is taken back by undo', async () => {
  const { id } = await figureOf(410)
  const { edition } = await detailOf(id)
  const corrected = await asAigerim('PATCH', `${api}/observations/${id}`, { changes: { value: 400, timePeriod: '2023' }, why: 'misread' }, edition)
  const { act } = curationAnswer.parse(await corrected.json())
  expect(act).toMatchObject({ kind: 'correct', who: 'aigerim', why: 'misread', observation: id, undone: false })
  const after = await detailOf(id)
  expect(after.observation).toMatchObject({ value: 400, year: 2023, review: 'corrected' })
  expect(after.edition).toBeGreaterThan(edition)
  expect(after.revisions).toContainEqual(expect.objectContaining({ field: 'value', was: '410', now: '400', who: 'aigerim', why: 'misread' }))
  expect(curationLog.parse(await read('/curation')).items[0]).toEqual(act)
  expect(correctionList.parse(await read('/corrections?referenceArea=KZ-39')).items.map((item) => item.field)).toEqual(expect.arrayContaining(['value', 'timePeriod']))
  expect(correctionList.parse(await read('/corrections?referenceArea=KZ-75')).items).toEqual([])
  const undone = await asAigerim('POST', `${api}/curation/${act.number}/undo`)
  expect(curationAnswer.parse(await undone.json()).act.undone).toBe(true)
  expect((await detailOf(id)).observation).toMatchObject({ value: 410, year: 2024, review: 'auto' })
  expect((await asAigerim('POST', `${api}/curation/${act.number}/undo`)).status).toBe(409)
})

test('of two editors on one edition the second gets both versions, and nothing is overwritten', async () => {
  const asDaulet = await editorOf(app, 'daulet')
  const { id } = await figureOf(12)
  const { edition } = await detailOf(id)
  expect((await asAigerim('PATCH', `${api}/observations/${id}`, { changes: { value: 13 } }, edition)).status).toBe(200)
  const refused = await asDaulet('PATCH', `${api}/observations/${id}`, { changes: { value: 14 } }, edition)
  const body = problem.parse(await refused.json())
  expect([refused.status, body.code]).toEqual([412, 'edited_meanwhile'])
  expect(editConflict.parse(body).current.observation.value).toBe(13)
  expect((await detailOf(id)).observation.value).toBe(13)
})

test('a rejected figure is in no list, and in the queue of rejected ones', async () => {
  const { id } = await figureOf(12)
  const { edition } = await detailOf(id)
  expect((await asAigerim('POST', `${api}/observations/${id}/review`, { verdict: 'rejected', why: 'not a statistic' }, edition)).status).toBe(200)
  expect((await figures()).map((item) => item.id)).not.toContain(id)
  expect((await figures('?review=rejected')).map((item) => item.id)).toEqual([id])
  expect(reviewQueue.parse(await read('/review?state=rejected')).items.map((item) => item.observation.id)).toEqual([id])
})

test('all figures of a source are accepted by one act', async () => {
  const { source } = await figureOf(410)
  const answer = await asAigerim('POST', `${api}/sources/${source.id}/review`, { verdict: 'accepted' })
  expect(curationAnswer.parse(await answer.json()).act.changed).toBe(4)
  expect(reviewQueue.parse(await read('/review')).counts).toMatchObject({ accepted: 4, waiting: 1 })
})

test('anybody may say that a figure is wrong; only editors read it, and the data version stays', async () => {
  const { id } = await figureOf(17)
  const before = observationList.parse(await read('/observations')).dataVersion
  const headers = { 'Content-Type': 'application/json' }
  const report = (text: string) => app.request(`${api}/observations/${id}/reports`, { method: 'POST', body: JSON.stringify({ text }), headers })
  expect((await report('Мұнда 19 болуы керек.')).status).toBe(201)
  expect(observationList.parse(await read('/observations')).dataVersion).toBe(before)
  expect(reviewQueue.parse(await read('/review?state=reported')).items[0]?.reports).toEqual([])
  const seen = reviewQueue.parse(await (await asAigerim('GET', `${api}/review?state=reported`)).json()).items[0]
  expect(seen?.reports.map((item) => item.text)).toEqual(['Мұнда 19 болуы керек.'])
  await report('x y z'); await report('x y z')
  expect((await report('x y z')).status).toBe(429)
})

test('feeds tell the corrections of an area as JSON Feed and as Atom', async () => {
  const { id } = await figureOf(410)
  await asAigerim('PATCH', `${api}/observations/${id}`, { changes: { value: 400 }, why: '<b>& "misread"' }, (await detailOf(id)).edition)
  const json = await app.request(`${api}/corrections.json?referenceArea=KZ-39&lang=ru`)
  expect(json.headers.get('Content-Type')).toBe('application/feed+json; charset=utf-8')
  expect(await json.json()).toMatchObject({ version: 'https://jsonfeed.org/version/1', items: [expect.objectContaining({ title: 'значение: 410 → 400' })] })
  const atom = await app.request(`${api}/corrections.atom`)
  expect(atom.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8')
  const xml = await atom.text()
  expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom">')
  expect(xml).toContain('&#60;b&#62;&#38;')
  const again = await app.request(`${api}/corrections.atom`, { headers: { 'If-None-Match': atom.headers.get('ETag') ?? '' } })
  expect(again.status).toBe(304)
})

test.each([
  { what: 'without an edition', edition: undefined, body: { changes: { value: 1 } }, status: 428, code: 'edition_missing' },
  { what: 'with an unknown slot', edition: 0, body: { changes: { values: 1 } }, status: 422, code: 'invalid_body' },
  { what: 'with a word for a number', edition: 0, body: { changes: { value: 'many' } }, status: 422, code: 'invalid_body' },
  { what: 'with another figure\'s mention', edition: 0, body: { changes: { value: 1 }, mention: 'm000' }, status: 422, code: 'invalid_body' },
])('an edit $what is refused with $status and changes nothing', async ({ edition, body, status, code }) => {
  const { id } = await figureOf(410)
  const before = await detailOf(id)
  const refused = await asAigerim('PATCH', `${api}/observations/${id}`, body, edition)
  expect([refused.status, problem.parse(await refused.json()).code]).toEqual([status, code])
  expect(await detailOf(id)).toEqual(before)
})

test('a reader without a session changes nothing', async () => {
  const { id } = await figureOf(410)
  const refused = await app.request(`${api}/observations/${id}`, { method: 'PATCH', body: '{"changes":{"value":1}}', headers: { 'Content-Type': 'application/json', 'If-Match': '"0"' } })
  expect([refused.status, problem.parse(await refused.json()).code]).toEqual([401, 'not_editor'])
})
