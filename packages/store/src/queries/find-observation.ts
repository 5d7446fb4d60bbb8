// What is known about one observation: the fact, every mention with its context, whole, parts, disputes, history.

import type { Qualifier, SlotBasis, SlotName, Span } from '@jastar/catalogue'
import type { Selectable } from 'kysely'
import type { Database } from '../database.ts'
import { fromJson } from '../json-text.ts'
import { quoteOf, selectToldObservations, sourceLine, toldObservation } from '../observation-row.ts'
import type { Quote, SourceLine, ToldObservation } from '../observation-row.ts'
import type { MentionTable } from '../tables/mention-table.ts'
import type { SourceTable } from '../tables/source-tables.ts'

/** How one slot of a mention was found, with the words that decided. */
export type ToldEvidence = { readonly basis: SlotBasis; readonly rule: string; readonly span?: Span; readonly words?: string; readonly confidence: number }

/** One place that tells a fact, with what stands around it. */
export type ToldMention = {
  readonly id: string
  readonly source: SourceLine
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly quote: Quote
  readonly value: number
  readonly valueHigh: number | null
  readonly qualifier: Qualifier
  readonly countedThing: string
  readonly confidence: number
  readonly evidence: Partial<Record<SlotName, ToldEvidence>>
}

export type Revision = { readonly field: string; readonly was: string | null; readonly now: string | null; readonly why: string | null; readonly who: string; readonly at: string }

export type ObservationStory = {
  readonly observation: ToldObservation
  readonly mentions: readonly ToldMention[]
  readonly whole: ToldObservation | null
  readonly parts: readonly ToldObservation[]
  readonly disputes: readonly ToldObservation[]
  readonly revisions: readonly Revision[]
  /** Counts the observation's changes. */
  readonly edition: number
}

/** UTF-16 units of context on each side of a mention. */
const contextLength = 32

/** Everything about one observation, a rejected one too; undefined where there is none of that id. */
export async function findObservation(db: Database, id: string): Promise<ObservationStory | undefined> {
  const row = await selectToldObservations(db).where('observation.id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const observation = toldObservation(row)
  const related = await readRelated(db, observation)
  return {
    observation,
    mentions: (await readToldMentions(db, id)).map(({ mention }) => mention),
    edition: (await db.selectFrom('observation').select('edition').where('id', '=', id).executeTakeFirstOrThrow()).edition,
    whole: related.find((other) => other.id === observation.partOf) ?? null,
    parts: related.filter((other) => other.partOf === id && other.review !== 'rejected'),
    disputes: related.filter((other) => observation.disputedBy.includes(other.id) && other.review !== 'rejected'),
    revisions: await readRevisions(db, id),
  }
}

/** The id under which a merged observation lives on; undefined where the id was never merged. */
export async function findRedirect(db: Database, id: string): Promise<string | undefined> {
  const redirect = await db.selectFrom('observationRedirect').select('observationId').where('oldId', '=', id).executeTakeFirst()
  return redirect?.observationId
}

/** The history of a figure, and of those that were merged into it. */
async function readRevisions(db: Database, id: string): Promise<Revision[]> {
  return db
    .selectFrom('revision')
    .select(['field', 'was', 'now', 'why', 'who', 'at'])
    .where((eb) => eb.or([eb('observationId', '=', id), eb('observationId', 'in', eb.selectFrom('observationRedirect').select('oldId').where('observationRedirect.observationId', '=', id))]))
    .orderBy('number')
    .execute()
}

async function readRelated(db: Database, { id, partOf, disputedBy }: ToldObservation): Promise<ToldObservation[]> {
  const named = [...disputedBy, ...(partOf === null ? [] : [partOf])]
  const rows = await selectToldObservations(db)
    .where((eb) => eb.or([eb('observation.partOf', '=', id), eb('observation.id', 'in', named)]))
    .orderBy('observation.weight', 'desc')
    .orderBy('observation.id')
    .execute()
  return rows.map(toldObservation)
}

/** The mentions of an observation, the oldest text first, each with its text. */
export async function readToldMentions(db: Database, observationId: string): Promise<{ mention: ToldMention; text: string }[]> {
  const mentions = await db.selectFrom('mention').selectAll().where('observationId', '=', observationId).execute()
  const ids = [...new Set(mentions.map((mention) => mention.sourceId))]
  const sources = await db.selectFrom('source').selectAll().where('id', 'in', ids).orderBy('date').orderBy('id').execute()
  return sources.flatMap((source) => mentions.filter((mention) => mention.sourceId === source.id).map((mention) => ({ mention: toldMention(mention, source), text: source.text })))
}

/** A mention with its context and the words of its evidence, cut from its source's text. */
export function toldMention(mention: Selectable<MentionTable>, source: Selectable<SourceTable>): ToldMention {
  const { id, start, end, value, valueHigh, qualifier, countedThing, confidence } = mention
  return {
    id, start, end, value, valueHigh, qualifier, countedThing, confidence,
    source: sourceLine(source),
    exact: source.text.slice(start, end),
    prefix: source.text.slice(Math.max(0, start - contextLength), start),
    suffix: source.text.slice(end, end + contextLength),
    quote: quoteOf(mention),
    evidence: evidenceOf(mention, source.text),
  }
}

function evidenceOf({ evidence }: Selectable<MentionTable>, text: string): Partial<Record<SlotName, ToldEvidence>> {
  const slots = Object.entries(fromJson(evidence))
  return Object.fromEntries(slots.map(([slot, found]) => [slot, found.span ? { ...found, words: text.slice(found.span.start, found.span.end) } : found]))
}
