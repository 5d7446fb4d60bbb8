// GET /facets: how many figures each choice of each filter would show.

import { Hono } from 'hono'
import { observationFilters, paths } from '@jastar/contract'
import type { FacetCounts } from '@jastar/contract'
import { countFacets } from '@jastar/store'
import { answer } from '../answer.ts'
import type { Answer } from '../answer.ts'
import type { Dependencies } from '../dependencies.ts'
import { requireFilters } from '../observation-query.ts'

export function facetRoutes(dependencies: Dependencies): Hono {
  const { db } = dependencies
  return new Hono().get(paths.facets, (c) =>
    answer(c, dependencies, observationFilters, async (asked, dataVersion): Promise<Answer<FacetCounts>> => ({ ...(await countFacets(db, await requireFilters(db, asked))), dataVersion })),
  )
}
