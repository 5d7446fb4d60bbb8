// The address that opens a figure's card, for citations and exports.

import type { Context } from 'hono'

/** `http://127.0.0.1:8787/?figure=o1a2…` at the host the request asked, which the host check has passed. */
export function permalinkOf(c: Context, observationId: string): string {
  return `${permalinkStart(new URL(c.req.url).origin)}${encodeURIComponent(observationId)}`
}

/** What an observation's id completes to a permanent link. */
export function permalinkStart(origin: string): string {
  return `${origin}/?figure=`
}
