// What editors did, newest first.

import type { Database } from '../database.ts'
import { actColumns, storedAct } from '../curation/act.ts'
import type { StoredAct } from '../curation/act.ts'
import type { PagePlace } from './list-observations.ts'

export type ActPage = { readonly items: readonly StoredAct[]; readonly next: PagePlace | null }

/** One page of the log, and where the next one begins; null at the end. */
export async function listActs(db: Database, { limit, after }: { readonly limit: number; readonly after?: PagePlace | undefined }): Promise<ActPage> {
  const rows = await db
    .selectFrom('curation')
    .select(actColumns)
    .$if(after !== undefined, (query) => query.where('number', '<', Number(after?.key)))
    .orderBy('number', 'desc')
    .limit(limit + 1)
    .execute()
  const items = rows.slice(0, limit).map(storedAct)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? { key: last.number, id: String(last.number) } : null }
}
