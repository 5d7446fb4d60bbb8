// GET /health: whether the server answers, and which state of the data it answers from.

import { Hono } from 'hono'
import { noQuery, paths } from '@jastar/contract'
import { answer } from '../answer.ts'
import type { Dependencies } from '../dependencies.ts'

export function healthRoutes(dependencies: Dependencies): Hono {
  return new Hono().get(paths.health, (c) =>
    answer(c, dependencies, noQuery, async (_query, dataVersion) => ({ status: 'ok' as const, version: dependencies.version, dataVersion })),
  )
}
