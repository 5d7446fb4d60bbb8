// What editing needs from outside; a server without it serves readers alone.

import type { Context } from 'hono'
import type { Mined, SourceText } from '@jastar/catalogue'
import type { Editors } from './editors.ts'
import type { RateLimit } from './rate-limit.ts'

export type Editing = {
  readonly editors: Editors
  /** Signs session cookies; servers that share a store share it. */
  readonly secret: string
  /** Whether browsers send the cookie over https alone. */
  readonly secureCookie: boolean
  /** Who asks, for counting attempts: the address of the connection. */
  readonly clientOf: (c: Context) => string
  /** Reads the figures of a text whose date or publisher was put right. */
  readonly mineAgain: (source: SourceText) => Mined
  /** How often one client may try a token, and report a figure. */
  readonly limits: { readonly signIn: RateLimit; readonly report: RateLimit; readonly write: RateLimit }
}
