// The files a selection of figures can be taken along as, and the address of each.

import { paths } from '@jastar/contract'
import type { Language } from '@jastar/catalogue'
import type { Search } from '../address/search-grammar.ts'
import { addressOf } from '../api.ts'

export const fileFormats = ['xlsx', 'excel', 'machine', 'json', 'ndjson', 'sdmx', 'bundle'] as const
export type FileFormat = (typeof fileFormats)[number]

/** `wide`: one row for each thing, areas in columns. */
export const layouts = ['long', 'wide'] as const
export type Layout = (typeof layouts)[number]

const files: Readonly<Record<FileFormat, { readonly path: string; readonly profile?: string; readonly hasWide?: true }>> = {
  xlsx: { path: `${paths.observations}.xlsx`, hasWide: true },
  excel: { path: paths.observationsCsv, profile: 'excel', hasWide: true },
  machine: { path: paths.observationsCsv, profile: 'machine', hasWide: true },
  json: { path: `${paths.observations}.json` },
  ndjson: { path: `${paths.observations}.ndjson` },
  sdmx: { path: `${paths.observations}.sdmx.csv` },
  bundle: { path: '/bundle.zip' },
}

/** Whether a format can set areas in columns. */
export const hasWide = (format: FileFormat): boolean => files[format].hasWide === true

type FileWish = { readonly format: FileFormat; readonly filters: Search; readonly language: Language; readonly layout?: Layout }

/** Address of a file of the figures that pass the filters, words in one language. */
export function fileAddress({ format, filters, language, layout = 'long' }: FileWish): string {
  const { path, profile } = files[format]
  return addressOf(path, { ...filters, profile, lang: language, layout: layout === 'wide' && hasWide(format) ? layout : undefined })
}
