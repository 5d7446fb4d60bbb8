// What readers say is wrong: a queue of words, settled by whoever judges the figure. It never raises the data version.

import type { Database } from '../database.ts'
import { inTransaction } from '../transaction.ts'
import type { Actor } from './act.ts'
import { UnknownTarget } from './curation-error.ts'
import { findCurrent } from './targets.ts'

/** A reader's word that is not settled. */
export type OpenReport = { readonly number: number; readonly text: string; readonly at: string }

/** Keeps a reader's word on a figure and gives its number. Throws UnknownTarget. */
export async function addReport(db: Database, observationId: string, text: string, clock: () => Date): Promise<number> {
  return inTransaction(db, async (transaction) => {
    const current = await findCurrent(transaction, observationId)
    if (!current) throw new UnknownTarget('observation', observationId)
    const written = await transaction.insertInto('report').values({ observationId: current.id, text, at: clock().toISOString() }).returning('number').executeTakeFirstOrThrow()
    return written.number
  })
}

/** Settles a report without touching the figure; one that is settled stays so. Throws UnknownTarget. */
export async function settleReport(db: Database, number: number, { who, clock }: Actor): Promise<void> {
  await inTransaction(db, async (transaction) => {
    const report = await transaction.selectFrom('report').select('settledAt').where('number', '=', number).executeTakeFirst()
    if (!report) throw new UnknownTarget('report', String(number))
    if (report.settledAt !== null) return
    await transaction.updateTable('report').set({ settledAt: clock().toISOString(), settledBy: who }).where('number', '=', number).execute()
  })
}

/** Settles the reports of figures that an act judged; `at` is the act's instant. */
export async function settleReportsOf(db: Database, observationIds: readonly string[], who: string, at: string): Promise<void> {
  await db
    .updateTable('report')
    .set({ settledAt: at, settledBy: who })
    .where('settledAt', 'is', null)
    .where((eb) => eb.or([
      eb('observationId', 'in', observationIds),
      eb('observationId', 'in', eb.selectFrom('observationRedirect').select('oldId').where('observationRedirect.observationId', 'in', observationIds)),
    ]))
    .execute()
}

/** Opens again what the act of an instant settled. */
export async function reopenReports(db: Database, who: string, at: string): Promise<void> {
  await db.updateTable('report').set({ settledAt: null, settledBy: null }).where('settledAt', '=', at).where('settledBy', '=', who).execute()
}
