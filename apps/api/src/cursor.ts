// Where the next page of a list begins, opaque to clients: data version, order and the last item's place.

import type { PagePlace } from '@jastar/store'
import { ApiProblem } from './problem.ts'

/** The cursor behind the last item of a page; null at the end. */
export function cursorOf(next: PagePlace | null, order: string, dataVersion: number): string | null {
  return next && Buffer.from(JSON.stringify([dataVersion, order, next.key, next.id])).toString('base64url')
}

/** The place a cursor names. Throws an ApiProblem for text that is none, for another order, and for data that changed since. */
export function parseCursor(cursor: string | undefined, order: string, dataVersion: number): PagePlace | undefined {
  if (cursor === undefined) return undefined
  const [version, cursorOrder, key, id] = readParts(cursor)
  const isPlace = (typeof key === 'string' || typeof key === 'number') && typeof id === 'string'
  if (!isPlace || typeof version !== 'number' || cursorOrder !== order) throw new ApiProblem('invalid_cursor', (texts) => ({ detail: texts.invalidCursor }))
  if (version !== dataVersion) throw new ApiProblem('invalid_cursor', (texts) => ({ detail: texts.outdatedCursor }))
  return { key, id }
}

function readParts(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(parts) ? parts : []
  } catch {
    // Text that is no JSON has no parts: the caller refuses it.
    return []
  }
}
