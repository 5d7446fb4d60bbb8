// GET /curation and POST /curation/{number}/undo: what editors did, newest first, and taking an act back.

import { Hono } from 'hono'
import { curationQuery, paths } from '@jastar/contract'
import type { CurationAnswer, CurationLog } from '@jastar/contract'
import { listActs, undoAct } from '@jastar/store'
import { answer } from '../answer.ts'
import type { Answer } from '../answer.ts'
import { cursorOf, parseCursor } from '../cursor.ts'
import type { Dependencies } from '../dependencies.ts'
import { requireEditor } from '../editing/write-guard.ts'
import { writing } from '../editing/writing.ts'

const defaultLimit = 50
const order = 'newest'

export function curationRoutes(dependencies: Dependencies): Hono {
  const { db, clock } = dependencies
  return new Hono()
    .get(paths.curation, (c) =>
      answer(c, dependencies, curationQuery, async ({ cursor, limit = defaultLimit }, dataVersion): Promise<Answer<CurationLog>> => {
        const { items, next } = await listActs(db, { limit, after: parseCursor(cursor, order, dataVersion) })
        return { items, next: cursorOf(next, order, dataVersion), dataVersion }
      }),
    )
    .post('/curation/:number{[0-9]{1,9}}/undo', async (c) => {
      const { who, editing } = await requireEditor(c, dependencies)
      const outcome = await writing(c, dependencies, () => undoAct(db, Number(c.req.param('number')), { mineAgain: editing.mineAgain }, { who, why: null, clock }))
      return c.json<CurationAnswer>(outcome, 200, { 'Cache-Control': 'no-store' })
    })
}
