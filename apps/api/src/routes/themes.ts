// GET /themes: every theme of the catalogue with its figures and the texts about it.

import { Hono } from 'hono'
import { themeCodes, themeNames } from '@jastar/catalogue'
import { noQuery, paths } from '@jastar/contract'
import { countByTheme } from '@jastar/store'
import { answer } from '../answer.ts'
import type { Dependencies } from '../dependencies.ts'

export function themeRoutes(dependencies: Dependencies): Hono {
  return new Hono().get(paths.themes, (c) =>
    answer(c, dependencies, noQuery, async (_query, dataVersion) => {
      const counts = new Map((await countByTheme(dependencies.db)).map((count) => [count.code, count]))
      const items = themeCodes.map((code) => {
        const { observationCount = 0, sourceCount = 0 } = counts.get(code) ?? {}
        return { code, names: themeNames[code], observationCount, sourceCount }
      })
      return { items, dataVersion }
    }),
  )
}
