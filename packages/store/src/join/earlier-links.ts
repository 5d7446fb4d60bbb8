// Which observation each place in a text told before it was mined anew, so that facts keep their ids.

import type { JoinSource } from '@jastar/figures'
import type { Database } from '../database.ts'
import { among } from './among.ts'

/** A mention as it was before: its place and its observation. */
export type EarlierLink = { readonly sourceId: string; readonly start: number; readonly end: number; readonly mentionId: string; readonly observationId: string }

/** Every link of the store, or of some of its sources; read it before anything is taken out. */
export async function readLinks(db: Database, sourceIds?: readonly string[]): Promise<EarlierLink[]> {
  const rows = await db
    .selectFrom('mention')
    .select(['id as mentionId', 'sourceId', 'start', 'end', 'observationId'])
    .$if(sourceIds !== undefined, (query) => query.where('sourceId', 'in', among(sourceIds ?? [])))
    .orderBy('number')
    .execute()
  return rows.flatMap(({ observationId, ...place }) => (observationId === null ? [] : [{ ...place, observationId }]))
}

/** The earlier observation of each mention that is there now: by its id, else by the place in the text it overlaps. Of two links of one mention the first counts. */
export function carryLinks(links: readonly EarlierLink[], sources: readonly JoinSource[]): Map<string, string> {
  const byMention = new Map(links.toReversed().map((link) => [link.mentionId, link.observationId]))
  const bySource = Map.groupBy(links, (link) => link.sourceId)
  const carried = new Map<string, string>()
  for (const { id: sourceId, mentions } of sources) {
    for (const { id, start, end } of mentions) {
      const earlier = byMention.get(id) ?? bySource.get(sourceId)?.find((link) => link.start < end && start < link.end)?.observationId
      if (earlier !== undefined) carried.set(id, earlier)
    }
  }
  return carried
}
