// Sources as joining takes them: what rules read, with what people said laid over it.

import { findPublisher } from '@jastar/catalogue'
import { sketchOf } from '@jastar/figures'
import type { JoinOptions, JoinSource } from '@jastar/figures'
import { overlaid, reviewOf } from '../curation/overlay.ts'
import type { Overlay } from '../curation/overlay.ts'
import type { Database } from '../database.ts'
import { fromJson, toJson } from '../json-text.ts'
import { mentionOf } from '../mention-row.ts'
import { among } from './among.ts'

/** The sources of these ids, or all, by id; those that a person took out and ids of none are left out. */
export async function readJoinSources(db: Database, overlay: Overlay, sourceIds?: Iterable<string>): Promise<JoinSource[]> {
  await keepSketches(db)
  const ids = sourceIds === undefined ? undefined : among(sourceIds)
  const sources = await db
    .selectFrom('source')
    .innerJoin('joinSource', 'joinSource.sourceId', 'source.id')
    .select(['id', 'date', 'publisher', 'sketch'])
    .where('removedAt', 'is', null)
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids ?? among([])))
    .orderBy('id')
    .execute()
  const mentions = await db.selectFrom('mention').selectAll().$if(ids !== undefined, (query) => query.where('sourceId', 'in', ids ?? among([]))).orderBy('position').execute()
  const bySource = Map.groupBy(mentions, (mention) => mention.sourceId)
  return sources.map(({ id, date, publisher, sketch }) => ({
    id, date, publisher,
    official: publisher !== null && findPublisher(publisher)?.official === true,
    sketch: fromJson(sketch),
    mentions: overlaid(overlay, (bySource.get(id) ?? []).map(mentionOf)),
  }))
}

/** A new text gets its sketch once. */
async function keepSketches(db: Database): Promise<void> {
  const without = await db.selectFrom('source').select(['id', 'text']).where('removedAt', 'is', null).where('id', 'not in', (eb) => eb.selectFrom('joinSource').select('sourceId')).execute()
  for (const { id, text } of without) await db.insertInto('joinSource').values({ sourceId: id, sketch: toJson(sketchOf(text)) }).execute()
}

/** What people said, as joining asks for it. */
export function joinOptionsOf(overlay: Overlay): JoinOptions {
  const { ties, cuts, recommended } = overlay
  return { ties, cuts, recommended, reviewOf: (mentionIds) => reviewOf(overlay, mentionIds) }
}
