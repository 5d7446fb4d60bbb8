// Every way a request can be wrong is told in one shape, in the request's language, naming what is wrong and what would be right.

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Hono } from 'hono'
import { languages } from '@jastar/catalogue'
import { problem } from '@jastar/contract'
import type { Store } from '@jastar/store'
import { clock, openInventedStore } from '../cases/invented-store.ts'
import { wrongRequests } from '../cases/wrong-requests.ts'
import { createApp } from './app.ts'
import { texts } from './language/texts.ts'

let store: Store
let app: Hono

beforeAll(async () => {
  store = await openInventedStore()
  app = createApp({ db: store.db, clock, version: '0.0.0', dashboardFolder: null, allowedHosts: [], publishFullText: true })
})
afterAll(() => store.close())

test.each(wrongRequests)('$path ($init.method $code $parameter)', async ({ path, init, status, code, parameter, allows }) => {
  const response = await app.request(path, init)
  const body = problem.parse(await response.json())
  expect([response.status, response.headers.get('Content-Type')]).toEqual([status, 'application/problem+json; charset=utf-8'])
  expect(body).toMatchObject({ status, code, type: `/problems/${code}`, title: texts.kk.titles[code], instance: new URL(path, 'http://localhost').pathname })
  const errors = body.errors ?? []
  expect(body.detail).toContain(parameter ?? '')
  expect(errors.map((error) => error.parameter)).toEqual(expect.arrayContaining([parameter ?? []].flat()))
  expect(errors.flatMap((error) => error.allowed ?? [])).toEqual(expect.arrayContaining([allows ?? []].flat()))
})

test.each(languages)('errors are told in %s, by lang or Accept-Language', async (language) => {
  const byQuery = problem.parse(await (await app.request(`/api/v1/observations/no-such?lang=${language}`)).json())
  const header = { headers: { 'Accept-Language': `de;q=0.9, ${language}-KZ;q=0.8, en;q=0.1` } }
  const byHeader = await app.request('/api/v1/observations/no-such', header)
  expect(byQuery).toMatchObject({ title: texts[language].titles.not_found, detail: texts[language].notFound('observation', 'no-such') })
  expect(problem.parse(await byHeader.json())).toEqual(byQuery)
  expect([byHeader.headers.get('Content-Language'), byHeader.headers.get('Vary')]).toEqual([language, 'Accept-Language, Accept-Encoding'])
})

test('a refused method is told which ones there are', async () => {
  const response = await app.request('/api/v1/observations', { method: 'POST' })
  expect(response.headers.get('Allow')?.split(', ')).toEqual(['GET', 'HEAD', 'OPTIONS'])
})

test('a failure inside is told as one, without its details', async () => {
  const closed = await openInventedStore()
  const broken = createApp({ db: closed.db, clock, version: '0.0.0', dashboardFolder: null, allowedHosts: [], publishFullText: true })
  await closed.close()
  const response = await broken.request('/api/v1/health', { headers: { 'Accept-Language': 'en' } })
  expect(problem.parse(await response.json())).toMatchObject({ status: 500, code: 'internal', detail: texts.en.internal })
})
