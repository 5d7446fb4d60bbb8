// What an edit is made on: it must be there, and as the editor saw it.

import type { Database } from '../database.ts'
import { EditConflict, UnknownTarget, WrongEdit } from './curation-error.ts'
import type { Place } from './standing-acts.ts'

export type TargetMention = { readonly id: string; readonly sourceId: string; readonly start: number; readonly end: number; readonly surface: string }

/** The mentions of an observation at this edition. Throws UnknownTarget, or EditConflict where it was changed or merged meanwhile. */
export async function requireObservation(db: Database, id: string, edition: number): Promise<TargetMention[]> {
  const current = await findCurrent(db, id)
  if (!current) throw new UnknownTarget('observation', id)
  if (current.id !== id || current.edition !== edition) throw new EditConflict(current.id, edition, current.edition)
  return readTargetMentions(db, id)
}

/** What an id means now, merges followed; undefined where it is no observation's. */
export async function findCurrent(db: Database, id: string): Promise<{ id: string; edition: number } | undefined> {
  const redirect = await db.selectFrom('observationRedirect').select('observationId').where('oldId', '=', id).executeTakeFirst()
  return db.selectFrom('observation').select(['id', 'edition']).where('id', '=', redirect?.observationId ?? id).executeTakeFirst()
}

/** The mentions that tell an observation, in a fixed order. */
export async function readTargetMentions(db: Database, observationId: string): Promise<TargetMention[]> {
  return db.selectFrom('mention').select(['id', 'sourceId', 'start', 'end', 'surface']).where('observationId', '=', observationId).orderBy('sourceId').orderBy('start').execute()
}

/** The places of mentions, on one side of an act. */
export function placesOf(mentions: readonly TargetMention[], side = 0): Place[] {
  return mentions.map(({ id: _, ...place }) => ({ ...place, side }))
}

/** Those of an observation's mentions that were named. Throws a WrongEdit for one that is another's. */
export function namedMentions(mentions: readonly TargetMention[], ids: readonly string[]): TargetMention[] {
  const stranger = ids.find((id) => !mentions.some((mention) => mention.id === id))
  if (stranger !== undefined) throw new WrongEdit('mention', stranger, 'it does not tell this observation')
  return mentions.filter((mention) => ids.includes(mention.id))
}
