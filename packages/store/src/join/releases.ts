// Which sources were joined as versions of one release, as the last join left it.

import { releasesOf } from '@jastar/figures'
import type { JoinSource } from '@jastar/figures'
import type { Database } from '../database.ts'
import { among } from './among.ts'

/** These sources with all that are versions of one release with any of them. */
export async function withReleases(db: Database, sourceIds: ReadonlySet<string>): Promise<Set<string>> {
  const rows = await db
    .selectFrom('joinSource as one')
    .innerJoin('joinSource as other', 'other.releaseId', 'one.releaseId')
    .select('other.sourceId')
    .distinct()
    .where('one.sourceId', 'in', among(sourceIds))
    .execute()
  return new Set([...sourceIds, ...rows.map(({ sourceId }) => sourceId)])
}

/** Keeps the releases that these sources fall into now. They must hold every release of each; a source that is gone is forgotten. */
export async function writeReleases(db: Database, sourceIds: ReadonlySet<string>, sources: readonly JoinSource[]): Promise<void> {
  const now = new Map(releasesOf(sources).flatMap((release) => release.map(({ id }) => [id, release[0]?.id ?? id] as const)))
  const before = await db.selectFrom('joinSource').select(['sourceId', 'releaseId']).where('sourceId', 'in', among(sourceIds)).execute()
  for (const { sourceId, releaseId } of before) {
    const release = now.get(sourceId)
    if (release === undefined) await db.deleteFrom('joinSource').where('sourceId', '=', sourceId).execute()
    else if (release !== releaseId) await db.updateTable('joinSource').set({ releaseId: release }).where('sourceId', '=', sourceId).execute()
  }
}

/** True where a source beside these was never joined: in a store of before releases were kept. */
export async function hasUnjoined(db: Database, sourceIds: Iterable<string>): Promise<boolean> {
  const row = await db.selectFrom('joinSource').select('sourceId').where('releaseId', 'is', null).where('sourceId', 'not in', among(sourceIds)).limit(1).executeTakeFirst()
  return row !== undefined
}
