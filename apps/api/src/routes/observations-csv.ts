// GET /observations.csv: the figures that pass the filters as a file, written while the reader takes it.

import { Hono } from 'hono'
import { csvQuery, paths } from '@jastar/contract'
import { contentDisposition, csvHeader, csvRow, fileName } from '@jastar/exporters'
import type { CsvOptions } from '@jastar/exporters'
import { askedAreas, eachObservations, readDataVersion } from '@jastar/store'
import type { Database, ObservationFilters } from '@jastar/store'
import { etagOf, holds } from '../answer.ts'
import type { Dependencies } from '../dependencies.ts'
import { requireFilters } from '../observation-query.ts'
import { permalinkOf } from '../permalink.ts'
import { parseQuery } from '../query.ts'
import { languageOf } from '../request-language.ts'

export function csvRoutes(dependencies: Dependencies): Hono {
  const { db, version } = dependencies
  return new Hono().get(paths.observationsCsv, async (c) => {
    const asked = parseQuery(c, csvQuery)
    const language = languageOf(c)
    const filters = await requireFilters(db, asked)
    const dataVersion = await readDataVersion(db)
    const headers = { ETag: etagOf(c, version, dataVersion, new URL(c.req.url).origin), 'Cache-Control': 'no-cache', Vary: 'Accept-Language, Accept-Encoding' }
    if (holds(c.req.header('If-None-Match'), headers.ETag)) return c.body(null, 304, headers)
    const options = { profile: asked.profile ?? 'excel', language, dataVersion, permalinkOf: (id: string) => permalinkOf(c, id) }
    return c.body(ReadableStream.from(csvChunks(db, filters, options)).pipeThrough(new TextEncoderStream()), 200, {
      ...headers,
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Language': language,
      'Content-Disposition': contentDisposition(nameOf(filters)),
    })
  })
}

/** The heading, then the rows of one chunk of the store at a time: a slow reader holds neither memory nor the database. */
async function* csvChunks(db: Database, filters: ObservationFilters, options: CsvOptions): AsyncGenerator<string> {
  yield csvHeader(options)
  for await (const chunk of eachObservations(db, filters)) yield chunk.map((row) => csvRow(row, options)).join('')
}

/** `within` is named by its own code, not by every area inside it. */
function nameOf(filters: ObservationFilters): string {
  const areas = filters.referenceArea ? (askedAreas(filters) ?? []) : filters.within === undefined ? [] : [filters.within]
  return fileName({ areas, years: filters.year ?? [], indicators: filters.indicator ?? [], extension: 'csv' })
}
