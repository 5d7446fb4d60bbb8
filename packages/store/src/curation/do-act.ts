// One act, one transaction: the log, the figures joined anew with it, their history, the data version.

import type { Database } from '../database.ts'
import { raiseDataVersion, readDataVersion } from '../data-version.ts'
import { toJson } from '../json-text.ts'
import { readLinks } from '../join/earlier-links.ts'
import type { EarlierLink } from '../join/earlier-links.ts'
import { joinObservations } from '../join/join-observations.ts'
import type { FormerLink } from '../tables/curation-tables.ts'
import { inTransaction } from '../transaction.ts'
import { actColumns, nextInstant, storedAct, writeAct } from './act.ts'
import type { Actor, Outcome, PlannedAct } from './act.ts'

/** What changes beside the log before figures are joined: a source mined again, programmes renamed. */
export type Effect = (db: Database, at: string) => Promise<void>

/** Plans, writes and applies an act. A refusal is thrown by the plan, and nothing is written. */
export async function doAct(db: Database, actor: Actor, plan: (db: Database) => Promise<PlannedAct>, effect?: Effect): Promise<Outcome> {
  return inTransaction(db, async (transaction) => {
    const planned = await plan(transaction)
    const at = await nextInstant(transaction, actor.clock)
    const links = await readLinks(transaction)
    const number = await writeAct(transaction, planned, actor, at)
    await effect?.(transaction, at)
    const changed = await rejoin(transaction, links, { who: actor.who, why: actor.why ?? null, at })
    const former = formerLinks(links, await readLinks(transaction))
    await transaction.updateTable('curation').set({ changed, former: toJson(former) }).where('number', '=', number).execute()
    return outcomeOf(transaction, number)
  })
}

/** Who changed what, for the history of figures. */
export type EditReason = { readonly who: string; readonly why: string | null; readonly at: string }

/** Joins anew and counts the figures whose fields changed. An id that lives again leads nowhere else. */
export async function rejoin(db: Database, links: readonly EarlierLink[], reason: EditReason): Promise<number> {
  const { last } = await db.selectFrom('revision').select((eb) => eb.fn.max<number | null>('number').as('last')).executeTakeFirstOrThrow()
  await joinObservations(db, links, reason)
  await db.deleteFrom('observationRedirect').where('oldId', 'in', (eb) => eb.selectFrom('observation').select('id')).execute()
  const { changed } = await db
    .selectFrom('revision')
    .select((eb) => eb.fn.count<number>('observationId').distinct().as('changed'))
    .where('number', '>', last ?? 0)
    .executeTakeFirstOrThrow()
  return changed
}

/** Links that are others now, as they were; those of mentions that are gone too. */
function formerLinks(before: readonly EarlierLink[], after: readonly EarlierLink[]): FormerLink[] {
  const now = new Map(after.map((link) => [link.mentionId, link.observationId]))
  return before.filter((link) => now.get(link.mentionId) !== link.observationId).map(({ mentionId, observationId }) => [mentionId, observationId] as const)
}

/** Counts the change and tells the act. */
export async function outcomeOf(db: Database, number: number): Promise<Outcome> {
  await raiseDataVersion(db)
  const row = await db.selectFrom('curation').select(actColumns).where('number', '=', number).executeTakeFirstOrThrow()
  return { act: storedAct(row), dataVersion: await readDataVersion(db) }
}
