// GET, POST, DELETE /session and the link /editor?token=…: who is asking, signing in with a token, signing out.

import { Hono } from 'hono'
import * as z from 'zod/mini'
import { noQuery, paths } from '@jastar/contract'
import type { Session } from '@jastar/contract'
import type { Dependencies } from '../dependencies.ts'
import { parseBody } from '../editing/body.ts'
import { localEditor } from '../editing/editors.ts'
import { closeSession, findEditor, openSession } from '../editing/session-cookie.ts'
import { requireOwnOrigin, requireTry } from '../editing/write-guard.ts'
import { ApiProblem } from '../problem.ts'
import { parseQuery } from '../query.ts'

const signIn = z.strictObject({ token: z.string().check(z.minLength(1), z.maxLength(200)) })

const noStore = { 'Cache-Control': 'no-store' }

export function sessionRoutes({ editing, clock }: Dependencies): Hono {
  return new Hono()
    .get(paths.session, async (c) => {
      parseQuery(c, noQuery)
      return c.json<Session>({ editor: await findEditor(c, editing, clock) }, 200, noStore)
    })
    .post(paths.session, async (c) => {
      requireOwnOrigin(c)
      if (!editing) throw new ApiProblem('not_editor', (texts) => ({ detail: texts.noEditing }))
      requireTry(editing.limits.signIn, editing.clientOf(c))
      const { token } = await parseBody(c, signIn)
      const name = editing.editors.findByToken(token)
      if (name === undefined) throw new ApiProblem('not_editor', (texts) => ({ detail: texts.wrongToken }))
      await openSession(c, editing, name, clock)
      return c.json<Session>({ editor: name }, 200, noStore)
    })
    .delete(paths.session, (c) => {
      requireOwnOrigin(c)
      if (editing) closeSession(c, editing)
      return c.json<Session>({ editor: null }, 200, noStore)
    })
}

/** The address of the one-time link, beside the pages. */
export const editorLinkPath = '/editor'

/** Opens a session for whoever comes with the link's token, once, and leads on to the review page. */
export function editorLinkRoute({ editing, clock }: Dependencies): Hono {
  return new Hono().get(editorLinkPath, async (c) => {
    // A browser that fetches the link ahead must not use it up.
    if (/prefetch|prerender/.test(`${c.req.header('Sec-Purpose') ?? ''} ${c.req.header('Purpose') ?? ''}`)) return c.body(null, 503, noStore)
    if (editing) requireTry(editing.limits.signIn, editing.clientOf(c))
    const isTaken = editing?.editors.takeLink(c.req.query('token') ?? '') ?? false
    if (editing && isTaken) await openSession(c, editing, localEditor, clock)
    return c.redirect(isTaken ? '/review' : '/review?link=used', 303)
  })
}

/** The link of the start line; null where there is none. */
export function editorLinkOf(address: string, token: string | null): string | null {
  return token === null ? null : `${address}${editorLinkPath}?token=${token}`
}
