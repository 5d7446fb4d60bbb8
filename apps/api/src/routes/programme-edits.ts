// PATCH /programmes/{id}: a programme renamed, given another name, put under a parent, or merged into another.

import { Hono } from 'hono'
import { paths, programmeChanges } from '@jastar/contract'
import type { CurationAnswer } from '@jastar/contract'
import { changeProgramme } from '@jastar/store'
import type { Dependencies } from '../dependencies.ts'
import { parseBody } from '../editing/body.ts'
import { requireEditor } from '../editing/write-guard.ts'
import { writing } from '../editing/writing.ts'

export function programmeEditRoutes(dependencies: Dependencies): Hono {
  const { db, clock } = dependencies
  return new Hono().patch(`${paths.programmes}/:id` as const, async (c) => {
    const { who } = await requireEditor(c, dependencies)
    const { why = null, ...changes } = await parseBody(c, programmeChanges)
    const outcome = await writing(c, dependencies, () => changeProgramme(db, c.req.param('id'), changes, { who, why, clock }))
    return c.json<CurationAnswer>(outcome, 200, { 'Cache-Control': 'no-store' })
  })
}
