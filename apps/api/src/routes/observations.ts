// GET /observations and /observations/{id}: the facts, and everything known about one of them.

import { Hono } from 'hono'
import { findReferenceArea, languages } from '@jastar/catalogue'
import type { Names } from '@jastar/catalogue'
import { apiRoot, noQuery, observationQuery, paths } from '@jastar/contract'
import type { ObservationDetail, ObservationList } from '@jastar/contract'
import { wordings } from '@jastar/figures'
import { countObservations, findObservation, findRedirect, listObservations } from '@jastar/store'
import type { ToldObservation } from '@jastar/store'
import { answer } from '../answer.ts'
import type { Answer } from '../answer.ts'
import { cursorOf, parseCursor } from '../cursor.ts'
import type { Dependencies } from '../dependencies.ts'
import { requireFilters } from '../observation-query.ts'
import { permalinkOf } from '../permalink.ts'
import { notFound } from '../problem.ts'
import { searchedFor } from '../searched.ts'

const defaultLimit = 50

export function observationRoutes(dependencies: Dependencies): Hono {
  const { db, clock } = dependencies
  return new Hono()
    .get(paths.observations, (c) =>
      answer(c, dependencies, observationQuery, async ({ sort = 'weight', cursor, limit = defaultLimit, ...asked }, dataVersion): Promise<Answer<ObservationList>> => {
        const after = parseCursor(cursor, sort, dataVersion)
        const filters = await requireFilters(db, asked)
        const { items, next } = await listObservations(db, filters, { order: sort, limit, after })
        const total = await countObservations(db, filters)
        return { items, next: cursorOf(next, sort, dataVersion), total, searched: await searchedFor(db, filters, total), dataVersion }
      }),
    )
    .get(paths.observation(':id'), async (c) => {
      const id = c.req.param('id')
      const today = clock().toISOString().slice(0, 10)
      const redirect = await findRedirect(db, id)
      if (redirect !== undefined) return c.redirect(`${apiRoot}${paths.observation(redirect)}`, 308)
      const ask = async (_query: object, dataVersion: number): Promise<Answer<ObservationDetail>> => {
        const story = await findObservation(db, id)
        if (!story) throw notFound('observation', id)
        const { observation } = story
        const permalink = permalinkOf(c, observation.id)
        return { ...story, sentences: sentencesOf(observation), citation: citationsOf(observation, { accessed: today, permalink, dataVersion }), dataVersion }
      }
      return answer(c, dependencies, noQuery, ask, today)
    })
}

const inEveryLanguage = (word: (language: keyof Names) => string): Names => ({ kk: word('kk'), ru: word('ru'), en: word('en') })
