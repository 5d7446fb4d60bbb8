// GET /programmes and /programmes/{id}: which programmes are told of; one with its areas, figures and sentences.

import { Hono } from 'hono'
import type { Context } from 'hono'
import { regionOf } from '@jastar/catalogue'
import { noQuery, paths } from '@jastar/contract'
import type { ProgrammeList, ProgrammeProfile } from '@jastar/contract'
import { allObservations, countSearchedByArea, listProgrammeMentions, listProgrammes } from '@jastar/store'
import type { Database } from '@jastar/store'
import { answer } from '../answer.ts'
import type { Answer } from '../answer.ts'
import type { Dependencies } from '../dependencies.ts'
import { notFound } from '../problem.ts'
import { toldFor } from '../told-for.ts'

export function programmeRoutes(dependencies: Dependencies): Hono {
  const { db } = dependencies
  return new Hono()
    .get(paths.programmes, (c) =>
      answer(c, dependencies, noQuery, async (_query, dataVersion): Promise<Answer<ProgrammeList>> => ({ items: await listProgrammes(db), dataVersion })),
    )
    .get(`${paths.programmes}/:id` as const, (c) => answer(c, dependencies, noQuery, (_query, dataVersion) => readProfile(c, db, c.req.param('id'), dataVersion)))
}

async function readProfile(c: Context, db: Database, id: string, dataVersion: number): Promise<Answer<ProgrammeProfile>> {
  const programmes = await listProgrammes(db, { unnamed: true })
  const programme = programmes.find((summary) => summary.id === id)
  if (!programme) throw notFound('programme', id)
  const observations = await toldFor(c, db, await allObservations(db, { programme: [id] }))
  const mentions = (await listProgrammeMentions(db, [id])).map(({ source, quote, referenceArea, start }) => ({ source, quote, referenceArea, start }))
  const areas = (await countSearchedByArea(db)).filter((area) => rowOf(area.referenceArea) === area.referenceArea).map(({ referenceArea, sources }) => ({
    referenceArea,
    sourcesSearched: sources,
    mentions: mentions.filter((mention) => rowOf(mention.referenceArea) === referenceArea).length,
    observations: observations.filter((observation) => rowOf(observation.referenceArea) === referenceArea).length,
  }))
  return { programme, children: programmes.filter((summary) => summary.parent?.id === id), observations, mentions, areas, dataVersion }
}

/** A locality's mentions and figures are listed with its region's. */
const rowOf = (code: string | null): string | null => (code === null ? null : (regionOf(code)?.code ?? code))
