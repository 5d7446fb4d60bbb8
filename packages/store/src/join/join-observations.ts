// Joins mentions into observations and writes only what came out differently: those of the whole store, or all that a change can touch.

import { readOverlay } from '../curation/overlay.ts'
import type { Overlay } from '../curation/overlay.ts'
import { readProgrammeNames } from '../curation/programme-names.ts'
import type { Database } from '../database.ts'
import { toJson } from '../json-text.ts'
import type { JsonText } from '../json-text.ts'
import { among } from './among.ts'
import { assignIds, idOfNew } from './assign-ids.ts'
import { carryLinks } from './earlier-links.ts'
import type { EarlierLink } from './earlier-links.ts'
import { writeKeys } from './join-keys.ts'
import { observationRows } from './observation-rows.ts'
import { wholesAfter } from './parts.ts'
import { hasUnjoined, writeReleases } from './releases.ts'
import { scopeAround, wholeScope } from './scope.ts'
import type { Scope } from './scope.ts'
import { writeObservations } from './write-observations.ts'

/** Why observations may change now, for their history; without `who` the rules changed them. */
export type JoinReason = { readonly who?: string; readonly why: string | null; readonly at: string }

/**
 * Joins every source anew; true when any observation, link or redirect changed. `links` are those of before the mentions changed.
 * Call it inside the transaction that changed them.
 */
export async function joinObservations(db: Database, links: readonly EarlierLink[], reason: JoinReason): Promise<boolean> {
  const overlay = await readOverlay(db)
  const stored = await db.selectFrom('observation').select('id').execute()
  const changed = await writeScope(db, { scope: await wholeScope(db, overlay), overlay, links, replaced: stored.map(({ id }) => id), reason })
  await db.updateTable('joinState').set({ programmeNames: namesIn(overlay) }).execute()
  return (await joinRenamed(db, overlay, reason)) || changed
}

/**
 * Joins what a change of these sources can touch, with the same result as joining everything: sources that were added, mined anew or
 * deleted, and all that an act names, done or undone. Where the names of programmes have changed, everything is joined.
 * `links` are at least those of these sources, from before the change; a mention that shall have another id back comes with that first.
 */
export async function joinAround(db: Database, sourceIds: readonly string[], links: readonly EarlierLink[], reason: JoinReason): Promise<boolean> {
  const overlay = await readOverlay(db)
  const { programmeNames } = await db.selectFrom('joinState').select('programmeNames').executeTakeFirstOrThrow()
  if (programmeNames !== namesIn(overlay) || (await hasUnjoined(db, sourceIds))) return joinObservations(db, links, reason)
  const changed = await writeScope(db, { scope: await scopeAround(db, overlay, sourceIds), overlay, links, replaced: links.filter((link) => sourceIds.includes(link.sourceId)).map((link) => link.observationId), reason })
  return (await joinRenamed(db, overlay, reason)) || changed
}

const namesIn = ({ programmeNames }: Pick<Overlay, 'programmeNames'>): JsonText<readonly (readonly [string, string])[]> => toJson([...programmeNames].toSorted(([a], [b]) => (a < b ? -1 : 1)))

/** A fact may be the first of a programme that people's names waited for: then its name is another in every text. True when anything changed. */
async function joinRenamed(db: Database, overlay: Overlay, reason: JoinReason): Promise<boolean> {
  if (namesIn({ programmeNames: await readProgrammeNames(db) }) === namesIn(overlay)) return false
  return joinObservations(db, [], reason)
}

type Work = {
  readonly scope: Scope
  readonly overlay: Overlay
  readonly links: readonly EarlierLink[]
  /** Observations that the new ones take the places of, beside those their mentions stood in. */
  readonly replaced: readonly string[]
  readonly reason: JoinReason
}

async function writeScope(db: Database, { scope, overlay, links, replaced, reason }: Work): Promise<boolean> {
  const { core, sources, joined, settled } = scope
  const facts = [...settled].flatMap((index) => joined[index] ?? [])
  const clusters = facts.map((fact) => fact.mentionIds)
  const told = new Set(clusters.flat())
  const stored = new Map(await readObservationIds(db, told))
  const earlier = new Map([...stored, ...[...carryLinks(links, sources)].filter(([mentionId]) => told.has(mentionId))])
  const { ids, redirects } = assignIds(clusters, earlier, await readUsedIds(db, clusters))
  const oldIds = new Set([...stored.values(), ...earlier.values(), ...replaced])
  const wholes = await wholesAfter(db, { facts: new Map(zip(ids, facts)), oldIds, earlier: new Map(links.map((link) => [link.mentionId, link.observationId])) })
  const rows = await observationRows(db, { joined, ids: new Map(zip([...settled], ids)), sources, wholes, overlay })
  const changed = await writeObservations(db, { rows, clusters, oldIds, wholes, redirects, reason })
  await writeKeys(db, core, sources, facts)
  await writeReleases(db, core, sources)
  return changed
}

async function readObservationIds(db: Database, mentionIds: ReadonlySet<string>): Promise<[string, string][]> {
  const rows = await db.selectFrom('mention').select(['id', 'observationId']).where('id', 'in', among(mentionIds)).execute()
  return rows.flatMap(({ id, observationId }) => (observationId === null ? [] : [[id, observationId]]))
}

/** Things of two lists of one length, side by side. */
const zip = <A, B>(ones: readonly A[], others: readonly B[]): (readonly [A, B])[] =>
  ones.flatMap((one, index) => others.slice(index, index + 1).map((other) => [one, other] as const))

/** Of the ids that these clusters would take, those that were given before; one that is free is among the next of each. */
async function readUsedIds(db: Database, clusters: readonly (readonly string[])[]): Promise<Set<string>> {
  const used = new Set<string>()
  let open = clusters
  for (let attempt = 0; open.length > 0; attempt += 1) {
    const wanted = new Map(open.map((mentionIds) => [mentionIds, idOfNew(mentionIds, attempt)]))
    const rows = await db
      .selectFrom('observation').select('id').where('id', 'in', among(wanted.values()))
      .union(db.selectFrom('observationRedirect').select('oldId as id').where('oldId', 'in', among(wanted.values())))
      .execute()
    for (const { id } of rows) used.add(id)
    open = open.filter((mentionIds) => used.has(wanted.get(mentionIds) ?? ''))
  }
  return used
}
