// The address that opens a figure's card, for citations and exports.

import type { Context } from 'hono'

/** `http://127.0.0.1:8787/?figure=o1a2…` at the host the request asked, which the host check has passed. */
export function permalinkOf(c: Context, observationId: string): string {
  return `${new URL(c.req.url).origin}/?figure=${encodeURIComponent(observationId)}`
}
