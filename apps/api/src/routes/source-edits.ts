// Writes on a source: its date, publisher, title and address put right; one verdict on all its figures.

import { Hono } from 'hono'
import { paths, sourceChanges, verdict } from '@jastar/contract'
import type { CurationAnswer } from '@jastar/contract'
import { changeSource, reviewSource } from '@jastar/store'
import type { Dependencies } from '../dependencies.ts'
import { parseBody } from '../editing/body.ts'
import { requireEditor } from '../editing/write-guard.ts'
import { writing } from '../editing/writing.ts'

const noStore = { 'Cache-Control': 'no-store' }

export function sourceEditRoutes(dependencies: Dependencies): Hono {
  const { db, clock } = dependencies
  return new Hono()
    .patch(`${paths.sources}/:id` as const, async (c) => {
      const { who, editing } = await requireEditor(c, dependencies)
      const { why = null, ...changes } = await parseBody(c, sourceChanges)
      const outcome = await writing(c, dependencies, () => changeSource(db, c.req.param('id'), changes, editing.mineAgain, { who, why, clock }))
      return c.json<CurationAnswer>(outcome, 200, noStore)
    })
    .post(`${paths.sources}/:id/review` as const, async (c) => {
      const { who } = await requireEditor(c, dependencies)
      const { why = null, verdict: given } = await parseBody(c, verdict)
      const outcome = await writing(c, dependencies, () => reviewSource(db, c.req.param('id'), { verdict: given }, { who, why, clock }))
      return c.json<CurationAnswer>(outcome, 200, noStore)
    })
}
