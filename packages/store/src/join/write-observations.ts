// Writes the observations that came out of a join differently, with a revision for each field of a fact that changed.

import type { Database } from '../database.ts'
import { among } from './among.ts'
import type { JoinReason } from './join-observations.ts'
import type { ObservationRow } from './observation-rows.ts'
import { weightAsPart } from './parts.ts'

type Outcome = {
  readonly rows: readonly ObservationRow[]
  /** Mention ids of each row. */
  readonly clusters: readonly (readonly string[])[]
  /** Observations whose places the rows take: what is not among the rows any more is gone. */
  readonly oldIds: ReadonlySet<string>
  /** Wholes of the rows, and of observations beside them that may be parts of something else now. */
  readonly wholes: ReadonlyMap<string, string | null>
  readonly redirects: ReadonlyMap<string, string>
  readonly reason: JoinReason
}

/** Fields of the fact itself: their changes are its history. */
const factFields = [
  'indicator', 'countedThing', 'referenceArea', 'programmeId', 'timePeriod', 'value', 'valueHigh', 'qualifier', 'unitMeasure', 'measure', 'claim', 'ageBand', 'partOf', 'review', 'recommended',
] as const satisfies readonly (keyof ObservationRow)[]

/** True when anything was written. */
export async function writeObservations(db: Database, { rows: facts, clusters, oldIds, wholes, redirects, reason }: Outcome): Promise<boolean> {
  const ids = [...facts.map((row) => row.id), ...oldIds, ...wholes.keys()]
  const stored = new Map((await db.selectFrom('observation').selectAll().where('id', 'in', among(ids)).execute()).map(({ edition: _, ...row }) => [row.id, row]))
  const kept = new Set(facts.map((row) => row.id))
  const gone = [...oldIds].filter((id) => !kept.has(id) && stored.has(id))
  const beside = [...stored.values()].filter((row) => !kept.has(row.id) && !oldIds.has(row.id) && wholes.has(row.id))
  const rows = [...facts, ...(await relinked(db, beside, wholes))]
  const changed = rows.filter((row) => differs(row, stored.get(row.id)))
  for (const row of changed) await writeObservation(db, row, stored.get(row.id), reason)
  const moved = await linkMentions(db, facts, clusters)
  await writeRedirects(db, redirects)
  await db.deleteFrom('observationRedirect').where('oldId', 'in', among(kept)).execute()
  await db.deleteFrom('observation').where('id', 'in', among(gone)).execute()
  return changed.length + moved + gone.length > 0
}

/** Observations that stay as they are but for their wholes. */
async function relinked(db: Database, beside: readonly ObservationRow[], wholes: ReadonlyMap<string, string | null>): Promise<ObservationRow[]> {
  const others: ObservationRow[] = []
  for (const row of beside) {
    const partOf = wholes.get(row.id) ?? null
    if (partOf !== row.partOf) others.push({ ...row, partOf, weight: await weightAsPart(db, row.id, partOf) })
  }
  return others
}

const columns = (row: ObservationRow): string => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))

const text = (value: string | number | null): string | null => (value === null ? null : String(value))

const differs = (row: ObservationRow, stored: ObservationRow | undefined): boolean => stored === undefined || columns(row) !== columns(stored)

async function writeObservation(db: Database, row: ObservationRow, stored: ObservationRow | undefined, { who = 'rules', why, at }: JoinReason): Promise<void> {
  await db.insertInto('observation').values(row).onConflict((conflict) => conflict.column('id').doUpdateSet(row)).execute()
  const fields = stored ? factFields.filter((field) => row[field] !== stored[field]) : []
  for (const field of fields) {
    const change = { field, was: stored ? text(stored[field]) : null, now: text(row[field]) }
    await db.insertInto('revision').values({ ...change, observationId: row.id, why, who, at }).execute()
  }
  if (fields.length > 0 || (stored && stored.mentionCount !== row.mentionCount)) await db.updateTable('observation').set(({ eb }) => ({ edition: eb('edition', '+', 1) })).where('id', '=', row.id).execute()
}

async function linkMentions(db: Database, rows: readonly ObservationRow[], clusters: readonly (readonly string[])[]): Promise<number> {
  const stored = await db.selectFrom('mention').select(['id', 'observationId']).where('id', 'in', among(clusters.flat())).execute()
  const linked = new Map(stored.map((mention) => [mention.id, mention.observationId]))
  const links = rows.flatMap((row, index) => (clusters[index] ?? []).map((mentionId) => ({ mentionId, observationId: row.id })))
  const changed = links.filter(({ mentionId, observationId }) => linked.get(mentionId) !== observationId)
  for (const { mentionId, observationId } of changed) await db.updateTable('mention').set({ observationId }).where('id', '=', mentionId).execute()
  return changed.length
}

/** A merged id leads on, and so do ids that were merged into it before. */
async function writeRedirects(db: Database, redirects: ReadonlyMap<string, string>): Promise<void> {
  for (const [oldId, observationId] of redirects) {
    await db.updateTable('observationRedirect').set({ observationId }).where('observationId', '=', oldId).execute()
    await db.insertInto('observationRedirect').values({ oldId, observationId }).onConflict((conflict) => conflict.column('oldId').doUpdateSet({ observationId })).execute()
  }
}
