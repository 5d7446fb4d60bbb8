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

/** The sources of these ids, or all, by id; those without a sketch, those that a person took out and ids of none are left out. */
export async function readJoinSources(db: Database, overlay: Overlay, sourceIds?: Iterable<string>): Promise<JoinSource[]> {
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
    sketch: sketch === null ? null : fromJson(sketch),
    mentions: overlaid(overlay, (bySource.get(id) ?? []).map(mentionOf)),
  }))
}

/** Texts of these ids, or all, that have no sketch yet get theirs, once. */
export async function keepSketches(db: Database, sourceIds?: Iterable<string>): Promise<void> {
  const ids = sourceIds === undefined ? undefined : among(sourceIds)
  const without = await db
    .selectFrom('source')
    .select(['id', 'text'])
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids ?? among([])))
    .where('id', 'not in', (eb) => eb.selectFrom('joinSource').select('sourceId').where('sketch', 'is not', null))
    .where('removedAt', 'is', null)
    .execute()
  for (const { id, text } of without) {
    const sketch = toJson(sketchOf(text))
    await db.insertInto('joinSource').values({ sourceId: id, sketch }).onConflict((conflict) => conflict.column('sourceId').doUpdateSet({ sketch })).execute()
  }
}

/** What people said, as joining asks for it. */
export function joinOptionsOf(overlay: Overlay): JoinOptions {
  const { ties, cuts, recommended } = overlay
  return { ties, cuts, recommended, reviewOf: (mentionIds) => reviewOf(overlay, mentionIds) }
}
