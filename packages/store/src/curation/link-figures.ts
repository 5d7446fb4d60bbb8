// Which mentions tell one fact, which do not, and which of disputed values leads.

import type { Database } from '../database.ts'
import type { Actor, Outcome } from './act.ts'
import { UnknownTarget, WrongEdit } from './curation-error.ts'
import { doAct } from './do-act.ts'
import { findCurrent, namedMentions, placesOf, readTargetMentions, requireObservation } from './targets.ts'

/** These mentions tell another fact than the rest. Throws UnknownTarget, EditConflict, and a WrongEdit where nothing would stay. */
export async function splitObservation(db: Database, id: string, { mentionIds, edition }: { readonly mentionIds: readonly string[]; readonly edition: number }, actor: Actor): Promise<Outcome> {
  return doAct(db, actor, async (transaction) => {
    const mentions = await requireObservation(transaction, id, edition)
    const apart = namedMentions(mentions, mentionIds)
    const stay = mentions.filter((mention) => !apart.includes(mention))
    if (apart.length === 0 || stay.length === 0) throw new WrongEdit('mentions', mentionIds.join(', '), 'name some of the mentions, and not all of them')
    return { kind: 'split', body: {}, places: [...placesOf(apart), ...placesOf(stay, 1)], observationId: id }
  })
}

/** Both tell one fact. Throws UnknownTarget, EditConflict, and a WrongEdit for a figure with itself. */
export async function tieObservations(db: Database, id: string, { withId, edition }: { readonly withId: string; readonly edition: number }, actor: Actor): Promise<Outcome> {
  return doAct(db, actor, async (transaction) => {
    const mentions = await requireObservation(transaction, id, edition)
    const other = await findCurrent(transaction, withId)
    if (!other) throw new UnknownTarget('observation', withId)
    if (other.id === id) throw new WrongEdit('with', withId, 'a figure is one with itself already')
    return { kind: 'join', body: {}, places: [...placesOf(mentions), ...placesOf(await readTargetMentions(transaction, other.id), 1)], observationId: id }
  })
}

/** Of disputed values, this one leads. Throws UnknownTarget and EditConflict. */
export async function recommendObservation(db: Database, id: string, { edition }: { readonly edition: number }, actor: Actor): Promise<Outcome> {
  return doAct(db, actor, async (transaction) => ({ kind: 'recommend', body: {}, places: placesOf(await requireObservation(transaction, id, edition)), observationId: id }))
}
