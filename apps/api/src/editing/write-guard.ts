// What every write must pass: from our own pages, by an editor, as JSON of the contract, not too often.

import type { Context } from 'hono'
import type { Dependencies } from '../dependencies.ts'
import { ApiProblem } from '../problem.ts'
import type { Editing } from './editing.ts'
import type { RateLimit } from './rate-limit.ts'
import { findEditor } from './session-cookie.ts'

/** The editor of a write, or an ApiProblem: no editing here, another site's request, no session, too many. */
export async function requireEditor(c: Context, { editing, clock }: Dependencies): Promise<{ readonly who: string; readonly editing: Editing }> {
  requireOwnOrigin(c)
  const who = await findEditor(c, editing, clock)
  if (who === null || !editing) throw new ApiProblem('not_editor', (texts) => ({ detail: editing ? texts.notEditor : texts.noEditing }))
  requireTry(editing.limits.write, who)
  return { who, editing }
}

/** Refuses requests that another site's page sends with our reader's cookie (CSRF): browsers say where a request comes from. */
export function requireOwnOrigin(c: Context): void {
  const site = c.req.header('Sec-Fetch-Site')
  const origin = c.req.header('Origin')
  const isForeignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
  const isForeignOrigin = origin !== undefined && !isOwn(origin, c.req.header('Host') ?? new URL(c.req.url).host)
  if (isForeignSite || isForeignOrigin) throw new ApiProblem('wrong_origin', (texts) => ({ detail: texts.wrongOrigin(origin ?? site ?? '') }))
}

const isOwn = (origin: string, host: string): boolean => URL.canParse(origin) && new URL(origin).host === host

/** Takes a try, or tells how long to wait. */
export function requireTry(limit: RateLimit, client: string): void {
  const seconds = limit.take(client)
  if (seconds > 0) throw new ApiProblem('too_many_requests', (texts) => ({ detail: texts.tooManyRequests(seconds) }), { headers: { 'Retry-After': String(seconds) } })
}

/** The edition an edit was made on, from `If-Match: "3"`. RFC 9110, 13.1.1. */
export function requireEdition(c: Context): number {
  const header = c.req.header('If-Match')
  const found = /^"(\d{1,9})"$/.exec(header?.trim() ?? '')?.[1]
  if (found === undefined) throw new ApiProblem('edition_missing', (texts) => ({ detail: texts.editionMissing(header ?? '') }))
  return Number(found)
}
