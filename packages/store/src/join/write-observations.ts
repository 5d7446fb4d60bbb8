// Writes the observations that came out of a join differently, with a revision for each field of a fact that changed.

import type { Database } from '../database.ts'
import type { JoinReason } from './join-observations.ts'
import type { ObservationRow } from './observation-rows.ts'

type Outcome = {
  readonly rows: readonly ObservationRow[]
  /** Mention ids of each row. */
  readonly clusters: readonly (readonly string[])[]
  readonly redirects: ReadonlyMap<string, string>
  readonly reason: JoinReason
}

/** Fields of the fact itself: their changes are its history. */
const factFields = [
  'indicator', 'countedThing', 'referenceArea', 'programmeId', 'timePeriod', 'value', 'valueHigh', 'qualifier', 'unitMeasure', 'measure', 'claim', 'ageBand', 'partOf', 'review', 'recommended',
] as const satisfies readonly (keyof ObservationRow)[]

/** True when anything was written. */
export async function writeObservations(db: Database, { rows, clusters, redirects, reason }: Outcome): Promise<boolean> {
  const stored = new Map((await db.selectFrom('observation').selectAll().execute()).map(({ edition: _, ...row }) => [row.id, row]))
  const changed = rows.filter((row) => differs(row, stored.get(row.id)))
  for (const row of changed) await writeObservation(db, row, stored.get(row.id), reason)
  const moved = await linkMentions(db, rows, clusters)
  await writeRedirects(db, redirects)
  const kept = new Set(rows.map((row) => row.id))
  const gone = [...stored.keys()].filter((id) => !kept.has(id))
  for (const id of gone) await db.deleteFrom('observation').where('id', '=', id).execute()
  return changed.length + moved + gone.length > 0
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
  if (fields.length > 0) await db.updateTable('observation').set(({ eb }) => ({ edition: eb('edition', '+', 1) })).where('id', '=', row.id).execute()
}

async function linkMentions(db: Database, rows: readonly ObservationRow[], clusters: readonly (readonly string[])[]): Promise<number> {
  const stored = await db.selectFrom('mention').select(['id', 'observationId']).execute()
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
    await db.insertInto('observationRedirect').values({ oldId, observationId }).execute()
  }
}
