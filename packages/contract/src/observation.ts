// Observations as they travel: one fact with its telling sentence; in full with every mention.

import * as z from 'zod/mini'
import type { Observation } from '@jastar/catalogue'
import {
  claim, emptyReason, indicatorCode, measure, names, qualifier, review, slotBasis, slotName, span, textLanguage, themeCode, timePeriodBasis, unitMeasure,
} from './words.ts'

/** The fact itself; the same fields as the catalogue's Observation. */
export const observation = z.object({
  id: z.string(),
  indicator: indicatorCode,
  countedThing: z.string(),
  referenceArea: z.nullable(z.string()),
  programme: z.nullable(z.string()),
  themes: z.array(themeCode),
  year: z.nullable(z.number()),
  timePeriod: z.nullable(z.string()),
  timePeriodBasis,
  yearOffset: z.nullable(z.number()),
  value: z.number(),
  valueHigh: z.nullable(z.number()),
  qualifier,
  lowerBound: z.nullable(z.number()),
  upperBound: z.nullable(z.number()),
  unitMeasure,
  measure,
  claim,
  ageBand: z.nullable(z.string()),
  partOf: z.nullable(z.string()),
  review,
  confidence: z.number(),
  toldBy: z.number(),
  disputedBy: z.array(z.string()),
}) satisfies z.ZodMiniType<Observation>

/** Who told it where: what stands under every quoted sentence. */
export const sourceLine = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.nullable(names),
  date: z.nullable(z.string()),
  url: z.nullable(z.string()),
  languages: z.array(textLanguage),
})
export type SourceLine = z.infer<typeof sourceLine>

/** One sentence with the number's place inside it (offsets into `text`). */
export const quote = z.object({ text: z.string(), highlight: span, language: textLanguage })
export type Quote = z.infer<typeof quote>

/** An observation in a list: the fact, its programme's id and names, and the sentence that tells it best. */
export const observationItem = z.extend(observation, {
  programmeId: z.nullable(z.string()),
  programmeNames: z.nullable(names),
  quote,
  source: sourceLine,
  /** How many places tell it, in how many texts and in which languages. */
  mentionCount: z.number(),
  sourceCount: z.number(),
  mentionLanguages: z.array(textLanguage),
  /** False where sources disagree and another value leads. */
  recommended: z.boolean(),
})
export type ObservationItem = z.infer<typeof observationItem>

export const slotEvidence = z.object({ basis: slotBasis, rule: z.string(), span: z.optional(span), words: z.optional(z.string()), confidence: z.number() })

/** One place that tells a fact, with its context (W3C Web Annotation: exact, prefix, suffix, start, end). */
export const mentionItem = z.object({
  id: z.string(),
  source: sourceLine,
  start: z.number(),
  end: z.number(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  quote,
  value: z.number(),
  valueHigh: z.nullable(z.number()),
  qualifier,
  countedThing: z.string(),
  confidence: z.number(),
  evidence: z.partialRecord(slotName, slotEvidence),
})
export type MentionItem = z.infer<typeof mentionItem>

export const revision = z.object({ field: z.string(), was: z.nullable(z.string()), now: z.nullable(z.string()), why: z.nullable(z.string()), who: z.string(), at: z.string() })

/** Everything a figure card shows. */
export const observationDetail = z.object({
  observation: observationItem,
  mentions: z.array(mentionItem),
  whole: z.nullable(observationItem),
  parts: z.array(observationItem),
  disputes: z.array(observationItem),
  revisions: z.array(revision),
  /** Ready to paste into a report, in each language. */
  sentences: names,
  citation: names,
  /** Counts the changes of this figure; an edit names the edition it was made on (If-Match). */
  edition: z.number(),
  dataVersion: z.number(),
})
export type ObservationDetail = z.infer<typeof observationDetail>

/** Texts read for the asked area and year, whatever they told. */
export const searched = z.object({ sources: z.number(), reason: z.nullable(emptyReason) })

export const observationList = z.object({
  items: z.array(observationItem),
  next: z.nullable(z.string()),
  total: z.number(),
  searched,
  dataVersion: z.number(),
})
export type ObservationList = z.infer<typeof observationList>
