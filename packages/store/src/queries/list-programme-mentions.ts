// Where texts name programmes, each place with its sentence.

import type { Database } from '../database.ts'
import { quoteOf, sourceLine } from '../observation-row.ts'
import type { Quote, SourceLine } from '../observation-row.ts'

export type ToldProgrammeMention = {
  readonly programmeId: string
  readonly source: SourceLine
  readonly quote: Quote
  readonly referenceArea: string | null
  readonly start: number
}

/** Every place that names one of these programmes, newest texts first, in text order. */
export async function listProgrammeMentions(db: Database, programmeIds: readonly string[]): Promise<ToldProgrammeMention[]> {
  const rows = await db
    .selectFrom('programmeMention')
    .innerJoin('source', 'source.id', 'programmeMention.sourceId')
    .select(['programmeId', 'referenceArea', 'start', 'end', 'sentence', 'sentenceStart', 'language'])
    .select(['source.id', 'source.title', 'source.publisher', 'source.date', 'source.url', 'source.languages'])
    .where('programmeId', 'in', programmeIds)
    .orderBy('source.date', 'desc')
    .orderBy('source.id')
    .orderBy('start')
    .execute()
  return rows.map((row) => ({ programmeId: row.programmeId, referenceArea: row.referenceArea, start: row.start, quote: quoteOf(row), source: sourceLine(row) }))
}
