// An act taken back: the log keeps it, and the figures are joined as if it had not been.

import type { Database } from '../database.ts'
import { fromJson } from '../json-text.ts'
import { readLinks } from '../join/earlier-links.ts'
import type { EarlierLink } from '../join/earlier-links.ts'
import type { FormerLink } from '../tables/curation-tables.ts'
import { inTransaction } from '../transaction.ts'
import { nextInstant } from './act.ts'
import type { Actor, MineAgain, Outcome } from './act.ts'
import { applyProgrammeActs } from './apply-programmes.ts'
import { mineCurated } from './curated-source.ts'
import { CannotUndo, UnknownTarget } from './curation-error.ts'
import { outcomeOf, rejoin } from './do-act.ts'
import { reopenReports } from './reports.ts'

/** Takes an act back; figures get the ids they had. Throws UnknownTarget, and CannotUndo for an act that was taken back before. */
export async function undoAct(db: Database, number: number, { mineAgain }: { readonly mineAgain: MineAgain }, actor: Actor): Promise<Outcome> {
  return inTransaction(db, async (transaction) => {
    const act = await transaction.selectFrom('curation').selectAll().where('number', '=', number).executeTakeFirst()
    if (!act) throw new UnknownTarget('act', String(number))
    if (act.undoneAt !== null) throw new CannotUndo(number, 'undone')
    const at = await nextInstant(transaction, actor.clock)
    const links = await restoreLinks(transaction, fromJson(act.former), await readLinks(transaction))
    await transaction.updateTable('curation').set({ undoneAt: at, undoneBy: actor.who }).where('number', '=', number).execute()
    if (act.kind === 'source' && act.sourceId !== null) await mineCurated(transaction, act.sourceId, mineAgain)
    if (act.kind === 'programme') await applyProgrammeActs(transaction)
    await reopenReports(transaction, act.who, act.at)
    await rejoin(transaction, links, { who: actor.who, why: actor.why ?? `undo ${number}`, at })
    return outcomeOf(transaction, number)
  })
}

/** The links with the ids that the act took away. Redirects of those ids are the next join's to write again. */
async function restoreLinks(db: Database, former: readonly FormerLink[], links: readonly EarlierLink[]): Promise<EarlierLink[]> {
  const before = new Map(former)
  await db.deleteFrom('observationRedirect').where('oldId', 'in', [...new Set(before.values())]).execute()
  const present = new Set(links.map((link) => link.mentionId))
  const gone = former.filter(([mentionId]) => !present.has(mentionId)).map(([mentionId, observationId]) => ({ sourceId: '', start: 0, end: 0, mentionId, observationId }))
  return [...links.map((link) => ({ ...link, observationId: before.get(link.mentionId) ?? link.observationId })), ...gone]
}
