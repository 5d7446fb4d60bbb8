// Verdicts: a figure is right or wrong, all figures of a source at once, or an earlier verdict is taken back.

import type { Database } from '../database.ts'
import type { Verdict } from '../tables/curation-tables.ts'
import type { Actor, Outcome } from './act.ts'
import { UnknownTarget } from './curation-error.ts'
import { doAct } from './do-act.ts'
import { settleReportsOf } from './reports.ts'
import { placesOf, requireObservation } from './targets.ts'

/** Accepts or rejects a figure, or takes an earlier verdict back. Throws UnknownTarget and EditConflict. */
export async function reviewObservation(db: Database, id: string, { verdict, edition }: { readonly verdict: Verdict; readonly edition: number }, actor: Actor): Promise<Outcome> {
  return doAct(
    db, actor,
    async (transaction) => ({ kind: 'review', body: { verdict }, places: placesOf(await requireObservation(transaction, id, edition)), observationId: id }),
    (transaction, at) => (verdict === 'auto' ? Promise.resolve() : settleReportsOf(transaction, [id], actor.who, at)),
  )
}

/** One verdict on every figure a source tells, as one act. Throws UnknownTarget. */
export async function reviewSource(db: Database, sourceId: string, { verdict }: { readonly verdict: Verdict }, actor: Actor): Promise<Outcome> {
  return doAct(
    db, actor,
    async (transaction) => {
      const source = await transaction.selectFrom('source').select('id').where('id', '=', sourceId).executeTakeFirst()
      if (!source) throw new UnknownTarget('source', sourceId)
      const mentions = await transaction.selectFrom('mention').select(['id', 'sourceId', 'start', 'end', 'surface']).where('sourceId', '=', sourceId).orderBy('start').execute()
      return { kind: 'review', body: { verdict }, places: placesOf(mentions), sourceId }
    },
    async (transaction, at) => {
      if (verdict === 'auto') return
      const told = await transaction.selectFrom('mention').select('observationId').distinct().where('sourceId', '=', sourceId).execute()
      await settleReportsOf(transaction, told.map((row) => row.observationId).filter((id) => id !== null), actor.who, at)
    },
  )
}
