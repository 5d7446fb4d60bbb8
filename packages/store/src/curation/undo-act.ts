// An act taken back: the log keeps it, and the figures are joined as if it had not been.

import type { Selectable } from 'kysely'
import type { Database } from '../database.ts'
import { among } from '../join/among.ts'
import { fromJson } from '../json-text.ts'
import { readLinks } from '../join/earlier-links.ts'
import type { EarlierLink } from '../join/earlier-links.ts'
import type { CurationTable, FormerLink } from '../tables/curation-tables.ts'
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
    const sourceIds = act.kind === 'programme' ? undefined : await sourcesOf(transaction, act)
    const links = [...restoredLinks(fromJson(act.former)), ...(await readLinks(transaction, sourceIds))]
    await transaction.updateTable('curation').set({ undoneAt: at, undoneBy: actor.who }).where('number', '=', number).execute()
    if (act.kind === 'source' && act.sourceId !== null) await mineCurated(transaction, act.sourceId, mineAgain)
    if (act.kind === 'programme') await applyProgrammeActs(transaction)
    await reopenReports(transaction, act.who, act.at)
    await rejoin(transaction, sourceIds, links, { who: actor.who, why: actor.why ?? `undo ${number}`, at })
    return outcomeOf(transaction, number)
  })
}

/** Sources an act named, and those of the mentions whose figure it changed. */
async function sourcesOf(db: Database, { number, sourceId, former }: Pick<Selectable<CurationTable>, 'number' | 'sourceId' | 'former'>): Promise<string[]> {
  const places = await db.selectFrom('curationPlace').select('sourceId').distinct().where('act', '=', number).execute()
  const moved = await db.selectFrom('mention').select('sourceId').distinct().where('id', 'in', among(fromJson(former).map(([mentionId]) => mentionId))).execute()
  return [...new Set([...places, ...moved].map((row) => row.sourceId).concat(sourceId ?? []))]
}

/** The links the act took away. They stand before those of today, so that they count; places are not needed where a mention's id is the same. */
function restoredLinks(former: readonly FormerLink[]): EarlierLink[] {
  return former.map(([mentionId, observationId]) => ({ sourceId: '', start: 0, end: 0, mentionId, observationId }))
}
