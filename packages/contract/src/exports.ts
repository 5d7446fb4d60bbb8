// Exports: formats, their query parameters, and what /check answers about an export or a view of an earlier day.

import * as z from 'zod/mini'
import { observationFilters } from './query.ts'
import { language, names } from './words.ts'

export const exportFormats = ['csv', 'xlsx', 'json', 'ndjson', 'sdmx.csv', 'zip'] as const
export type ExportFormat = (typeof exportFormats)[number]

export const csvProfiles = ['excel', 'machine'] as const
/** `excel`: `;`, decimal comma, BOM, CRLF. `machine`: RFC 4180, `.`, no BOM. */
export type CsvProfile = (typeof csvProfiles)[number]

export const layouts = ['long', 'wide'] as const
/** `long`: one row a figure. `wide`: areas as columns. */
export type Layout = (typeof layouts)[number]

const lang = z.optional(language)
const layout = z.optional(z.enum(layouts))

export const csvQuery = z.extend(observationFilters, { profile: z.optional(z.enum(csvProfiles)), layout, lang })
export type CsvQuery = z.infer<typeof csvQuery>
export const xlsxQuery = z.extend(observationFilters, { layout, lang })
export const exportQuery = z.extend(observationFilters, { lang })

const version = z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number))

/** Ids joined by commas. */
const ids = z.pipe(z.pipe(z.string(), z.transform((text: string) => text.split(',').filter((id) => id !== ''))), z.array(z.string()).check(z.minLength(1), z.maxLength(500)))

/** GET /check: a view at a data version, or some figures as they stood at it. */
export const checkQuery = z.extend(observationFilters, { dataVersion: version, figure: z.optional(ids) })
export type CheckQuery = z.infer<typeof checkQuery>

/** One cell that says something else now; `was` is the file's, or the history's. */
export const cellDifference = z.object({ column: z.string(), was: z.nullable(z.string()), now: z.nullable(z.string()) })
export type CellDifference = z.infer<typeof cellDifference>

export const figureDifference = z.object({
  id: z.string(),
  state: z.enum(['changed', 'withdrawn', 'merged', 'unknown']),
  /** The id it lives on under, where it was merged. */
  mergedInto: z.nullable(z.string()),
  differences: z.array(cellDifference),
  permalink: z.string(),
})
export type FigureDifference = z.infer<typeof figureDifference>

/** `same`: nothing to do. `newer`: figures were added, those given stand. `changed`: a figure was corrected, merged or withdrawn. */
export const checkVerdict = z.enum(['same', 'newer', 'changed'])

export const checkAnswer = z.object({
  verdict: checkVerdict,
  /** The verdict as a sentence. */
  message: names,
  /** Data version of the file or view; null where a file tells none. */
  asked: z.nullable(z.number()),
  dataVersion: z.number(),
  checked: z.number(),
  same: z.number(),
  /** Figures that the view has now and had not; ids, at most 500. */
  added: z.array(z.string()),
  addedCount: z.number(),
  changed: z.array(figureDifference),
})
export type CheckAnswer = z.infer<typeof checkAnswer>
