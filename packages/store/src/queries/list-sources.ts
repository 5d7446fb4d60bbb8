// Which texts were read, newest first, each with its length and the places of its figures and leftovers.

import type { Claim, Span, ThemeCode } from '@jastar/catalogue'
import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import type { Database } from '../database.ts'
import { findSearchQuery } from '../fold.ts'
import { sourceLine } from '../observation-row.ts'
import type { SourceLine } from '../observation-row.ts'
import type { PagePlace } from './list-observations.ts'

/** A figure's place in its text, and what it tells. */
export type SourceMark = Span & { readonly observation: string; readonly referenceArea: string | null; readonly claim: Claim }

export type SourceSummary = SourceLine & {
  readonly length: number
  readonly referenceAreas: readonly string[]
  readonly themes: readonly ThemeCode[]
  readonly marks: readonly SourceMark[]
  readonly leftoverMarks: readonly number[]
  readonly observationCount: number
  readonly mentionCount: number
}

export type SourceFilters = {
  /** Texts that name this area or speak of it. */
  readonly referenceArea?: string | undefined
  /** Words of the title or the text. */
  readonly q?: string | undefined
}

export type SourcePage = { readonly items: readonly SourceSummary[]; readonly next: PagePlace | null }

type PageOptions = { readonly limit: number; readonly after?: PagePlace | undefined }

const lineColumns = ['source.id', 'source.title', 'source.publisher', 'source.date', 'source.url', 'source.languages', 'source.length'] as const
const newestFirst = sql<string>`coalesce(source.date, '')`

/** One page of texts, undated ones last, and where the next one begins; null at the end. */
export async function listSources(db: Database, filters: SourceFilters, { limit, after }: PageOptions): Promise<SourcePage> {
  const rows = await db
    .selectFrom('source')
    .select([...lineColumns, newestFirst.as('orderKey')])
    .where((eb) => eb.and(conditions(filters)))
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(${newestFirst}, source.id) < (${after?.key}, ${after?.id})`))
    .orderBy(newestFirst, 'desc')
    .orderBy('source.id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { items: await summarise(db, page), next: rows.length > limit && last ? { key: last.orderKey, id: last.id } : null }
}

/** How many texts pass. */
export async function countSources(db: Database, filters: SourceFilters): Promise<number> {
  const { count } = await db.selectFrom('source').select(sql<number>`count(*)`.as('count')).where((eb) => eb.and(conditions(filters))).executeTakeFirstOrThrow()
  return count
}

/** The summaries of these texts, in the order of the ids. */
export async function readSourceSummaries(db: Database, ids: readonly string[]): Promise<SourceSummary[]> {
  const rows = await db.selectFrom('source').select(lineColumns).where('id', 'in', ids).execute()
  const byId = new Map((await summarise(db, rows)).map((summary) => [summary.id, summary]))
  return ids.map((id) => byId.get(id)).filter((summary) => summary !== undefined)
}

function conditions({ referenceArea, q }: SourceFilters): Expression<SqlBool>[] {
  const query = q === undefined ? undefined : findSearchQuery(q)
  return [
    ...(referenceArea === undefined ? [] : [sql<SqlBool>`source.id in (select source_id from source_area where reference_area = ${referenceArea})`]),
    ...(query === undefined ? [] : [query === null ? sql<SqlBool>`false` : sql<SqlBool>`source.number in (select rowid from source_search where source_search match ${query})`]),
  ]
}

type LineRow = Parameters<typeof sourceLine>[0] & { length: number }

const of = <Row extends { sourceId: string }>(all: readonly Row[], id: string): Row[] => all.filter((row) => row.sourceId === id)

async function summarise(db: Database, rows: readonly LineRow[]): Promise<SourceSummary[]> {
  const ids = rows.map((row) => row.id)
  const marks = await db
    .selectFrom('mention')
    .innerJoin('observation', 'observation.id', 'mention.observationId')
    .select(['mention.sourceId', 'mention.start', 'mention.end', 'observation.id as observation', 'observation.referenceArea', 'observation.claim'])
    .where('mention.sourceId', 'in', ids)
    .where('observation.review', '<>', 'rejected')
    .orderBy('mention.start')
    .execute()
  const leftovers = await db.selectFrom('leftover').select(['sourceId', 'start']).where('sourceId', 'in', ids).orderBy('start').execute()
  const areas = await db.selectFrom('sourceArea').selectAll().where('sourceId', 'in', ids).orderBy('referenceArea').execute()
  const themes = await db.selectFrom('themeMention').select(['sourceId', 'theme']).distinct().where('sourceId', 'in', ids).orderBy('theme').execute()
  return rows.map((row) => {
    const own = of(marks, row.id)
    return {
      ...sourceLine(row),
      length: row.length,
      referenceAreas: of(areas, row.id).map((area) => area.referenceArea),
      themes: of(themes, row.id).map((mention) => mention.theme),
      marks: own.map(({ start, end, observation, referenceArea, claim }) => ({ start, end, observation, referenceArea, claim })),
      leftoverMarks: of(leftovers, row.id).map((leftover) => leftover.start),
      observationCount: new Set(own.map((mark) => mark.observation)).size,
      mentionCount: own.length,
    }
  })
}
