// What an export is asked to be. It is plain data, so that another thread can be given it.

import type { Language } from '@jastar/catalogue'
import type { CsvProfile, ExportFormat, Layout } from '@jastar/contract'
import type { ObservationFilters, SnapshotPlace } from '@jastar/store'

export type ExportOrder = {
  readonly place: SnapshotPlace
  readonly format: ExportFormat
  readonly profile: CsvProfile
  readonly layout: Layout
  readonly language: Language
  readonly filters: ObservationFilters
  /** The server's address, for permanent links. */
  readonly origin: string
  /** The filters as they were asked, for links back to the selection. */
  readonly query: string
  /** When it was ordered, ISO. */
  readonly instant: string
}

/** Media types of the formats, and what a file of each is called behind the dot. */
export const formats = {
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', extension: 'csv' },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx' },
  json: { mediaType: 'application/json; charset=utf-8', extension: 'json' },
  ndjson: { mediaType: 'application/x-ndjson; charset=utf-8', extension: 'ndjson' },
  'sdmx.csv': { mediaType: 'application/vnd.sdmx.data+csv; version=2.1.0', extension: 'sdmx.csv' },
  zip: { mediaType: 'application/zip', extension: 'zip' },
} as const satisfies Record<ExportFormat, { readonly mediaType: string; readonly extension: string }>
