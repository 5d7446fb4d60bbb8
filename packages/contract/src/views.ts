// What the dashboard's views ask for: series, comparison, coverage, catalogue, programmes, sources, health.

import * as z from 'zod/mini'
import { refusals } from '@jastar/figures'
import type { DerivedFigure } from '@jastar/figures'
import { observationItem, mentionItem, quote, searched, sourceLine } from './observation.ts'
import { seriesBys } from './query.ts'
import {
  claim, emptyReason, indicatorCode, leftoverReason, measure, names, programmeKind, qualifier, review, span, themeCode, unitMeasure, yearBucket,
} from './words.ts'

/** Why two figures are not compared, added or divided. */
export const refusal = z.enum(refusals)

/** A value that arithmetic on bounds gave: a sum of "more than" figures is itself "more than". */
export const derivedFigure = z.object({
  value: z.number(), valueHigh: z.nullable(z.number()), qualifier, lowerBound: z.nullable(z.number()), upperBound: z.nullable(z.number()), unitMeasure, measure,
}) satisfies z.ZodMiniType<DerivedFigure>

/** A sum, or the reason why there is none. */
export const sum = z.union([
  z.object({ figure: derivedFigure, from: z.array(z.string()) }),
  z.object({ refused: refusal }),
])

/** One indicator's figures that share unit, measure and claim: one axis of a chart. */
export const seriesGroup = z.object({
  unitMeasure, measure, claim,
  items: z.array(observationItem),
  /** The key each item stands under, in the order of `items`: an area code, a year bucket, a programme's name or `none`. */
  keys: z.array(z.string()),
  sum,
})

export const series = z.object({
  indicator: indicatorCode,
  by: z.enum(seriesBys),
  groups: z.array(seriesGroup),
  searched,
  dataVersion: z.number(),
})
export type Series = z.infer<typeof series>

const facet = <Value extends z.ZodMiniType>(value: Value) => z.array(z.object({ value, count: z.number() }))

/** How many figures each choice of a filter would show; every dimension is counted with all filters but its own. */
export const facets = z.object({
  indicator: facet(indicatorCode),
  referenceArea: facet(z.nullable(z.string())),
  year: facet(yearBucket),
  programme: facet(z.nullable(z.string())),
  theme: facet(themeCode),
  claim: facet(claim),
  measure: facet(measure),
  review: facet(review),
  dataVersion: z.number(),
})
export type FacetCounts = z.infer<typeof facets>

/** A source as a line on a page: its length, its figures' places and the leftovers'. */
export const sourceSummary = z.extend(sourceLine, {
  length: z.number(),
  referenceAreas: z.array(z.string()),
  themes: z.array(themeCode),
  marks: z.array(z.object({ start: z.number(), end: z.number(), observation: z.string(), referenceArea: z.nullable(z.string()), claim })),
  leftoverMarks: z.array(z.number()),
  observationCount: z.number(),
  mentionCount: z.number(),
})
export type SourceSummary = z.infer<typeof sourceSummary>

export const coverageCell = z.object({
  year: yearBucket,
  figures: z.array(z.object({ observation: z.string(), claim })),
  sources: z.number(),
  reason: z.nullable(emptyReason),
})
export const coverageRow = z.object({ referenceArea: z.string(), sourcesSearched: z.number(), undatedSources: z.number(), cells: z.array(coverageCell) })
export const coverage = z.object({
  years: z.array(yearBucket),
  rows: z.array(coverageRow),
  /** Regions no text was read about. */
  notSearched: z.array(z.string()),
  totals: z.object({ observations: z.number(), mentions: z.number(), sources: z.number(), unreviewed: z.number(), toldInTwoLanguages: z.number() }),
  dataVersion: z.number(),
})
export type Coverage = z.infer<typeof coverage>

/** A programme in a list. */
export const programmeSummary = z.object({
  id: z.string(), name: z.string(), names, kind: programmeKind, parent: z.nullable(z.object({ id: z.string(), name: z.string(), names })),
  themes: z.array(themeCode), known: z.boolean(),
  referenceAreas: z.array(z.string()), observationCount: z.number(), mentionCount: z.number(), sourceCount: z.number(),
})
export type ProgrammeSummary = z.infer<typeof programmeSummary>

export const compareSide = z.object({ referenceArea: z.string(), observations: z.number(), sources: z.array(sourceSummary) })

export const compare = z.object({
  sides: z.array(compareSide),
  /** Indicators where figures of at least two areas can be set face to face. */
  matched: z.array(z.object({
    indicator: indicatorCode, unitMeasure, measure, claim,
    items: z.array(z.nullable(observationItem)),
    /** The first area that tells it minus each further one, as bounds; null where nothing follows from open ends. */
    differences: z.array(z.object({ first: z.number(), second: z.number(), figure: z.nullable(derivedFigure) })),
  })),
  /** Pairs a reader would be tempted to compare, and why they are not. */
  nearMisses: z.array(z.object({ left: observationItem, right: observationItem, reasons: z.array(refusal) })),
  /** Every indicator of any side; per side its figures, or why there are none. */
  indicators: z.array(z.object({
    indicator: indicatorCode, unitMeasure, measure,
    sides: z.array(z.object({ items: z.array(observationItem), searched, reasons: z.array(refusal) })),
  })),
  /** Figures per 1 000 young people of their area, with the population each was divided by. */
  perThousand: z.array(z.object({
    indicator: indicatorCode, unitMeasure, claim,
    sides: z.array(z.nullable(z.object({
      item: observationItem,
      /** Null where no text tells how many young people live in the area. */
      population: z.nullable(observationItem),
      /** Years between the two; the population is of the figure's year, or of the nearest one told. */
      yearsApart: z.nullable(z.number()),
      result: z.nullable(z.union([derivedFigure, z.object({ refused: refusal })])),
    }))),
  })),
  /** Programmes named on any side, shared ones first. */
  programmes: z.array(z.object({
    programme: programmeSummary,
    sides: z.array(z.object({ items: z.array(observationItem), mentions: z.number(), quote: z.nullable(quote), source: z.nullable(sourceLine) })),
  })),
  themes: z.array(z.object({ theme: themeCode, sides: z.array(z.object({ observations: z.array(z.string()), named: z.number() })) })),
  dataVersion: z.number(),
})
export type Compare = z.infer<typeof compare>

const counted = { observationCount: z.number(), sourceCount: z.number() }
export const referenceAreaList = z.object({ items: z.array(z.object({ code: z.string(), kind: z.string(), within: z.nullable(z.string()), names, ...counted })), dataVersion: z.number() })
export const indicatorList = z.object({ items: z.array(z.object({ code: indicatorCode, names, unitNouns: names, definition: names, kind: z.enum(['stock', 'flow']), observationCount: z.number() })), dataVersion: z.number() })
export const themeList = z.object({ items: z.array(z.object({ code: themeCode, names, ...counted })), dataVersion: z.number() })
export const programmeList = z.object({ items: z.array(programmeSummary), dataVersion: z.number() })
export type ProgrammeList = z.infer<typeof programmeList>

export const programmeProfile = z.object({
  programme: programmeSummary,
  children: z.array(programmeSummary),
  observations: z.array(observationItem),
  /** Places that name it, with their sentences. */
  mentions: z.array(z.object({ source: sourceLine, quote, referenceArea: z.nullable(z.string()), start: z.number() })),
  /** Per area with sources: texts read, and whether the programme is named there. */
  areas: z.array(z.object({ referenceArea: z.string(), sourcesSearched: z.number(), mentions: z.number(), observations: z.number() })),
  dataVersion: z.number(),
})
export type ProgrammeProfile = z.infer<typeof programmeProfile>

export const sourceList = z.object({ items: z.array(sourceSummary), next: z.nullable(z.string()), total: z.number(), dataVersion: z.number() })
export type SourceList = z.infer<typeof sourceList>

export const leftoverItem = z.object({ start: z.number(), end: z.number(), surface: z.string(), reason: leftoverReason, rule: z.string() })

/** One text with everything read out of it. */
export const sourceDetail = z.object({
  source: sourceSummary,
  /** The whole text; null where only the publisher may show it. */
  text: z.nullable(z.string()),
  hash: z.string(),
  /** Stretches of page furniture and of the headline. */
  furniture: z.array(span),
  titleSpan: z.nullable(span),
  mentions: z.array(z.object({ mention: mentionItem, observation: z.string() })),
  observations: z.array(observationItem),
  leftovers: z.array(leftoverItem),
  programmeMentions: z.array(z.object({ start: z.number(), end: z.number(), surface: z.string(), programme: z.string(), programmeId: z.string(), names, kind: programmeKind })),
  dataVersion: z.number(),
})
export type SourceDetail = z.infer<typeof sourceDetail>

export const health = z.object({ status: z.literal('ok'), version: z.string(), dataVersion: z.number() })

