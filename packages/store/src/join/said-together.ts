// Sources that people's acts speak of together: what happens to one may happen to the other.

import type { Database } from '../database.ts'

/** For each source those that some act names with it, itself included. */
export type SaidTogether = ReadonlyMap<string, ReadonlySet<string>>

/** By acts that stand and name two sides: those that put figures together (`ties`), part them, or say what a figure is a part of. */
export async function readSaidTogether(db: Database): Promise<{ readonly ties: SaidTogether; readonly all: SaidTogether }> {
  const places = await db
    .selectFrom('curationPlace')
    .innerJoin('curation', 'curation.number', 'curationPlace.act')
    .select(['act', 'kind', 'curationPlace.sourceId'])
    .distinct()
    .where('act', 'in', (eb) => eb.selectFrom('curationPlace').select('act').where('side', '=', 1))
    .where('undoneAt', 'is', null)
    .execute()
  return { ties: togetherIn(places.filter(({ kind }) => kind === 'join')), all: togetherIn(places) }
}

function togetherIn(places: readonly { readonly act: number; readonly sourceId: string }[]): SaidTogether {
  const together = new Map<string, Set<string>>()
  for (const named of Map.groupBy(places, ({ act }) => act).values()) {
    for (const { sourceId } of named) together.set(sourceId, new Set([...(together.get(sourceId) ?? []), ...named.map((other) => other.sourceId)]))
  }
  return together
}

/** These sources and all that acts connect them with, at any remove. */
export function reachOf(sourceIds: Iterable<string>, together: SaidTogether): Set<string> {
  const reached = new Set(sourceIds)
  for (const id of reached) for (const other of together.get(id) ?? []) reached.add(other)
  return reached
}
