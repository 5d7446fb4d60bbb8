// The one way an observation is read: the fact, its programme's names, the sentence that tells it best, and who told it.

import { findPublisher } from '@jastar/catalogue'
import type { Names, Observation, Span, TextLanguage } from '@jastar/catalogue'
import type { Database } from './database.ts'
import { fromJson } from './json-text.ts'
import type { JsonText } from './json-text.ts'

/** Who told it where. */
export type SourceLine = {
  readonly id: string
  readonly title: string
  readonly publisher: Names | null
  readonly date: string | null
  readonly url: string | null
  readonly languages: readonly TextLanguage[]
}

/** One sentence with the number's place inside it. */
export type Quote = { readonly text: string; readonly highlight: Span; readonly language: TextLanguage }

/** An observation as lists, charts and exports use it. */
export type ToldObservation = Observation & {
  readonly programmeId: string | null
  readonly programmeNames: Names | null
  readonly quote: Quote
  readonly source: SourceLine
  readonly mentionCount: number
  readonly sourceCount: number
  readonly mentionLanguages: readonly TextLanguage[]
  /** False where sources disagree and another value leads. */
  readonly recommended: boolean
}

const factColumns = [
  'observation.id', 'observation.indicator', 'observation.countedThing', 'observation.referenceArea', 'observation.programmeId', 'observation.themes',
  'observation.year', 'observation.timePeriod', 'observation.timePeriodBasis', 'observation.yearOffset', 'observation.value', 'observation.valueHigh',
  'observation.qualifier', 'observation.lowerBound', 'observation.upperBound', 'observation.unitMeasure', 'observation.measure', 'observation.claim',
  'observation.ageBand', 'observation.partOf', 'observation.review', 'observation.confidence', 'observation.toldBy', 'observation.disputedBy',
  'observation.mentionCount', 'observation.sourceCount', 'observation.mentionLanguages', 'observation.recommended',
] as const

const tellingColumns = [
  'programme.name as programme', 'programme.names as programmeNames',
  'mention.sentence', 'mention.sentenceStart', 'mention.start', 'mention.end', 'mention.language',
  'source.id as sourceId', 'source.title', 'source.publisher', 'source.date', 'source.url', 'source.languages',
] as const

/** Observations with everything `toldObservation` needs; add filters, order and limit to it. */
export function selectToldObservations(db: Database) {
  return db
    .selectFrom('observation')
    .innerJoin('mention', 'mention.id', 'observation.mentionId')
    .innerJoin('source', 'source.id', 'mention.sourceId')
    .leftJoin('programme', 'programme.id', 'observation.programmeId')
    .select([...factColumns, ...tellingColumns])
}

export type ToldObservationRow = Awaited<ReturnType<ReturnType<typeof selectToldObservations>['execute']>>[number]

/** The observation a row holds. */
export function toldObservation(row: ToldObservationRow): ToldObservation {
  const { themes, disputedBy, mentionLanguages, recommended, programmeNames, sourceId, title, publisher, date, url, languages, ...rest } = row
  const { sentence, sentenceStart, start, end, language, ...fact } = rest
  return {
    ...fact,
    themes: fromJson(themes), disputedBy: fromJson(disputedBy), mentionLanguages: fromJson(mentionLanguages),
    recommended: recommended === 1,
    programmeNames: programmeNames === null ? null : fromJson(programmeNames),
    quote: quoteOf({ sentence, sentenceStart, start, end, language }),
    source: sourceLine({ id: sourceId, title, publisher, date, url, languages }),
  }
}

/** The observations of these ids, in their order; an id that is none is left out. */
export async function readToldObservations(db: Database, ids: readonly string[]): Promise<ToldObservation[]> {
  const rows = await selectToldObservations(db).where('observation.id', 'in', ids).execute()
  const byId = new Map(rows.map((row) => [row.id, toldObservation(row)]))
  return ids.map((id) => byId.get(id)).filter((observation) => observation !== undefined)
}

type SentenceColumns = { sentence: string; sentenceStart: number; start: number; end: number; language: TextLanguage }

/** A sentence with the place of what it tells, from offsets into the whole text. */
export function quoteOf({ sentence, sentenceStart, start, end, language }: SentenceColumns): Quote {
  return { text: sentence, highlight: { start: start - sentenceStart, end: end - sentenceStart }, language }
}

type SourceLineColumns = { id: string; title: string; publisher: string | null; date: string | null; url: string | null; languages: JsonText<readonly TextLanguage[]> }

/** Who told it, the publisher in three languages where it is known. */
export function sourceLine({ id, title, publisher, date, url, languages }: SourceLineColumns): SourceLine {
  return { id, title, publisher: publisher === null ? null : publisherNames(publisher), date, url, languages: fromJson(languages) }
}

function publisherNames(publisher: string): Names {
  return findPublisher(publisher)?.names ?? { kk: publisher, ru: publisher, en: publisher }
}
