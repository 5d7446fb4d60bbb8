// An act as it is asked for, written and told: one row of the log with its places in texts.

import type { Mined, SourceText } from '@jastar/catalogue'
import type { Selectable } from 'kysely'
import type { Database } from '../database.ts'
import { fingerprint } from '../ids.ts'
import { toJson } from '../json-text.ts'
import type { ActBody, CurationKind, CurationTable } from '../tables/curation-tables.ts'
import type { Place } from './standing-acts.ts'

/** Who edits, why, and when. */
export type Actor = { readonly who: string; readonly why?: string | null; readonly clock: () => Date }

/** One act as the log tells it. */
export type StoredAct = {
  readonly number: number
  readonly kind: CurationKind
  readonly at: string
  readonly who: string
  readonly why: string | null
  readonly observation: string | null
  readonly source: string | null
  readonly programme: string | null
  /** Figures whose fields it changed. */
  readonly changed: number
  readonly undone: boolean
}

/** The act that was done or undone, and the data version it made. */
export type Outcome = { readonly act: StoredAct; readonly dataVersion: number }

/** Reads the figures of a text whose date or publisher is another now; the store knows no rules. */
export type MineAgain = (source: SourceText) => Mined

/** An act that is about to be written. */
export type PlannedAct = {
  readonly kind: CurationKind
  readonly body: ActBody
  readonly places?: readonly Place[]
  readonly observationId?: string
  readonly sourceId?: string
  readonly programmeId?: string
}

/** Writes an act with its places and gives its number. */
export async function writeAct(db: Database, planned: PlannedAct, { who, why = null }: Actor, at: string): Promise<number> {
  const { kind, body, places = [], observationId = null, sourceId = null, programmeId = null } = planned
  const id = fingerprint(JSON.stringify([at, who, kind, body, places]))
  const written = await db
    .insertInto('curation')
    .values({ id, kind, at, who, why, observationId, sourceId, programmeId, body: toJson(body) })
    .returning('number')
    .executeTakeFirstOrThrow()
  await writePlaces(db, written.number, places)
  return written.number
}

/** Writes the places of an act. */
export async function writePlaces(db: Database, act: number, places: readonly Place[]): Promise<void> {
  for (const { side, sourceId, start, end, surface } of places) await db.insertInto('curationPlace').values({ act, side, sourceId, start, end, surface }).execute()
}

/** The instant of the next act: now, or right behind the last act where the clock stood still. */
export async function nextInstant(db: Database, clock: () => Date): Promise<string> {
  const { last } = await db.selectFrom('curation').select((eb) => eb.fn.max<string | null>('at').as('last')).executeTakeFirstOrThrow()
  const now = clock().getTime()
  return new Date(last === null ? now : Math.max(now, Date.parse(last) + 1)).toISOString()
}

/** The columns `storedAct` reads. */
export const actColumns = ['number', 'kind', 'at', 'who', 'why', 'observationId', 'sourceId', 'programmeId', 'changed', 'undoneAt'] as const

/** The act a row holds. */
export function storedAct(row: Pick<Selectable<CurationTable>, (typeof actColumns)[number]>): StoredAct {
  const { observationId, sourceId, programmeId, undoneAt, ...act } = row
  return { ...act, observation: observationId, source: sourceId, programme: programmeId, undone: undoneAt !== null }
}
