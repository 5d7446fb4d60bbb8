// What editors send and get: review queue, corrections, sources and programmes put right, and the log of it all.

import * as z from 'zod/mini'
import { mentionItem, observationDetail, observationItem, sourceLine } from './observation.ts'
import { claim, indicatorCode, measure, programmeKind, qualifier, slotName, unitMeasure } from './words.ts'

/** Who is asking: an editor by name, or a reader. */
export const session = z.object({ editor: z.nullable(z.string()) })
export type Session = z.infer<typeof session>

const day = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))
/** A year, a month, or an interval of them: `2025`, `2025-08`, `2025-08/2025-12`. */
const timePeriod = z.string().check(z.regex(/^\d{4}(-\d{2})?(\/\d{4}(-\d{2})?)?$/))
const why = z.optional(z.string().check(z.maxLength(500)))

/** Slots a person may put right; null empties one. A slot that is left out stays as it is. */
export const slotChanges = z.strictObject({
  value: z.optional(z.number()),
  valueHigh: z.optional(z.nullable(z.number())),
  qualifier: z.optional(qualifier),
  unitMeasure: z.optional(unitMeasure),
  measure: z.optional(measure),
  indicator: z.optional(indicatorCode),
  countedThing: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  referenceArea: z.optional(z.nullable(z.string().check(z.regex(/^KZ(-[a-z0-9-]+)?$/i)))),
  programme: z.optional(z.nullable(z.string().check(z.minLength(1), z.maxLength(200)))),
  timePeriod: z.optional(z.nullable(timePeriod)),
  claim: z.optional(claim),
  ageBand: z.optional(z.nullable(z.string().check(z.maxLength(60)))),
  /** Id of the observation this one is a part of. */
  partOf: z.optional(z.nullable(z.string())),
})
export type SlotChanges = z.infer<typeof slotChanges>
export const correctableSlots = [
  'value', 'valueHigh', 'qualifier', 'unitMeasure', 'measure', 'indicator', 'countedThing', 'referenceArea', 'programme', 'timePeriod', 'claim', 'ageBand', 'partOf',
] as const satisfies readonly (keyof SlotChanges)[]

/** PATCH /observations/{id}: puts slots right in every mention of the fact, or in one `mention` alone. */
export const correction = z.strictObject({ changes: slotChanges, mention: z.optional(z.string()), why })
export type Correction = z.infer<typeof correction>

export const verdicts = ['accepted', 'rejected', 'auto'] as const
/** POST /observations/{id}/review and /sources/{id}/review; `auto` takes an earlier verdict back. */
export const verdict = z.strictObject({ verdict: z.enum(verdicts), why })
export type Verdict = z.infer<typeof verdict>

/** POST /observations/{id}/split: these mentions tell another fact. */
export const split = z.strictObject({ mentions: z.array(z.string()).check(z.minLength(1), z.maxLength(200)), why })
/** POST /observations/{id}/join: both tell one fact. */
export const join = z.strictObject({ with: z.string(), why })
/** POST /observations/{id}/recommend: of disputed values, this one leads. */
export const recommendation = z.strictObject({ why })

/** PATCH /sources/{id}: what the text itself does not say, or says wrongly. Null empties a field. */
export const sourceChanges = z.strictObject({
  date: z.optional(z.nullable(day)),
  publisher: z.optional(z.nullable(z.string().check(z.minLength(1), z.maxLength(200)))),
  title: z.optional(z.string().check(z.minLength(1), z.maxLength(300))),
  url: z.optional(z.nullable(z.url().check(z.maxLength(2000), z.regex(/^https?:/)))),
  why,
})
export type SourceChanges = z.infer<typeof sourceChanges>

/** PATCH /programmes/{id}. `mergeInto` makes every name of this programme a name of another. */
export const programmeChanges = z.strictObject({
  name: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  kind: z.optional(programmeKind),
  addAlias: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  parent: z.optional(z.nullable(z.string())),
  mergeInto: z.optional(z.string()),
  why,
})
export type ProgrammeChanges = z.infer<typeof programmeChanges>

/** POST /observations/{id}/reports: anybody says that a figure is wrong. */
export const report = z.strictObject({ text: z.string().check(z.minLength(3), z.maxLength(1000)) })
export type Report = z.infer<typeof report>

export const curationKinds = ['correct', 'review', 'split', 'join', 'recommend', 'source', 'programme'] as const
export const curationKind = z.enum(curationKinds)
export type CurationKind = z.infer<typeof curationKind>

/** One act of an editor, as the log tells it. `number` counts up and names it for undoing. */
export const curationAct = z.object({
  number: z.number(),
  kind: curationKind,
  at: z.string(),
  who: z.string(),
  why: z.nullable(z.string()),
  /** What it was done to. */
  observation: z.nullable(z.string()),
  source: z.nullable(z.string()),
  programme: z.nullable(z.string()),
  /** Figures whose fields it changed. */
  changed: z.number(),
  undone: z.boolean(),
})
export type CurationAct = z.infer<typeof curationAct>

/** What every write answers: the act to undo, and the data version it made. */
export const curationAnswer = z.object({ act: curationAct, dataVersion: z.number() })
export type CurationAnswer = z.infer<typeof curationAnswer>

/** Why a figure waits for a person, the weightiest first. */
export const doubtReasons = ['guessed', 'inherited', 'year_unknown', 'area_unknown', 'disputed', 'reported', 'misfit'] as const
export const doubt = z.object({ slot: z.nullable(slotName), reason: z.enum(doubtReasons), confidence: z.number() })
export type Doubt = z.infer<typeof doubt>

/** Somebody's word that a figure is wrong. */
export const reportItem = z.object({ number: z.number(), text: z.string(), at: z.string() })

/** A correction whose place in the text no rule reads as a figure any more: it waits for a person. */
export const misfit = z.object({ act: z.number(), source: sourceLine, start: z.number(), end: z.number(), surface: z.string(), slot: z.string(), value: z.nullable(z.string()) })

/** One figure in the queue, with all a person needs to judge it. */
export const reviewItem = z.object({
  observation: observationItem,
  edition: z.number(),
  mentions: z.array(z.extend(mentionItem, {
    /** The paragraph round the sentence, and where the sentence's number stands in it. */
    context: z.object({ text: z.string(), start: z.number(), highlight: z.object({ start: z.number(), end: z.number() }) }),
  })),
  doubts: z.array(doubt),
  reports: z.array(reportItem),
})
export type ReviewItem = z.infer<typeof reviewItem>

export const reviewStates = ['waiting', 'reported', 'disputed', 'accepted', 'corrected', 'rejected'] as const
export const reviewSorts = ['doubt', 'weight', 'newest'] as const
export const reviewQueue = z.object({
  items: z.array(reviewItem),
  next: z.nullable(z.string()),
  total: z.number(),
  counts: z.object({ waiting: z.number(), reported: z.number(), disputed: z.number(), accepted: z.number(), corrected: z.number(), rejected: z.number() }),
  misfits: z.array(misfit),
  dataVersion: z.number(),
})
export type ReviewQueue = z.infer<typeof reviewQueue>

export const curationLog = z.object({ items: z.array(curationAct), next: z.nullable(z.string()), dataVersion: z.number() })
export type CurationLog = z.infer<typeof curationLog>

/** One changed field of a published figure, newest first: the corrections page and its feeds. */
export const correctionItem = z.object({
  number: z.number(), at: z.string(), who: z.string(), why: z.nullable(z.string()),
  field: z.string(), was: z.nullable(z.string()), now: z.nullable(z.string()),
  /** Null where the figure is no more. */
  observation: z.nullable(observationItem),
  observationId: z.string(),
})
export const correctionList = z.object({ items: z.array(correctionItem), next: z.nullable(z.string()), dataVersion: z.number() })
export type CorrectionList = z.infer<typeof correctionList>

/** The body of 412: somebody changed the figure meanwhile; both versions are shown. */
export const editConflict = z.object({ current: observationDetail })
