// Joins all mentions of the store into observations and writes only what came out differently.
// Every source is joined anew each time: a fact may connect texts that share no coordinate by name (kk and ru versions).
// A thousand texts of five figures each take less than a second on one core.

import { findPublisher } from '@jastar/catalogue'
import { joinMentions } from '@jastar/figures'
import type { JoinSource } from '@jastar/figures'
import { overlaid, readOverlay, reviewOf } from '../curation/overlay.ts'
import type { Database } from '../database.ts'
import { mentionOf } from '../mention-row.ts'
import { assignIds } from './assign-ids.ts'
import { carryLinks } from './earlier-links.ts'
import type { EarlierLink } from './earlier-links.ts'
import { observationRows } from './observation-rows.ts'
import { writeObservations } from './write-observations.ts'

/** Why observations may change now, for their history. */
export type JoinReason = { readonly who?: string; readonly why: string | null; readonly at: string }

/**
 * Joins anew; true when any observation, link or redirect changed. `links` are those of before the mentions changed.
 * Call it inside the transaction that changed them.
 */
export async function joinObservations(db: Database, links: readonly EarlierLink[], reason: JoinReason): Promise<boolean> {
  const overlay = await readOverlay(db)
  const sources = (await readJoinSources(db)).map((source) => ({ ...source, mentions: overlaid(overlay, source.mentions) }))
  const { ties, cuts, recommended } = overlay
  const joined = joinMentions(sources, { ties, cuts, recommended, reviewOf: (ids) => reviewOf(overlay, ids) })
  const clusters = joined.map((observation) => observation.mentionIds)
  const { ids, redirects } = assignIds(clusters, carryLinks(links, sources), await readUsedIds(db))
  const rows = await observationRows(db, { joined, ids, sources, overlay })
  return writeObservations(db, { rows, clusters, redirects, reason })
}

async function readJoinSources(db: Database): Promise<JoinSource[]> {
  const sources = await db.selectFrom('source').select(['id', 'date', 'publisher']).orderBy('id').execute()
  const mentions = await db.selectFrom('mention').selectAll().orderBy('sourceId').orderBy('position').execute()
  const bySource = Map.groupBy(mentions, (mention) => mention.sourceId)
  return sources.map(({ id, date, publisher }) => ({
    id, date, publisher,
    official: publisher !== null && findPublisher(publisher)?.official === true,
    mentions: (bySource.get(id) ?? []).map(mentionOf),
  }))
}

async function readUsedIds(db: Database): Promise<Set<string>> {
  const observations = await db.selectFrom('observation').select('id').execute()
  const redirects = await db.selectFrom('observationRedirect').select('oldId as id').execute()
  return new Set([...observations, ...redirects].map((row) => row.id))
}
