// Who may write: the one-time link, tokens, sessions, other sites' requests, too many tries.

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Hono } from 'hono'
import { mine } from '@jastar/miner'
import { problem, session } from '@jastar/contract'
import type { Store } from '@jastar/store'
import { openInventedStore } from '../../cases/invented-store.ts'
import { createApp } from '../app.ts'
import type { Editing } from './editing.ts'
import { editorsOf, newToken, tokenHash } from './editors.ts'
import { rateLimit } from './rate-limit.ts'

let store: Store
let app: Hono
let now = 0
const clock = (): Date => new Date(now)
const token = newToken()
const linkToken = newToken()

const editingOf = (names: readonly string[]): Editing => ({
  editors: editorsOf(names.map((name) => ({ name, hash: tokenHash(token) })), linkToken),
  secret: 'a secret of the tests, long enough to sign with', secureCookie: false, clientOf: (c) => c.req.header('X-Test-Client') ?? '', mineAgain: mine,
  limits: { signIn: rateLimit({ burst: 3, seconds: 10, clock }), report: rateLimit({ burst: 2, seconds: 60, clock }), write: rateLimit({ burst: 100, seconds: 1, clock }) },
})
const appOf = (names: readonly string[]): Hono =>
  createApp({ db: store.db, clock, version: '0.0.0', dashboardFolder: null, allowedHosts: [], publishFullText: true, editing: editingOf(names) })

beforeAll(async () => { store = await openInventedStore() })
afterAll(() => store.close())
beforeEach(() => {
  now = Date.parse('2026-01-02T03:04:05Z')
  app = appOf(['aigerim'])
})

const signIn = (given: string, client = 'one', headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  Promise.resolve(app.request('/api/v1/session', { method: 'POST', body: JSON.stringify({ token: given }), headers: { 'Content-Type': 'application/json', 'X-Test-Client': client, ...headers } }))
const cookieOf = (response: Response): string => response.headers.get('Set-Cookie')?.split(';')[0] ?? ''
const editorOf = async (cookie: string, by = app): Promise<string | null> => session.parse(await (await by.request('/api/v1/session', { headers: { Cookie: cookie } })).json()).editor

test('the link works once, gives a strict cookie, and leads to the review page', async () => {
  const first = await app.request(`/editor?token=${linkToken}`)
  expect([first.status, first.headers.get('Location')]).toEqual([303, '/review'])
  expect(first.headers.get('Set-Cookie')).toMatch(/HttpOnly; SameSite=Strict$/)
  expect(await editorOf(cookieOf(first))).toBe('local')
  const second = await app.request(`/editor?token=${linkToken}`)
  expect([second.headers.get('Location'), second.headers.get('Set-Cookie')]).toEqual(['/review?link=used', null])
})

test('a browser that fetches ahead does not use the link up', async () => {
  expect((await app.request(`/editor?token=${linkToken}`, { headers: { 'Sec-Purpose': 'prefetch' } })).status).toBe(503)
  expect((await app.request(`/editor?token=${linkToken}`)).headers.get('Location')).toBe('/review')
})

test('a token gives its editor a session, which ends with signing out, with time, and with the editor', async () => {
  const cookie = cookieOf(await signIn(token))
  expect(await editorOf(cookie)).toBe('aigerim')
  const left = await app.request('/api/v1/session', { method: 'DELETE', headers: { Cookie: cookie } })
  expect(left.headers.get('Set-Cookie')).toContain('Max-Age=0')
  expect(await editorOf(cookie, appOf(['daulet']))).toBeNull()
  now += 31 * 86_400_000
  expect(await editorOf(cookie)).toBeNull()
})

test('a cookie that was changed, or signed by another secret, is a reader\'s', async () => {
  const cookie = cookieOf(await signIn(token))
  expect(await editorOf(cookie.replace('aigerim', 'somebody'))).toBeNull()
  expect(await editorOf(`${cookie}x`)).toBeNull()
  expect(await editorOf('jastar_editor=%7B%22name%22%3A%22aigerim%22%7D')).toBeNull()
})

test('a wrong token is refused, and after some tries even the right one waits', async () => {
  for (const wrong of ['x', newToken(), tokenHash(token)]) expect(problem.parse(await (await signIn(wrong)).json())).toMatchObject({ status: 401, code: 'not_editor' })
  const waiting = await signIn(token)
  expect([waiting.status, waiting.headers.get('Retry-After')]).toEqual([429, '10'])
  expect((await signIn(token, 'another')).status).toBe(200)
  now += 10_000
  expect((await signIn(token)).status).toBe(200)
})

test.each([{ Origin: 'https://evil.example' }, { Origin: 'null' }, { 'Sec-Fetch-Site': 'cross-site' }, { 'Sec-Fetch-Site': 'same-site' }])('another site is refused: %o', async (headers) => {
  expect(problem.parse(await (await signIn(token, 'one', headers)).json())).toMatchObject({ status: 403, code: 'wrong_origin' })
})

test('our own pages are not refused', async () => {
  expect((await signIn(token, 'one', { Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200)
})

test.each([
  { type: 'text/plain', body: '{"token":"x"}', status: 415, code: 'unsupported_media_type' },
  { type: 'application/json', body: '{"token":', status: 422, code: 'invalid_body' },
  { type: 'application/json', body: '{"token":"x","more":1}', status: 422, code: 'invalid_body' },
  { type: 'application/json', body: '[]', status: 422, code: 'invalid_body' },
  { type: 'application/json', body: `{"token":"${'x'.repeat(70_000)}"}`, status: 413, code: 'too_large' },
])('a body of $type that is wrong is refused with $status', async ({ type, body, status, code }) => {
  const response = await app.request('/api/v1/session', { method: 'POST', body, headers: { 'Content-Type': type } })
  expect([response.status, problem.parse(await response.json()).code]).toEqual([status, code])
})
