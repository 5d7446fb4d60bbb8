// Editing as tests use it: one editor with a known token, limits no test reaches.

import type { Hono } from 'hono'
import { mine } from '@jastar/miner'
import type { Editing } from '../src/editing/editing.ts'
import { editorsOf, tokenHash } from '../src/editing/editors.ts'
import { rateLimit } from '../src/editing/rate-limit.ts'
import { clock } from './invented-store.ts'

const tokens = { aigerim: 'the token of Aigerim in tests', daulet: 'the token of Daulet in tests' } as const

const wide = rateLimit({ burst: 10_000, seconds: 1, clock })

export const testEditing: Editing = {
  editors: editorsOf(Object.entries(tokens).map(([name, token]) => ({ name, hash: tokenHash(token) })), null),
  secret: 'a secret of the tests, long enough to sign with', secureCookie: false, clientOf: () => 'one', mineAgain: mine,
  limits: { signIn: wide, report: rateLimit({ burst: 3, seconds: 60, clock }), write: wide },
}

const json = { 'Content-Type': 'application/json' }

/** Signs an editor in and gives a function that sends writes as that editor. */
export async function editorOf(app: Hono, name: keyof typeof tokens) {
  const signedIn = await app.request('/api/v1/session', { method: 'POST', body: JSON.stringify({ token: tokens[name] }), headers: json })
  const Cookie = signedIn.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  return (method: string, path: string, body: object = {}, edition?: number) =>
    app.request(path, { method, ...(method === 'GET' ? {} : { body: JSON.stringify(body) }), headers: { ...json, Cookie, ...(edition !== undefined && { 'If-Match': `"${edition}"` }) } })
}
