// GET /reference-areas: every area of the catalogue with its figures and the texts that name it.

import { Hono } from 'hono'
import { allReferenceAreas } from '@jastar/catalogue'
import { noQuery, paths } from '@jastar/contract'
import { countByReferenceArea } from '@jastar/store'
import { answer } from '../answer.ts'
import type { Dependencies } from '../dependencies.ts'

export function referenceAreaRoutes(dependencies: Dependencies): Hono {
  return new Hono().get(paths.referenceAreas, (c) =>
    answer(c, dependencies, noQuery, async (_query, dataVersion) => {
      const counts = new Map((await countByReferenceArea(dependencies.db)).map((count) => [count.code, count]))
      const items = allReferenceAreas.map(({ code, kind, within, names }) => {
        const { observationCount = 0, sourceCount = 0 } = counts.get(code) ?? {}
        return { code, kind, within: within ?? null, names, observationCount, sourceCount }
      })
      return { items, dataVersion }
    }),
  )
}
