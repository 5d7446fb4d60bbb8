// Serving the built dashboard: its page for readers' addresses, its hashed files for good, nothing outside its folder.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Hono } from 'hono'
import type { Store } from '@jastar/store'
import { clock, openInventedStore } from '../cases/invented-store.ts'
import { createApp } from './app.ts'

let store: Store
let app: Hono
const folder = mkdtempSync(join(tmpdir(), 'jastar-atlas-dist-'))

beforeAll(async () => {
  mkdirSync(join(folder, 'dist/assets'), { recursive: true })
  writeFileSync(join(folder, 'dist/index.html'), '<html lang="kk"><meta property="csp-nonce" nonce="__CSP_NONCE__"><div id="root"></div>')
  mkdirSync(join(folder, 'dist/.server'))
  writeFileSync(join(folder, 'dist/.server/server.js'), drawing)
  writeFileSync(join(folder, 'dist/theme.js'), '// theme')
  writeFileSync(join(folder, 'dist/assets/main-1a2b3c.js'), 'console.log(1)')
  writeFileSync(join(folder, 'dist/.inputs'), 'secret')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  store = await openInventedStore()
  app = createApp({ db: store.db, clock, version: '0.0.0', dashboardFolder: join(folder, 'dist'), allowedHosts: [], publishFullText: true })
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

/** Stands for the dashboard's own drawing. */
const drawing = `let ask
export const askBy = (way) => { ask = way }
export async function drawPage({ path, search, acceptLanguage, isPhone }) {
  if (path === '/broken') throw new Error('broken')
  if (path !== '/drawn') return null
  const health = await ask('/api/v1/health', { headers: { 'Accept-Language': acceptLanguage } })
  return { language: 'ru', markup: '<p style="width:1px">' + search + isPhone + health.status + ' $&</p><i style="width:1px"></i>', answers: '<script type="application/json">[]</script>' }
}`

const browser = { headers: { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } }

test.each(['/', '/explore?indicator=events', '/sources/abc'])('%s opens the page, with a nonce of its own', async (path) => {
  const [first, second] = [await app.request(path, browser), await app.request(path, browser)]
  const nonce = /nonce="([^"]+)"/.exec(await first.text())?.[1] ?? ''
  expect(first.headers.get('Content-Security-Policy')).toContain(`style-src 'self' 'nonce-${nonce}'`)
  expect(nonce).not.toBe('__CSP_NONCE__')
  expect(await second.text()).not.toContain(nonce)
  expect([first.headers.get('Content-Type'), first.headers.get('Cache-Control')]).toEqual(['text/html; charset=UTF-8', 'no-cache'])
})

/** Who may frame a page, by both headers, and who may read it. */
async function framingOf(path: string): Promise<readonly (string | null | undefined)[]> {
  const { headers } = await app.request(path, browser)
  return [/frame-ancestors [^;]+/.exec(headers.get('Content-Security-Policy') ?? '')?.[0], headers.get('X-Frame-Options'), headers.get('Cross-Origin-Resource-Policy')]
}

test('the embed page alone may be framed by other sites', async () => {
  expect(await framingOf('/embed?indicator=events')).toEqual(['frame-ancestors *', null, 'cross-origin'])
  for (const path of ['/', '/explore', '/embed/', '/embed/x', '/EMBED', '/editor', '/api/v1/health', '/api/v1/embed']) expect([path, ...(await framingOf(path))]).toEqual([path, "frame-ancestors 'none'", 'DENY', 'same-origin'])
})

test('hashed files are kept for good, other files are not', async () => {
  const asset = await app.request('/assets/main-1a2b3c.js')
  expect([await asset.text(), asset.headers.get('Cache-Control')]).toEqual(['console.log(1)', 'public, max-age=31536000, immutable'])
  expect((await app.request('/theme.js')).headers.get('Cache-Control')).toBeNull()
})

test.each([
  ['/assets/gone.js', browser], ['/api/v1/no-such', browser], ['/explore', { headers: { Accept: '*/*' } }], ['/secret.txt', {}],
  ['/assets/../../secret.txt', {}], ['/assets/%2e%2e/%2e%2e/secret.txt', {}], ['/assets/..%5c..%5csecret.txt', {}], ['/index.html', {}], ['/.inputs', {}], ['/api/v1/no-such', { method: 'POST' }],
])('%s is no page of ours', async (path, init) => {
  const response = await app.request(path, init)
  expect(response.status).toBe(404)
  expect(await response.text()).not.toBe('secret')
  expect(response.headers.get('Content-Type')).toContain('application/problem+json')
})

test('a page is sent with its first view, drawn from the app, its styles in one element the policy lets in', async () => {
  const response = await app.request('/drawn?a=1', { headers: { ...browser.headers, 'User-Agent': 'Mobile Safari' } })
  const page = await response.text()
  const nonce = /nonce="([^"]+)"/.exec(page)?.[1] ?? ''
  expect(page).toContain('<html lang="ru">')
  expect(page).toContain(`<style nonce="${nonce}">#root [data-style="0"]{width:1px}</style><div id="root" data-drawn><p data-style="0">?a=1true200 $&</p><i data-style="0"></i></div><script type="application/json">`)
  expect(response.headers.get('Vary')).toContain('Accept-Language')
})

test('a page that cannot be drawn is left to the browser, and the reason is logged', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(await (await app.request('/broken', browser)).text()).toContain('<div id="root"></div>')
  expect(logged.mock.calls[0]?.[0]).toContain('/broken')
  logged.mockRestore()
})

test.each(['/.server/server.js', '/assets/../.server/server.js'])('%s is never served', async (path) => {
  expect((await app.request(path)).status).toBe(404)
})
