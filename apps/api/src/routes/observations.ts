// GET /observations and /observations/{id}: the facts, and everything known about one of them.

import { Hono } from 'hono'
import { apiRoot, noQuery, observationQuery, paths } from '@jastar/contract'
import type { ObservationDetail, ObservationList } from '@jastar/contract'
import { countObservations, findRedirect, listObservations } from '@jastar/store'
import { answer } from '../answer.ts'
import type { Answer } from '../answer.ts'
import { cursorOf, parseCursor } from '../cursor.ts'
import type { Dependencies } from '../dependencies.ts'
import { readObservationDetail } from '../observation-detail.ts'
import { requireFilters } from '../observation-query.ts'
import { notFound } from '../problem.ts'
import { searchedFor } from '../searched.ts'
import { toldFor } from '../told-for.ts'

const defaultLimit = 50

export function observationRoutes(dependencies: Dependencies): Hono {
  const { db, clock } = dependencies
  return new Hono()
    .get(paths.observations, (c) =>
      answer(c, dependencies, observationQuery, async ({ sort = 'weight', cursor, limit = defaultLimit, ...asked }, dataVersion): Promise<Answer<ObservationList>> => {
        const after = parseCursor(cursor, sort, dataVersion)
        const filters = await requireFilters(db, asked)
        const { items, next } = await listObservations(db, filters, { order: sort, limit, after })
        const total = await countObservations(db, filters)
        return { items: await toldFor(c, db, items), next: cursorOf(next, sort, dataVersion), total, searched: await searchedFor(db, filters, total), dataVersion }
      }),
    )
    .get(`${paths.observations}/:id` as const, async (c) => {
      const id = c.req.param('id')
      const today = clock().toISOString().slice(0, 10)
      const redirect = await findRedirect(db, id)
      if (redirect !== undefined) return c.redirect(`${apiRoot}${paths.observation(redirect)}`, 308)
      const ask = async (): Promise<Answer<ObservationDetail>> => {
        const detail = await readObservationDetail(c, dependencies, id)
        if (!detail) throw notFound('observation', id)
        return detail
      }
      return answer(c, dependencies, noQuery, ask, today)
    })
}
