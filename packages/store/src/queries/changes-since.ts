// What became of figures since a data version: new ones of a selection, and those that were corrected, merged or withdrawn.

import { yearOf } from '@jastar/catalogue'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { fromJson } from '../json-text.ts'
import type { GoneFact } from '../tables/observation-tables.ts'
import { askedAreas, matching } from './observation-filters.ts'
import type { ObservationFilters } from './observation-filters.ts'

/** One field that says something else now. */
export type FieldChange = { readonly field: string; readonly was: string | null; readonly now: string | null }

export type FigureChange = {
  readonly id: string
  readonly state: 'changed' | 'withdrawn' | 'merged' | 'unknown'
  readonly mergedInto: string | null
  readonly changes: readonly FieldChange[]
}

export type SelectionChanges = { readonly same: number; readonly added: readonly string[]; readonly addedCount: number; readonly changed: readonly FigureChange[] }

/** A figure of an earlier version, as far as filters ask; its words came out of the history. */
type FactThen = Readonly<Record<keyof GoneFact, string | number | null>>

/** Ids of new figures that are told one by one. */
const toldIds = 500
/** Ids asked for in one statement. */
const idsAtOnce = 500

/** What a selection has that it had not at `version`, and what became of the figures it had. */
export async function changesOfSelection(db: Database, filters: ObservationFilters, version: number): Promise<SelectionChanges> {
  const touched = await db.selectFrom('observationVersion').select('observationId').where('born', '<=', version).where((eb) => eb.or([eb('changed', '>', version), eb('gone', '>', version)])).execute()
  const changes = await changesOfFigures(db, touched.map((row) => row.observationId), version)
  const isNow = await idsThatMatch(db, filters, changes.map((change) => change.id))
  const changed = changes.filter((change) => isNow.has(change.id) || matchedThen(filters, change))
  const counted = await db
    .selectFrom('observation').innerJoin('observationVersion', 'observationVersion.observationId', 'observation.id')
    .select([sql<number>`count(*) filter (where born > ${version})`.as('added'), sql<number>`count(*) filter (where born <= ${version})`.as('stood')])
    .where(matching(filters)).executeTakeFirstOrThrow()
  const added = await db
    .selectFrom('observation').innerJoin('observationVersion', 'observationVersion.observationId', 'observation.id')
    .select('observation.id').where(matching(filters)).where('born', '>', version).orderBy('observation.id').limit(toldIds).execute()
  const standing = changed.filter((change) => isNow.has(change.id)).length
  return { same: counted.stood - standing, added: added.map((row) => row.id), addedCount: counted.added, changed: changed.map(({ before: _, ...change }) => change) }
}

/** What became of these figures since `version`; one that says the same is left out. An id nobody ever gave is `unknown`. */
export async function changesOfFigures(db: Database, ids: readonly string[], version: number): Promise<(FigureChange & { readonly before: FactThen | null })[]> {
  const changes: (FigureChange & { readonly before: FactThen | null })[] = []
  for (let from = 0; from < ids.length; from += idsAtOnce) changes.push(...(await changesOfSome(db, ids.slice(from, from + idsAtOnce), version)))
  return changes
}

async function changesOfSome(db: Database, ids: readonly string[], version: number): Promise<(FigureChange & { readonly before: FactThen | null })[]> {
  const present = new Map((await db.selectFrom('observation').select(['id', 'referenceArea', 'indicator', 'programmeId', 'year', 'claim', 'measure', 'review']).where('id', 'in', ids).execute()).map((row) => [row.id, row]))
  const redirects = new Map((await db.selectFrom('observationRedirect').selectAll().where('oldId', 'in', ids).execute()).map((row) => [row.oldId, row.observationId]))
  const gone = new Map((await db.selectFrom('observationVersion').select(['observationId', 'fact']).where('observationId', 'in', ids).where('gone', 'is not', null).execute()).map((row) => [row.observationId, row.fact]))
  const revisions = Map.groupBy(await db.selectFrom('revision').select(['observationId', 'field', 'was', 'now']).where('observationId', 'in', ids).where('dataVersion', '>', version).orderBy('number').execute(), (row) => row.observationId)
  return ids.flatMap((id): (FigureChange & { readonly before: FactThen | null })[] => {
    const changes = netChanges(revisions.get(id) ?? [])
    const now = present.get(id)
    if (!now) {
      const mergedInto = redirects.get(id) ?? null
      const fact = gone.get(id)
      return [{ id, state: mergedInto !== null ? 'merged' : fact === undefined ? 'unknown' : 'withdrawn', mergedInto, changes, before: fact ? fromJson(fact) : null }]
    }
    if (changes.length === 0) return []
    const wasRejected = changes.some(({ field, now: to }) => field === 'review' && to === 'rejected')
    return [{ id, state: wasRejected ? 'withdrawn' : 'changed', mergedInto: null, changes, before: undone(now, changes) }]
  })
}

/** The values of these figures now; rejected ones and ids that are none are left out. */
export async function readValues(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const values = new Map<string, number>()
  for (let from = 0; from < ids.length; from += idsAtOnce) {
    for (const row of await db.selectFrom('observation').select(['id', 'value']).where('id', 'in', ids.slice(from, from + idsAtOnce)).where('review', '<>', 'rejected').execute()) values.set(row.id, row.value)
  }
  return values
}

/** First `was` and last `now` of each field; one that came back to what it was is left out. */
function netChanges(revisions: readonly FieldChange[]): FieldChange[] {
  const byField = Map.groupBy(revisions, (revision) => revision.field)
  return [...byField].map(([field, steps]) => ({ field, was: steps[0]?.was ?? null, now: steps.at(-1)?.now ?? null })).filter(({ was, now }) => was !== now)
}

/** The figure as it was before the changes, as far as filters ask. */
function undone(now: FactThen, changes: readonly FieldChange[]): FactThen {
  const was = new Map(changes.map((change) => [change.field, change.was]))
  const earlier = (field: keyof GoneFact): string | number | null => (was.has(field) ? (was.get(field) ?? null) : now[field])
  const period = was.get('timePeriod')
  const year = was.has('timePeriod') ? (period ? yearOf(period) : null) : now.year
  return { referenceArea: earlier('referenceArea'), indicator: earlier('indicator'), programmeId: earlier('programmeId'), year, claim: earlier('claim'), measure: earlier('measure'), review: earlier('review') }
}

async function idsThatMatch(db: Database, filters: ObservationFilters, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (let from = 0; from < ids.length; from += idsAtOnce) {
    for (const row of await db.selectFrom('observation').select('id').where('id', 'in', ids.slice(from, from + idsAtOnce)).where(matching(filters)).execute()) found.add(row.id)
  }
  return found
}

const passes = (asked: readonly (string | number | null)[] | undefined, value: string | number | null): boolean => asked === undefined || asked.includes(value)

/** Whether the selection held the figure before. Words, themes and sources of then are not kept: with such filters only figures that pass now are told. */
function matchedThen(filters: ObservationFilters, { before }: { readonly before: FactThen | null }): boolean {
  if (before === null || filters.q !== undefined || filters.theme || filters.source) return false
  const { programme, indicator, year, claim, measure, review } = filters
  return (
    passes(askedAreas(filters), before.referenceArea) && passes(programme, before.programmeId) && passes(indicator, before.indicator) && passes(year, before.year ?? 'unknown') &&
    passes(claim, before.claim) && passes(measure, before.measure) && (review ? passes(review, before.review) : before.review !== 'rejected')
  )
}
