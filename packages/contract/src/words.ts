// The words of the catalogue as schemas: codes that travel in every resource.

import * as z from 'zod/mini'
import {
  claims, indicatorCodes, languages, leftoverReasons, measures, programmeKinds, qualifiers, reviews, slotBases, slotNames, textLanguages,
  themeCodes, timePeriodBases, unitMeasures,
} from '@jastar/catalogue'

export const language = z.enum(languages)
export const textLanguage = z.enum(textLanguages)
export const qualifier = z.enum(qualifiers)
export const measure = z.enum(measures)
export const claim = z.enum(claims)
export const review = z.enum(reviews)
export const unitMeasure = z.enum(unitMeasures)
export const indicatorCode = z.enum(indicatorCodes)
export const themeCode = z.enum(themeCodes)
export const programmeKind = z.enum(programmeKinds)
export const timePeriodBasis = z.enum(timePeriodBases)
export const leftoverReason = z.enum(leftoverReasons)
export const slotName = z.enum(slotNames)
export const slotBasis = z.enum(slotBases)

/** One text in Kazakh, Russian and English. */
export const names = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

/** A year, or the real bucket of figures that have none. */
export const yearBucket = z.union([z.number(), z.literal('unknown')])

/** A half-open stretch of text in UTF-16 units. */
export const span = z.object({ start: z.number(), end: z.number() })

export const emptyReasons = ['no_figure_reported', 'not_searched', 'year_out_of_range', 'region_did_not_exist'] as const
/** Why an answer is empty: texts were read and report none; no text was read; no text is of that year; the region is younger. */
export const emptyReason = z.enum(emptyReasons)
export type EmptyReason = z.infer<typeof emptyReason>
