// Query parameters of the lists: one grammar for the API, the CSV and the dashboard's addresses.

import * as z from 'zod/mini'
import { reviewSorts, reviewStates } from './editing.ts'
import { claim, indicatorCode, measure, review, themeCode } from './words.ts'

/** Several values of one parameter are joined by commas: `referenceArea=KZ-75,KZ-15`. */
const listOf = <Item extends z.ZodMiniType<unknown, string>>(item: Item) =>
  z.pipe(z.pipe(z.string(), z.transform((text: string) => text.split(',').filter((part) => part !== ''))), z.array(item).check(z.minLength(1)))

const year = z.union([z.pipe(z.string().check(z.regex(/^\d{4}$/)), z.transform(Number)), z.literal('unknown')])

/** Filters shared by /observations, its exports and /series. Values are checked against the store by the API. */
export const observationFilters = z.strictObject({
  referenceArea: z.optional(listOf(z.string().check(z.regex(/^KZ(-[a-z0-9-]+)?$/i)))),
  within: z.optional(z.string().check(z.regex(/^KZ(-\d{2})?$/))),
  programme: z.optional(listOf(z.string().check(z.minLength(1)))),
  indicator: z.optional(listOf(indicatorCode)),
  theme: z.optional(listOf(themeCode)),
  year: z.optional(listOf(year)),
  claim: z.optional(listOf(claim)),
  measure: z.optional(listOf(measure)),
  review: z.optional(listOf(review)),
  source: z.optional(listOf(z.string().check(z.minLength(1)))),
  q: z.optional(z.string().check(z.maxLength(200))),
})
export type ObservationFilters = z.infer<typeof observationFilters>

export const observationSorts = ['weight', 'value', 'year', 'area', 'newest'] as const
/** `weight`: what a reader would want first (counts of people and events before shares); `-` in front reverses. */
export const observationSort = z.enum([...observationSorts, '-value', '-year', '-area'])
export type ObservationSort = z.infer<typeof observationSort>

const limit = z.pipe(z.string().check(z.regex(/^\d{1,3}$/)), z.transform(Number)).check(z.gte(1), z.lte(500))

export const observationQuery = z.extend(observationFilters, {
  sort: z.optional(observationSort),
  cursor: z.optional(z.string()),
  limit: z.optional(limit),
})
export type ObservationQuery = z.infer<typeof observationQuery>

export const seriesBys = ['referenceArea', 'year', 'programme'] as const
export const seriesQuery = z.extend(observationFilters, { indicator: indicatorCode, by: z.enum(seriesBys) })
export type SeriesQuery = z.infer<typeof seriesQuery>

/** Two to four areas, the first on the left. */
export const compareQuery = z.strictObject({
  areas: z.pipe(z.pipe(z.string(), z.transform((text: string) => text.split(','))), z.array(z.string()).check(z.minLength(2), z.maxLength(4))),
})

export const sourceQuery = z.strictObject({
  referenceArea: z.optional(z.string()),
  q: z.optional(z.string().check(z.maxLength(200))),
  cursor: z.optional(z.string()),
  limit: z.optional(limit),
})

/** GET /review: `state` defaults to waiting. */
export const reviewQuery = z.strictObject({
  state: z.optional(z.enum(reviewStates)),
  sort: z.optional(z.enum(reviewSorts)),
  source: z.optional(z.string()),
  referenceArea: z.optional(z.string()),
  indicator: z.optional(indicatorCode),
  cursor: z.optional(z.string()),
  limit: z.optional(limit),
})
export type ReviewQuery = z.infer<typeof reviewQuery>

/** GET /corrections and its feeds, of one area or of all. */
export const correctionQuery = z.strictObject({ referenceArea: z.optional(z.string()), cursor: z.optional(z.string()), limit: z.optional(limit) })
export const curationQuery = z.strictObject({ cursor: z.optional(z.string()), limit: z.optional(limit) })

export const noQuery = z.strictObject({})
