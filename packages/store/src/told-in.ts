// Figures told in the reader's language: where a text of that language says the same, its sentence is the one shown.

import type { TextLanguage } from '@jastar/catalogue'
import type { Database } from './database.ts'
import { quoteOf, sourceLine } from './observation-row.ts'
import type { Quote, SourceLine, ToldObservation } from './observation-row.ts'

/** Observations asked about in one statement. */
const idsAtOnce = 500

/** The observations with their quotes in `language` where a mention of that language tells the very same value; the others as they were. */
export async function toldIn(db: Database, observations: readonly ToldObservation[], language: TextLanguage): Promise<ToldObservation[]> {
  const foreign = observations.filter(({ quote, mentionLanguages }) => quote.language !== language && mentionLanguages.includes(language))
  const found = new Map<string, { readonly quote: Quote; readonly source: SourceLine }>()
  for (let from = 0; from < foreign.length; from += idsAtOnce) {
    const page = foreign.slice(from, from + idsAtOnce)
    for (const [id, telling] of await readTellings(db, page, language)) found.set(id, telling)
  }
  return observations.map((observation) => ({ ...observation, ...found.get(observation.id) }))
}

async function readTellings(db: Database, observations: readonly ToldObservation[], language: TextLanguage) {
  const rows = await db
    .selectFrom('mention')
    .innerJoin('source', 'source.id', 'mention.sourceId')
    .select(['mention.observationId', 'mention.value', 'mention.qualifier', 'mention.sentence', 'mention.sentenceStart', 'mention.start', 'mention.end', 'mention.language'])
    .select(['source.id', 'source.title', 'source.publisher', 'source.date', 'source.url', 'source.languages'])
    .where('mention.language', '=', language)
    .where('mention.observationId', 'in', observations.map((observation) => observation.id))
    .orderBy('mention.confidence', 'desc')
    .orderBy('source.date')
    .orderBy('mention.number')
    .execute()
  const tellings = new Map<string, { readonly quote: Quote; readonly source: SourceLine }>()
  for (const { id, value, qualifier } of observations) {
    const row = rows.find((mention) => mention.observationId === id && mention.value === value && mention.qualifier === qualifier)
    if (row) tellings.set(id, { quote: quoteOf(row), source: sourceLine(row) })
  }
  return tellings
}
