// GET /observations.csv, .xlsx, .json, .ndjson, .sdmx.csv and /bundle.zip: the figures that pass the filters as a file, written while the reader takes it.

import { Hono } from 'hono'
import type { Context } from 'hono'
import { csvQuery, exportQuery, paths, xlsxQuery } from '@jastar/contract'
import type { CsvProfile, ExportFormat, Layout, ObservationFilters as Asked } from '@jastar/contract'
import { contentDisposition, csvwMetadata, fileName, wideLimit } from '@jastar/exporters'
import { askedAreas, countObservations, readDataVersion, snapshotPlaceOf } from '@jastar/store'
import type { ObservationFilters } from '@jastar/store'
import { answer, etagOf, holds } from '../answer.ts'
import type { Dependencies } from '../dependencies.ts'
import { formats } from '../exports/order.ts'
import type { ExportOrder } from '../exports/order.ts'
import { exportInThread, exportWhole } from '../exports/run-export.ts'
import type { StartedExport } from '../exports/write-export.ts'
import { selectionText } from '../exports/selection-text.ts'
import { requireFilters } from '../observation-query.ts'
import { ApiProblem, invalidParameter } from '../problem.ts'
import { parseQuery } from '../query.ts'
import type { QuerySchema } from '../query.ts'
import { languageOf } from '../request-language.ts'
import { searchedFor } from '../searched.ts'

/** Up to so many rows an export is written at once; larger ones get a thread. */
const wholeRows = 2000
/** Large exports that run at the same time: each holds a thread and a snapshot. */
const threads = 4

type Form = Asked & { readonly profile?: CsvProfile | undefined; readonly layout?: Layout | undefined; readonly lang?: unknown }
type Running = { count: number }

export function exportRoutes(dependencies: Dependencies): Hono {
  const running: Running = { count: 0 }
  const file = (format: ExportFormat, schema: QuerySchema<Form>) => async (c: Context): Promise<Response> => answerFile(c, dependencies, { format, schema, running })
  return new Hono()
    .get(paths.observationsCsv, file('csv', csvQuery))
    .get(paths.observationsXlsx, file('xlsx', xlsxQuery))
    .get(paths.observationsJson, file('json', exportQuery))
    .get(paths.observationsNdjson, file('ndjson', exportQuery))
    .get(paths.observationsSdmx, file('sdmx.csv', exportQuery))
    .get(paths.bundle, file('zip', exportQuery))
    .get(paths.observationsCsvMetadata, (c) =>
      answer(c, dependencies, exportQuery, async (asked, dataVersion) => {
        const filters = await requireFilters(dependencies.db, asked)
        const order = orderOf(c, dependencies, { format: 'csv', asked, filters })
        return csvwMetadata({ ...order, day: order.instant.slice(0, 10), dataVersion, rows: 0, selection: selectionText(filters, order.language) }, `observations.csv?${[order.query, 'profile=machine'].filter((part) => part !== '').join('&')}`)
      }),
    )
}

async function answerFile(c: Context, dependencies: Dependencies, { format, schema, running }: { format: ExportFormat; schema: QuerySchema<Form>; running: Running }): Promise<Response> {
  const { db, version } = dependencies
  const asked = parseQuery(c, schema)
  const filters = await requireFilters(db, asked)
  const etag = etagOf(c, version, await readDataVersion(db), new URL(c.req.url).origin)
  const headers = { ETag: etag, 'Cache-Control': 'no-cache', Vary: 'Accept-Language, Accept-Encoding' }
  if (holds(c.req.header('If-None-Match'), etag)) return c.body(null, 304, headers)
  const rows = await countObservations(db, filters)
  if (asked.layout === 'wide' && rows > wideLimit) throw invalidParameter('layout', `wide (${rows} > ${wideLimit})`, ['long'])
  const order = orderOf(c, dependencies, { format, asked, filters })
  const more = { ...headers, ...(await emptinessOf(dependencies, filters, rows)), ...describedBy(order) }
  if (rows <= wholeRows) {
    const written = await exportWhole(order)
    return c.body(new Uint8Array(written.bytes), 200, { ...more, ...headersOf(order, written), 'Content-Length': String(written.bytes.length) })
  }
  const started = await startThread(order, running)
  const headed = { ...more, ...headersOf(order, started) }
  if (c.req.method === 'HEAD') {
    started.close()
    return c.body(null, 200, headed)
  }
  return c.body(ReadableStream.from(started.bytes()), 200, headed)
}

/** Begins a large export, or refuses it where too many are running. */
async function startThread(order: ExportOrder, running: Running): Promise<StartedExport> {
  if (running.count >= threads) throw new ApiProblem('too_many_requests', (texts) => ({ detail: texts.tooManyRequests(10) }), { headers: { 'Retry-After': '10' } })
  running.count += 1
  return exportInThread(order, () => { running.count -= 1 })
}

type AskedOrder = { readonly format: ExportFormat; readonly asked: Form; readonly filters: ObservationFilters }

function orderOf(c: Context, { db, clock }: Dependencies, { format, asked, filters }: AskedOrder): ExportOrder {
  const { origin, searchParams } = new URL(c.req.url)
  for (const parameter of ['profile', 'layout', 'lang']) searchParams.delete(parameter)
  return {
    place: snapshotPlaceOf(db), format, filters, origin, language: languageOf(c), profile: asked.profile ?? 'excel', layout: asked.layout ?? 'long',
    query: searchParams.toString(), instant: clock().toISOString(),
  }
}

/** An empty file says in its headers why it is empty. */
async function emptinessOf({ db }: Dependencies, filters: ObservationFilters, rows: number): Promise<Record<string, string>> {
  if (rows > 0) return {}
  const { sources, reason } = await searchedFor(db, filters, rows)
  return { 'X-Sources-Searched': String(sources), ...(reason === null ? {} : { 'X-Empty-Reason': reason }) }
}

/** CSV for programs names its description (CSV on the Web). */
function describedBy({ format, profile, layout, query }: ExportOrder): Record<string, string> {
  if (format !== 'csv' || profile !== 'machine' || layout === 'wide') return {}
  return { Link: `<observations.csv-metadata.json${query === '' ? '' : `?${query}`}>; rel="describedby"; type="application/csvm+json"` }
}

function headersOf(order: ExportOrder, { rows, dataVersion }: { readonly rows: number; readonly dataVersion: number }): Record<string, string> {
  const { mediaType } = formats[order.format]
  return {
    'Content-Type': mediaType, 'Content-Language': order.language, 'Content-Disposition': contentDisposition(nameOf(order)),
    'X-Row-Count': String(rows), 'X-Data-Version': String(dataVersion),
  }
}

/** `within` is named by its own code, not by every area inside it. */
function nameOf({ filters, format, layout }: ExportOrder): string {
  const areas = filters.referenceArea ? (askedAreas(filters) ?? []) : filters.within === undefined ? [] : [filters.within]
  const { extension } = formats[format]
  return fileName({ areas, years: filters.year ?? [], indicators: filters.indicator ?? [], extension: layout === 'wide' ? `wide.${extension}` : extension })
}
