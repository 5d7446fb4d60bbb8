// The one door of JSON answers: query checked, ETag compared before anything is asked of the store, headers set.

import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { readDataVersion } from '@jastar/store'
import type { Dependencies } from './dependencies.ts'
import { parseQuery } from './query.ts'
import type { QuerySchema } from './query.ts'
import { languageOf } from './request-language.ts'

/** A body of the contract as the API builds it: nothing of it is changed after it was read. */
export type Answer<Body> = Body extends (infer Item)[] ? readonly Answer<Item>[] : Body extends object ? { readonly [Key in keyof Body]: Answer<Body[Key]> } : Body

/**
 * Answers a request as JSON. `ask` gets the parsed query and the data version and gives the body; a `next` cursor in it
 * becomes a Link header. A client that holds the same state gets 304. `vary` is what else the body depends on.
 */
export async function answer<Query, Body extends object>(
  c: Context, dependencies: Dependencies, schema: QuerySchema<Query>, ask: (query: Query, dataVersion: number) => Promise<Body>, vary = '',
): Promise<Response> {
  const query = parseQuery(c, schema)
  const dataVersion = await readDataVersion(dependencies.db)
  const etag = etagOf(c, dependencies.version, dataVersion, vary)
  const headers = { ETag: etag, 'Cache-Control': 'no-cache', Vary: 'Accept-Language, Accept-Encoding' }
  if (holds(c.req.header('If-None-Match'), etag)) return c.body(null, 304, headers)
  const body = await ask(query, dataVersion)
  const next = 'next' in body && typeof body.next === 'string' ? { Link: `<${nextAddress(c, body.next)}>; rel="next"` } : {}
  return c.body(JSON.stringify(body), 200, { ...headers, ...next, 'Content-Type': 'application/json; charset=utf-8' })
}

/** Weak, because it is told before the body exists: data version, what was asked of which program, language. */
export function etagOf(c: Context, version: string, dataVersion: number, vary: string): string {
  const asked = new URL(c.req.url).searchParams
  asked.sort()
  const hash = createHash('sha256').update(JSON.stringify([version, c.req.path, asked.toString(), vary])).digest('base64url').slice(0, 16)
  return `W/"${dataVersion}-${hash}-${languageOf(c)}"`
}

const weak = (tag: string): string => tag.trim().replace(/^W\//, '')

/** RFC 9110, 13.1.2: a list of tags, compared weakly. */
export function holds(ifNoneMatch: string | undefined, etag: string): boolean {
  return ifNoneMatch?.split(',').some((tag) => weak(tag) === weak(etag)) ?? false
}

function nextAddress(c: Context, cursor: string): string {
  const parameters = new URL(c.req.url).searchParams
  parameters.set('cursor', cursor)
  return `${c.req.path}?${parameters.toString()}`
}
