// One act, one transaction: the log, the figures joined anew with it, their history, the data version.

import type { Database } from '../database.ts'
import { raiseDataVersion, readDataVersion } from '../data-version.ts'
import { toJson } from '../json-text.ts'
import { readLinks } from '../join/earlier-links.ts'
import type { EarlierLink } from '../join/earlier-links.ts'
import { joinAround, joinObservations } from '../join/join-observations.ts'
import { inTransaction } from '../transaction.ts'
import { actColumns, nextInstant, storedAct, writeAct } from './act.ts'
import type { Actor, Outcome, PlannedAct } from './act.ts'
import { formerLinks, takeRelinked, watchLinks } from './former-links.ts'
import type { Relinked } from './former-links.ts'

/** What changes beside the log before figures are joined: a source mined again, programmes renamed. */
export type Effect = (db: Database, at: string) => Promise<void>

/** Plans, writes and applies an act. A refusal is thrown by the plan, and nothing is written. */
export async function doAct(db: Database, actor: Actor, plan: (db: Database) => Promise<PlannedAct>, effect?: Effect): Promise<Outcome> {
  return inTransaction(db, async (transaction) => {
    const planned = await plan(transaction)
    const at = await nextInstant(transaction, actor.clock)
    const sourceIds = planned.kind === 'programme' ? undefined : sourcesOf(planned)
    const links = await readLinks(transaction, sourceIds)
    const number = await writeAct(transaction, planned, actor, at)
    const { relinked, changed } = await changing(transaction, async () => {
      await effect?.(transaction, at)
      await rejoin(transaction, sourceIds, links, { who: actor.who, why: actor.why ?? null, at })
    })
    await transaction.updateTable('curation').set({ changed, former: toJson(formerLinks(relinked)) }).where('number', '=', number).execute()
    return outcomeOf(transaction, number)
  })
}

function sourcesOf({ places = [], sourceId }: PlannedAct): string[] {
  return [...new Set([...places.map((place) => place.sourceId), ...(sourceId === undefined ? [] : [sourceId])])]
}

/** Who changed what, for the history of figures. */
export type EditReason = { readonly who: string; readonly why: string | null; readonly at: string }

/** Joins what a change of these sources can touch, or everything. */
export async function rejoin(db: Database, sourceIds: readonly string[] | undefined, links: readonly EarlierLink[], reason: EditReason): Promise<void> {
  await (sourceIds === undefined ? joinObservations(db, links, reason) : joinAround(db, sourceIds, links, reason))
}

/** Does work and tells what it did: mentions that tell another figure now, and how many figures changed. */
async function changing(db: Database, work: () => Promise<void>): Promise<{ readonly relinked: readonly Relinked[]; readonly changed: number }> {
  const { last } = await db.selectFrom('revision').select((eb) => eb.fn.max<number | null>('number').as('last')).executeTakeFirstOrThrow()
  await watchLinks(db)
  await work()
  const relinked = await takeRelinked(db)
  const revised = await db.selectFrom('revision').select('observationId').distinct().where('number', '>', last ?? 0).execute()
  const changed = new Set([...revised.map((row) => row.observationId), ...relinked.flatMap(({ was, now }) => (now === null ? [was] : [was, now]))])
  return { relinked, changed: changed.size }
}

/** Counts the change and tells the act. */
export async function outcomeOf(db: Database, number: number): Promise<Outcome> {
  await raiseDataVersion(db)
  const row = await db.selectFrom('curation').select(actColumns).where('number', '=', number).executeTakeFirstOrThrow()
  return { act: storedAct(row), dataVersion: await readDataVersion(db) }
}
