// GET /series: one indicator by area, year or programme, grouped so that every group may share an axis.

import { Hono } from 'hono'
import { paths, seriesQuery } from '@jastar/contract'
import type { Series } from '@jastar/contract'
import { groupSeries } from '@jastar/figures'
import { allObservations } from '@jastar/store'
import { answer } from '../answer.ts'
import type { Answer } from '../answer.ts'
import type { Dependencies } from '../dependencies.ts'
import { requireFilters } from '../observation-query.ts'
import { searchedFor } from '../searched.ts'
import { toldFor } from '../told-for.ts'

export function seriesRoutes(dependencies: Dependencies): Hono {
  const { db } = dependencies
  return new Hono().get(paths.series, (c) =>
    answer(c, dependencies, seriesQuery, async ({ indicator, by, ...asked }, dataVersion): Promise<Answer<Series>> => {
      const filters = { ...(await requireFilters(db, asked)), indicator: [indicator] }
      const items = await toldFor(c, db, await allObservations(db, filters))
      return { indicator, by, groups: groupSeries(items, by), searched: await searchedFor(db, filters, items.length), dataVersion }
    }),
  )
}
