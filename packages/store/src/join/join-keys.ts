// Keys by which the join finds the sources that a changed one may touch: figures, wording, coordinates.

import { areVersions, traitsOf, versionKeysOf } from '@jastar/figures'
import type { JoinedObservation, JoinSource } from '@jastar/figures'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { fromJson, toJson } from '../json-text.ts'
import { among } from './among.ts'

/** Figures that an undated text must share with another before a closer look; texts alike in wording are looked at anyway. */
const sharedWithoutDate = 3

const isCoordinate = (key: string): boolean => key.startsWith('at ')
/** The key of a coordinate as sources keep it. */
export const coordinateKey = (coordinate: string): string => `at ${coordinate}`

/** The key of a mention that a person named as the whole of one in this source. */
export const wholeKey = (mentionId: string): string => `whole ${mentionId}`
const isOfVersions = (key: string): boolean => !isCoordinate(key) && !key.startsWith('whole ')

/** The keys stored with each of these sources. */
async function readKeys(db: Database, sourceIds: Iterable<string>): Promise<Map<string, Set<string>>> {
  const rows = await db.selectFrom('joinKey').selectAll().where('sourceId', 'in', among(sourceIds)).execute()
  return new Map([...Map.groupBy(rows, (row) => row.sourceId)].map(([id, keys]) => [id, new Set(keys.map(({ key }) => key))]))
}

/** Coordinates that these sources told when they were last joined, as keys. */
export async function readCoordinateKeys(db: Database, sourceIds: Iterable<string>): Promise<string[]> {
  const keys = await readKeys(db, sourceIds)
  return [...new Set([...keys.values()].flatMap((each) => [...each].filter(isCoordinate)))]
}

/** Sources that keep one of these keys. */
export async function readHolders(db: Database, keys: readonly string[]): Promise<string[]> {
  const rows = await db.selectFrom('joinKey').select('sourceId').distinct().where('key', 'in', among(keys)).execute()
  return rows.map(({ sourceId }) => sourceId)
}

/** Other sources that are versions of one release with this one. */
export async function findVersions(db: Database, source: JoinSource): Promise<string[]> {
  const keys = versionKeysOf(source)
  const candidates = await readCandidates(db, source, keys)
  const stored = await readKeys(db, candidates.map(({ id }) => id))
  const traits = traitsOf(source, keys)
  const versionKeys = (id: string): Set<string> => new Set([...(stored.get(id) ?? [])].filter(isOfVersions))
  return candidates.filter((each) => areVersions(traits, traitsOf({ ...each, sketch: each.sketch === null ? null : fromJson(each.sketch) }, versionKeys(each.id)))).map(({ id }) => id)
}

/** Sources of about the same days that share a key, and undated ones that share several: only these can be versions. */
async function readCandidates(db: Database, { id, date }: JoinSource, keys: Iterable<string>) {
  return db
    .selectFrom('joinKey')
    .innerJoin('source', 'source.id', 'joinKey.sourceId')
    .innerJoin('joinSource', 'joinSource.sourceId', 'joinKey.sourceId')
    .select(['source.id', 'source.date', 'joinSource.sketch'])
    .where('joinKey.key', 'in', among(keys))
    .where('source.id', '<>', id)
    .where('source.removedAt', 'is', null)
    .where((eb) => (date === null ? eb.lit(true) : eb.or([eb('source.date', 'is', null), eb.between('source.date', daysFrom(date, -2), daysFrom(date, 2))])))
    .groupBy('source.id')
    .having((eb) => eb.or([
      ...(date === null ? [] : [eb('source.date', 'is not', null)]),
      sql<boolean>`sum(join_key.key >= 'told' and join_key.key < 'wording') >= ${sharedWithoutDate}`,
      eb(eb.fn.max('joinKey.key'), '>=', 'wording'),
    ]))
    .execute()
}

const daysFrom = (date: string, days: number): string => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

/** Keeps the keys of these sources as they are now; of a source that is gone none. */
export async function writeKeys(db: Database, sourceIds: Iterable<string>, sources: readonly JoinSource[], joined: readonly JoinedObservation[]): Promise<void> {
  const coordinates = new Map<string, string[]>()
  for (const { mentionIds, coordinates: told } of joined) for (const id of mentionIds) coordinates.set(id, [...told])
  const keysOf = (source: JoinSource): Set<string> => new Set([
    ...versionKeysOf(source), ...source.mentions.flatMap(({ id, wholeId }) => [...(coordinates.get(id) ?? []).map(coordinateKey), ...(wholeId === undefined ? [] : [wholeKey(wholeId)])]),
  ])
  const now = new Map(sources.map((source) => [source.id, keysOf(source)]))
  const before = await readKeys(db, sourceIds)
  for (const sourceId of sourceIds) {
    const kept = before.get(sourceId) ?? new Set<string>()
    const keys = now.get(sourceId) ?? new Set<string>()
    const added = [...keys].filter((key) => !kept.has(key))
    const gone = [...kept].filter((key) => !keys.has(key))
    if (gone.length > 0) await db.deleteFrom('joinKey').where('sourceId', '=', sourceId).where('key', 'in', among(gone)).execute()
    if (added.length > 0) await sql`insert into join_key (key, source_id) select value, ${sourceId} from json_each(${toJson(added)})`.execute(db)
  }
}
