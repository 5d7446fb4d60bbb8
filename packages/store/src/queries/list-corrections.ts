// Every change of a published figure, newest first: of one area with all inside it, or of all.

import { sql } from 'kysely'
import type { SqlBool } from 'kysely'
import type { Database } from '../database.ts'
import { readToldObservations } from '../observation-row.ts'
import type { ToldObservation } from '../observation-row.ts'
import { areasWithin } from './observation-filters.ts'
import type { PagePlace } from './list-observations.ts'

/** One changed field of a figure. */
export type StoredCorrection = {
  readonly number: number
  readonly at: string
  readonly who: string
  readonly why: string | null
  readonly field: string
  readonly was: string | null
  readonly now: string | null
  /** The figure as it is now, merges followed; null where it is no more. */
  readonly observation: ToldObservation | null
  readonly observationId: string
}

export type CorrectionPage = { readonly items: readonly StoredCorrection[]; readonly next: PagePlace | null }

type Options = { readonly referenceArea?: string | undefined; readonly after?: PagePlace | undefined; readonly limit: number }

/** One page of changes, and where the next one begins; null at the end. That a figure was accepted is no change of it; that it was rejected is. */
export async function listCorrections(db: Database, { referenceArea, after, limit }: Options): Promise<CorrectionPage> {
  const rows = await db
    .selectFrom('revision')
    .leftJoin('observationRedirect', 'observationRedirect.oldId', 'revision.observationId')
    .leftJoin('observation', (join) => join.on(sql<SqlBool>`observation.id = coalesce(observation_redirect.observation_id, revision.observation_id)`))
    .select(['revision.number', 'revision.at', 'revision.who', 'revision.why', 'revision.field', 'revision.was', 'revision.now', 'revision.observationId', 'observation.id as currentId'])
    .where((eb) => eb.or([eb('revision.field', '<>', 'review'), eb('revision.now', '=', 'rejected'), eb('revision.was', '=', 'rejected')]))
    .$if(referenceArea !== undefined, (query) => query.where('observation.referenceArea', 'in', areasWithin(referenceArea ?? '')))
    .$if(after !== undefined, (query) => query.where('revision.number', '<', Number(after?.key)))
    .orderBy('revision.number', 'desc')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  const ids = [...new Set(page.map((row) => row.currentId).filter((id) => id !== null))]
  const told = new Map((await readToldObservations(db, ids)).map((observation) => [observation.id, observation]))
  const items = page.map(({ currentId, ...change }) => ({ ...change, observation: told.get(currentId ?? '') ?? null }))
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? { key: last.number, id: String(last.number) } : null }
}
