// GET /review: the queue of figures that wait for a person, with all that is needed to judge each one; POST /reports/{number}: a report settled.

import { Hono } from 'hono'
import { paths, reviewQuery } from '@jastar/contract'
import type { ReviewQueue } from '@jastar/contract'
import { listReviewQueue, readDataVersion, settleReport } from '@jastar/store'
import type { Answer } from '../answer.ts'
import { cursorOf, parseCursor } from '../cursor.ts'
import type { Dependencies } from '../dependencies.ts'
import { findEditor } from '../editing/session-cookie.ts'
import { requireEditor } from '../editing/write-guard.ts'
import { writing } from '../editing/writing.ts'
import { requireArea } from '../observation-query.ts'
import { parseQuery } from '../query.ts'

const defaultLimit = 20
const noStore = { 'Cache-Control': 'no-store' }

export function reviewRoutes(dependencies: Dependencies): Hono {
  const { db, editing, clock, publishFullText } = dependencies
  return new Hono()
    .get(paths.review, async (c) => {
      const { cursor, limit = defaultLimit, state = 'waiting', sort = 'doubt', ...asked } = parseQuery(c, reviewQuery)
      const dataVersion = await readDataVersion(db)
      if (asked.referenceArea !== undefined) requireArea('referenceArea', asked.referenceArea)
      const isEditor = (await findEditor(c, editing, clock)) !== null
      const { items, next, ...rest } = await listReviewQueue(db, { ...asked, state, sort, limit, after: parseCursor(cursor, sort, dataVersion) })
      const body: Answer<ReviewQueue> = {
        ...rest, dataVersion, next: cursorOf(next, sort, dataVersion),
        // What readers wrote is for editors, and so is the text beyond the sentence where texts are not published.
        items: items.map((item) => ({
          ...item,
          reports: isEditor ? item.reports : [],
          mentions: publishFullText || isEditor ? item.mentions : item.mentions.map((mention) => ({ ...mention, context: { ...mention.quote, start: 0 } })),
        })),
      }
      return c.json(body, 200, noStore)
    })
    .post('/reports/:number{[0-9]{1,9}}', async (c) => {
      const { who } = await requireEditor(c, dependencies)
      await writing(c, dependencies, () => settleReport(db, Number(c.req.param('number')), { who, why: null, clock }))
      return c.body(null, 204, noStore)
    })
}
