// Which sources and coordinates a change can touch, so that joining these alone gives what joining everything would.
//
// Two sources touch in three ways only: they are versions of one release, they tell something at one coordinate, or a person named
// them together. Releases and people's ties are followed to their ends (the core). At the coordinates of the core, as they were and as
// they are, all other tellers are read too (the ring); but a ring source whose own release is as it was can be touched only there,
// so that its other coordinates are not followed.

import { joinMentions } from '@jastar/figures'
import type { JoinedObservation, JoinSource } from '@jastar/figures'
import type { Overlay } from '../curation/overlay.ts'
import type { Database } from '../database.ts'
import { coordinateKey, findVersions, readCoordinateKeys, readHolders } from './join-keys.ts'
import { joinOptionsOf, keepSketches, readJoinSources } from './read-join-sources.ts'
import { withReleases } from './releases.ts'
import { reachOf, readSaidTogether } from './said-together.ts'
import type { SaidTogether } from './said-together.ts'

export type Scope = {
  /** Ids of sources of which every fact may be another now; some may be gone from the store. */
  readonly core: ReadonlySet<string>
  /** Core and ring. */
  readonly sources: readonly JoinSource[]
  readonly joined: readonly JoinedObservation[]
  /** Places in `joined` of the facts that are what joining everything would give; the others lack tellings and are left alone. */
  readonly settled: ReadonlySet<number>
}

/** Everything: a join of the whole store. */
export async function wholeScope(db: Database, overlay: Overlay): Promise<Scope> {
  await keepSketches(db)
  const sources = await readJoinSources(db, overlay)
  const stored = await db.selectFrom('joinSource').select('sourceId').execute()
  const joined = joinMentions(sources, joinOptionsOf(overlay))
  return { core: new Set(stored.map(({ sourceId }) => sourceId)), sources, joined, settled: new Set(joined.keys()) }
}

/** What a change of these sources can touch. */
export async function scopeAround(db: Database, overlay: Overlay, changed: readonly string[]): Promise<Scope> {
  await keepSketches(db, changed)
  const { ties, all } = await readSaidTogether(db)
  const named = reachOf(changed, all)
  const sources = await readJoinSources(db, overlay, named)
  const versions: string[] = []
  for (const source of sources) versions.push(...(await findVersions(db, source)))
  const told = coordinatesTold(joinMentions(sources, joinOptionsOf(overlay)), mentionIdsOf(sources, named))
  return widen(db, overlay, { core: new Set([...named, ...versions]), coordinates: new Set(told), ties })
}

type Reached = { readonly core: ReadonlySet<string>; readonly coordinates: ReadonlySet<string>; readonly ties: SaidTogether }

/** With all their releases and all that people tied to these, to the end. */
async function coreOf(db: Database, core: ReadonlySet<string>, ties: SaidTogether): Promise<ReadonlySet<string>> {
  const wider = await withReleases(db, reachOf(core, ties))
  return wider.size === core.size ? core : coreOf(db, wider, ties)
}

/** Core and ring grow until nothing they touch lies outside. */
async function widen(db: Database, overlay: Overlay, reached: Reached): Promise<Scope> {
  const { ties } = reached
  const options = joinOptionsOf(overlay)
  const core = await coreOf(db, reached.core, ties)
  const coordinates = new Set([...reached.coordinates, ...(await readCoordinateKeys(db, core))])
  const ring = await withReleases(db, new Set(await readHolders(db, [...coordinates])))
  const tied = [...ring].filter((id) => ties.has(id) && !core.has(id))
  if (tied.length > 0) return widen(db, overlay, { core: new Set([...core, ...tied]), coordinates, ties })
  const sources = await readJoinSources(db, overlay, new Set([...core, ...ring]))
  const joined = joinMentions(sources, options)
  const told = coordinatesTold(joined, mentionIdsOf(sources, core))
  if (told.some((key) => !coordinates.has(key))) return widen(db, overlay, { core, coordinates: new Set([...coordinates, ...told]), ties })
  return { core, sources, joined, settled: settledIn(joined, mentionIdsOf(sources, core), coordinates) }
}

const mentionIdsOf = (sources: readonly JoinSource[], core: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(sources.filter(({ id }) => core.has(id)).flatMap(({ mentions }) => mentions.map(({ id }) => id)))

/** Keys of the coordinates of facts that these mentions tell. */
function coordinatesTold(joined: readonly JoinedObservation[], mentionIds: ReadonlySet<string>): string[] {
  return [...new Set(joined.filter((fact) => fact.mentionIds.some((id) => mentionIds.has(id))).flatMap(({ coordinates }) => coordinates.map(coordinateKey)))]
}

function settledIn(joined: readonly JoinedObservation[], mentionIds: ReadonlySet<string>, coordinates: ReadonlySet<string>): Set<number> {
  const isSettled = (fact: JoinedObservation): boolean =>
    fact.mentionIds.some((id) => mentionIds.has(id)) || fact.coordinates.some((coordinate) => coordinates.has(coordinateKey(coordinate)))
  return new Set(joined.flatMap((fact, index) => (isSettled(fact) ? [index] : [])))
}
