// Everything a store says, for comparing two of its states: figures, their mentions, merged ids, sources, programmes. Editions and history are left out: they tell how it came about.

import type { Database } from '../src/index.ts'

/** All rows in a fixed order. Programmes that nobody tells of are left out: one that an act named stays known by name. */
export async function tellAll(db: Database): Promise<unknown> {
  const observations = (await db.selectFrom('observation').selectAll().orderBy('id').execute()).map(({ edition: _, ...row }) => row)
  const told = new Set(observations.map((row) => row.programmeId))
  const mentions = (await db.selectFrom('mention').selectAll().orderBy('id').execute()).map(({ number: _, ...row }) => row)
  const programmes = await db.selectFrom('programme').select(['id', 'name', 'names', 'kind', 'parentId', 'mergedInto']).orderBy('id').execute()
  return {
    observations, mentions,
    redirects: await db.selectFrom('observationRedirect').selectAll().orderBy('oldId').execute(),
    sources: await db.selectFrom('source').select(['id', 'title', 'date', 'publisher', 'url', 'asRead', 'minedHash']).orderBy('id').execute(),
    programmes: programmes.filter((row) => told.has(row.id)),
    programmeMentions: await db.selectFrom('programmeMention').select(['sourceId', 'start', 'programmeId']).orderBy('sourceId').orderBy('start').execute(),
  }
}
