// GET /sources and /sources/{id}: the texts that were read; one with its figures, leftovers and programme mentions by offset.

import { Hono } from 'hono'
import { noQuery, paths, sourceQuery } from '@jastar/contract'
import type { SourceDetail, SourceList } from '@jastar/contract'
import { countSources, findSource, listSources } from '@jastar/store'
import { answer } from '../answer.ts'
import type { Answer } from '../answer.ts'
import { cursorOf, parseCursor } from '../cursor.ts'
import type { Dependencies } from '../dependencies.ts'
import { requireArea } from '../observation-query.ts'
import { notFound } from '../problem.ts'

const defaultLimit = 50
/** The one order of sources: newest first. */
const order = 'newest'

export function sourceRoutes(dependencies: Dependencies): Hono {
  const { db, publishFullText } = dependencies
  return new Hono()
    .get(paths.sources, (c) =>
      answer(c, dependencies, sourceQuery, async ({ cursor, limit = defaultLimit, ...filters }, dataVersion): Promise<Answer<SourceList>> => {
        const after = parseCursor(cursor, order, dataVersion)
        if (filters.referenceArea !== undefined) requireArea('referenceArea', filters.referenceArea)
        const { items, next } = await listSources(db, filters, { limit, after })
        return { items, next: cursorOf(next, order, dataVersion), total: await countSources(db, filters), dataVersion }
      }),
    )
    .get(`${paths.sources}/:id` as const, (c) =>
      answer(c, dependencies, noQuery, async (_query, dataVersion): Promise<Answer<SourceDetail>> => {
        const story = await findSource(db, c.req.param('id'))
        if (!story) throw notFound('source', c.req.param('id'))
        return { ...story, text: publishFullText ? story.text : null, dataVersion }
      }),
    )
}
