// The cookie that says who edits: a name and an end, signed, so that any server with the same secret can read it.

import type { Context } from 'hono'
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie'
import type { Editing } from './editing.ts'

const cookieName = 'jastar_editor'
const sessionDays = 30

type Clock = () => Date

/** Gives the browser a session. HttpOnly keeps it from scripts, SameSite=Strict from other sites' requests. */
export async function openSession(c: Context, { secret, secureCookie }: Editing, name: string, clock: Clock): Promise<void> {
  const maxAge = sessionDays * 86_400
  const until = Math.floor(clock().getTime() / 1000) + maxAge
  await setSignedCookie(c, cookieName, JSON.stringify({ name, until }), secret, { httpOnly: true, sameSite: 'Strict', path: '/', secure: secureCookie, maxAge })
}

/** Takes the session back. */
export function closeSession(c: Context, { secureCookie }: Editing): void {
  deleteCookie(c, cookieName, { path: '/', secure: secureCookie })
}

/** The editor of a request: the signature holds, the time has not run out, the name still edits. Null for a reader. */
export async function findEditor(c: Context, editing: Editing | undefined, clock: Clock): Promise<string | null> {
  if (!editing) return null
  const value = await getSignedCookie(c, editing.secret, cookieName)
  const session = typeof value === 'string' ? parseSession(value) : null
  return session && session.until * 1000 > clock().getTime() && editing.editors.isEditor(session.name) ? session.name : null
}

function parseSession(value: string): { name: string; until: number } | null {
  const session: unknown = JSON.parse(value)
  if (typeof session !== 'object' || session === null || !('name' in session) || !('until' in session)) return null
  return typeof session.name === 'string' && typeof session.until === 'number' ? { name: session.name, until: session.until } : null
}
