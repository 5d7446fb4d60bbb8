// Which observation each one is a part of: figures' wholeOf over those that a join touches, as they stood and as they stand.

import { weigh, wholeOf } from '@jastar/figures'
import type { JoinedObservation } from '@jastar/figures'
import type { Database } from '../database.ts'
import { fromJson } from '../json-text.ts'
import { among } from './among.ts'
import { readHolders, wholeKey } from './join-keys.ts'

/** Observations by id, each with the ids of those it is said to be a part of. */
type Graph = ReadonlyMap<string, readonly string[]>

export type Replaced = {
  /** New facts under their ids. */
  readonly facts: ReadonlyMap<string, JoinedObservation>
  /** Ids of the observations whose places they take. */
  readonly oldIds: ReadonlySet<string>
  /** Observation of each mention before the change, where the store does not tell it any more. */
  readonly earlier: ReadonlyMap<string, string>
}

/**
 * The wholes of all facts by id, and of those observations that the join leaves as they are but that may be a part of something else
 * now: because their whole has another id, or because a circle came or went that they lie on. Ask before the facts are written.
 */
export async function wholesAfter(db: Database, { facts, oldIds, earlier }: Replaced): Promise<Map<string, string | null>> {
  const now = new Map([...facts].flatMap(([id, { mentionIds }]) => mentionIds.map((mentionId) => [mentionId, id] as const)))
  const before = await follow(oldIds, (ids) => storedGraph(db, ids, earlier))
  const left = [...before.keys(), ...(await partsOf(db, [...now.keys()]))].filter((id) => !oldIds.has(id))
  const graph = await follow(new Set([...facts.keys(), ...left]), async (ids) => new Map([
    ...(await storedGraph(db, ids.filter((id) => !facts.has(id)), now)),
    ...(await linked(db, new Map(ids.flatMap((id) => { const fact = facts.get(id); return fact ? [[id, fact.wholeIds] as const] : [] })), now)),
  ]))
  return new Map([...graph.keys()].map((id) => [id, wholeOf(graph, id)] as const))
}

/** These and all they lead to, level by level. */
async function follow(from: ReadonlySet<string>, read: (ids: readonly string[]) => Promise<Graph>): Promise<Graph> {
  const graph = new Map<string, readonly string[]>()
  for (let ahead = [...from]; ahead.length > 0; ahead = [...new Set([...graph.values()].flat())].filter((id) => !graph.has(id))) {
    const level = await read(ahead)
    for (const id of ahead) graph.set(id, level.get(id) ?? [])
  }
  return graph
}

async function storedGraph(db: Database, ids: readonly string[], observations: ReadonlyMap<string, string>): Promise<Graph> {
  const rows = await db.selectFrom('observation').select(['id', 'wholes']).where('id', 'in', among(ids)).where('wholes', '<>', '[]').execute()
  return linked(db, new Map(rows.map(({ id, wholes }) => [id, fromJson(wholes)] as const)), observations)
}

/** Mentions turned into their observations: by the map given, else as stored. */
async function linked(db: Database, named: ReadonlyMap<string, readonly string[]>, observations: ReadonlyMap<string, string>): Promise<Graph> {
  const others = [...new Set([...named.values()].flat())].filter((id) => !observations.has(id))
  const rows = others.length === 0 ? [] : await db.selectFrom('mention').select(['id', 'observationId']).where('id', 'in', among(others)).execute()
  const stored = new Map(rows.map(({ id, observationId }) => [id, observationId]))
  const observationOf = (id: string): string[] => {
    const at = observations.get(id) ?? stored.get(id) ?? null
    return at === null ? [] : [at]
  }
  return new Map([...named].map(([id, wholes]) => [id, [...new Set(wholes.flatMap(observationOf))]] as const))
}

/** Observations that one of these mentions is said to be a whole of: by their own text, or by a person from any text. */
async function partsOf(db: Database, mentionIds: readonly string[]): Promise<string[]> {
  const wholes = new Set(mentionIds)
  const named = await readHolders(db, mentionIds.map(wholeKey))
  const own = await db.selectFrom('mention').select('sourceId').distinct().where('id', 'in', among(mentionIds)).execute()
  const rows = await db
    .selectFrom('mention')
    .innerJoin('observation', 'observation.id', 'mention.observationId')
    .select(['observation.id', 'observation.wholes'])
    .distinct()
    .where('mention.sourceId', 'in', among(new Set([...named, ...own.map(({ sourceId }) => sourceId)])))
    .where('observation.wholes', '<>', '[]')
    .execute()
  return rows.filter((row) => fromJson(row.wholes).some((id) => wholes.has(id))).map(({ id }) => id)
}

/** The weight of a stored observation as a part of another, or of none. */
export async function weightAsPart(db: Database, id: string, partOf: string | null): Promise<number> {
  const { disputedBy, themes, ...row } = await db.selectFrom('observation').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return weigh({ ...row, programme: null, themes: fromJson(themes), disputedBy: fromJson(disputedBy), partOf })
}
