// GET /indicators: every indicator of the catalogue with the number of its figures.

import { Hono } from 'hono'
import { indicatorCodes, indicatorOf } from '@jastar/catalogue'
import { noQuery, paths } from '@jastar/contract'
import { countByIndicator } from '@jastar/store'
import { answer } from '../answer.ts'
import type { Dependencies } from '../dependencies.ts'

export function indicatorRoutes(dependencies: Dependencies): Hono {
  return new Hono().get(paths.indicators, (c) =>
    answer(c, dependencies, noQuery, async (_query, dataVersion) => {
      const counts = new Map((await countByIndicator(dependencies.db)).map((count) => [count.code, count.observationCount]))
      const items = indicatorCodes.map((code) => {
        const { names, unitNouns, definition, kind } = indicatorOf(code)
        return { code, names, unitNouns, definition, kind, observationCount: counts.get(code) ?? 0 }
      })
      return { items, dataVersion }
    }),
  )
}
