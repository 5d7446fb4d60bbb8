// What one text told: the text, its mentions, facts, leftovers, programme mentions and page furniture by offset.

import type { LeftoverReason, Names, ProgrammeKind, Span } from '@jastar/catalogue'
import type { Database } from '../database.ts'
import { fromJson } from '../json-text.ts'
import { selectToldObservations, toldObservation } from '../observation-row.ts'
import type { ToldObservation } from '../observation-row.ts'
import { toldMention } from './find-observation.ts'
import type { ToldMention } from './find-observation.ts'
import { readSourceSummaries } from './list-sources.ts'
import { counts } from './observation-filters.ts'
import type { SourceSummary } from './list-sources.ts'

export type SourceStory = {
  readonly source: SourceSummary
  readonly text: string
  readonly hash: string
  readonly furniture: readonly Span[]
  readonly titleSpan: Span | null
  readonly mentions: readonly { readonly mention: ToldMention; readonly observation: string }[]
  readonly observations: readonly ToldObservation[]
  readonly leftovers: readonly (Span & { readonly surface: string; readonly reason: LeftoverReason; readonly rule: string })[]
  readonly programmeMentions: readonly (Span & { readonly surface: string; readonly programme: string; readonly programmeId: string; readonly names: Names; readonly kind: ProgrammeKind })[]
}

/** Everything read out of one text, rejected figures left out; undefined where there is none of that id. */
export async function findSource(db: Database, id: string): Promise<SourceStory | undefined> {
  const source = await db.selectFrom('source').selectAll().where('id', '=', id).executeTakeFirst()
  const [summary] = await readSourceSummaries(db, [id])
  if (!source || !summary) return undefined
  const mentions = await db
    .selectFrom('mention')
    .selectAll('mention')
    .innerJoin('observation', 'observation.id', 'mention.observationId')
    .where('sourceId', '=', id)
    .where('observation.review', '<>', 'rejected')
    .orderBy('start')
    .execute()
  return {
    source: summary,
    text: source.text,
    hash: source.hash,
    titleSpan: findSpan(source.text, source.title),
    furniture: await db.selectFrom('furniture').select(['start', 'end']).where('sourceId', '=', id).orderBy('start').execute(),
    mentions: mentions.flatMap((mention) => (mention.observationId === null ? [] : [{ mention: toldMention(mention, source), observation: mention.observationId }])),
    observations: await readObservations(db, id),
    leftovers: await db.selectFrom('leftover').select(['start', 'end', 'surface', 'reason', 'rule']).where('sourceId', '=', id).orderBy('start').execute(),
    programmeMentions: await readProgrammeMentions(db, id),
  }
}

/** Facts in the order the text first tells them. */
async function readObservations(db: Database, sourceId: string): Promise<ToldObservation[]> {
  const rows = await selectToldObservations(db)
    .innerJoin(
      (eb) => eb.selectFrom('mention').select(['observationId', eb.fn.min('start').as('firstStart')]).where('sourceId', '=', sourceId).groupBy('observationId').as('told'),
      (join) => join.onRef('told.observationId', '=', 'observation.id'),
    )
    .where(counts)
    .orderBy('told.firstStart')
    .execute()
  return rows.map(toldObservation)
}

async function readProgrammeMentions(db: Database, sourceId: string): Promise<SourceStory['programmeMentions']> {
  const rows = await db
    .selectFrom('programmeMention')
    .innerJoin('programme', 'programme.id', 'programmeMention.programmeId')
    .select(['start', 'end', 'surface', 'programme.name as programme', 'programme.id as programmeId', 'programme.names', 'programme.kind'])
    .where('sourceId', '=', sourceId)
    .orderBy('start')
    .execute()
  return rows.map((row) => ({ ...row, names: fromJson(row.names) }))
}

/** Where the title stands in the text; null for a title that was shortened with an ellipsis or stands nowhere. */
function findSpan(text: string, title: string): Span | null {
  const start = text.indexOf(title)
  return start === -1 ? null : { start, end: start + title.length }
}
