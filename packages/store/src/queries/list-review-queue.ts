// Figures that wait for a person, the most doubtful first, each with all that is needed to judge it.

import type { IndicatorCode, Span } from '@jastar/catalogue'
import { sql } from 'kysely'
import type { ExpressionBuilder, RawBuilder, SqlBool } from 'kysely'
import { readOverlay } from '../curation/overlay.ts'
import type { Overlay } from '../curation/overlay.ts'
import type { OpenReport } from '../curation/reports.ts'
import type { Database, Tables } from '../database.ts'
import { readToldObservations } from '../observation-row.ts'
import type { ToldObservation } from '../observation-row.ts'
import { findDoubts } from './find-doubts.ts'
import type { Doubt } from './find-doubts.ts'
import { readToldMentions } from './find-observation.ts'
import type { ToldMention } from './find-observation.ts'
import type { PagePlace } from './list-observations.ts'
import { listMisfits } from './list-misfits.ts'
import type { Misfit } from './list-misfits.ts'
import { areasWithin } from './observation-filters.ts'
import { paragraphRound } from './paragraph.ts'

export type ReviewState = 'waiting' | 'reported' | 'disputed' | 'accepted' | 'corrected' | 'rejected'
export type ReviewSort = 'doubt' | 'weight' | 'newest'

/** A mention with the paragraph round its sentence; `start` is the paragraph's place in the text, `highlight` the number's in the paragraph. */
export type ReviewMention = ToldMention & { readonly context: { readonly text: string; readonly start: number; readonly highlight: Span } }

export type StoredReviewItem = {
  readonly observation: ToldObservation
  readonly edition: number
  readonly mentions: readonly ReviewMention[]
  readonly doubts: readonly Doubt[]
  readonly reports: readonly OpenReport[]
}

export type StoredReviewQueue = {
  readonly items: readonly StoredReviewItem[]
  readonly next: PagePlace | null
  /** Figures in the asked state. */
  readonly total: number
  readonly counts: Readonly<Record<ReviewState, number>>
  readonly misfits: readonly Misfit[]
}

export type ReviewFilters = { readonly source?: string | undefined; readonly referenceArea?: string | undefined; readonly indicator?: IndicatorCode | undefined }
type Options = ReviewFilters & { readonly state: ReviewState; readonly sort: ReviewSort; readonly after?: PagePlace | undefined; readonly limit: number }

/** An open report names the figure, or one that was merged into it. */
const reported = sql<SqlBool>`observation.id in (
  select coalesce(observation_redirect.observation_id, report.observation_id)
  from report left join observation_redirect on observation_redirect.old_id = report.observation_id where report.settled_at is null)`
const disputed = sql<SqlBool>`(observation.disputed_by <> '[]' and observation.review <> 'rejected')`

const states = {
  waiting: sql<SqlBool>`(observation.review = 'auto' or ${reported})`,
  reported,
  disputed,
  accepted: sql<SqlBool>`observation.review = 'accepted'`,
  corrected: sql<SqlBool>`observation.review = 'corrected'`,
  rejected: sql<SqlBool>`observation.review = 'rejected'`,
} as const satisfies Record<ReviewState, RawBuilder<SqlBool>>

/** What people say outweighs what rules doubt; among equals the least sure slot counts by the figure's weight. */
const doubtKey = (misfitMentions: readonly string[]): RawBuilder<number> => sql<number>`(
  case when ${reported} then 300 when ${disputed} then 200 when ${tellsOneOf(misfitMentions)} then 100 else 0 end
  + (1 - mention.lowest_confidence) * max(observation.weight, 0.1))`

const tellsOneOf = (mentionIds: readonly string[]): RawBuilder<SqlBool> =>
  (mentionIds.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`observation.id in (select told.observation_id from mention as told where told.id in (${sql.join(mentionIds)}))`)

/** One page of the queue in a state, how many figures each state has under the same filters, and every act that lost its place. */
export async function listReviewQueue(db: Database, { state, sort, after, limit, ...filters }: Options): Promise<StoredReviewQueue> {
  const { misfits, mentionIds } = await listMisfits(db)
  const keys = { doubt: doubtKey(mentionIds), weight: sql<number>`observation.weight`, newest: sql<string>`coalesce(observation.newest_date, '')` }
  const key: RawBuilder<string | number> = keys[sort]
  const rows = await db
    .selectFrom('observation')
    .innerJoin('mention', 'mention.id', 'observation.mentionId')
    .select(['observation.id', 'observation.edition', key.as('orderKey')])
    .where(asked(filters))
    .where(states[state])
    .$if(after !== undefined, (query) => query.where(sql<SqlBool>`(${key}, observation.id) < (${after?.key}, ${after?.id})`))
    .orderBy(key, 'desc')
    .orderBy('observation.id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const counts = await countStates(db, filters)
  return {
    items: await reviewItems(db, page, new Set(mentionIds)),
    next: rows.length > limit && last ? { key: last.orderKey, id: last.id } : null,
    total: counts[state], counts, misfits,
  }
}

function asked({ source, referenceArea, indicator }: ReviewFilters) {
  return (eb: ExpressionBuilder<Tables, 'observation'>) => eb.and([
    ...(source === undefined ? [] : [sql<SqlBool>`observation.id in (select told.observation_id from mention as told where told.source_id = ${source})`]),
    ...(referenceArea === undefined ? [] : [eb('observation.referenceArea', 'in', areasWithin(referenceArea))]),
    ...(indicator === undefined ? [] : [eb('observation.indicator', '=', indicator)]),
  ])
}

async function countStates(db: Database, filters: ReviewFilters): Promise<Record<ReviewState, number>> {
  const count = (state: ReviewState) => sql<number>`coalesce(sum(${states[state]}), 0)`.as(state)
  return db
    .selectFrom('observation')
    .select([count('waiting'), count('reported'), count('disputed'), count('accepted'), count('corrected'), count('rejected')])
    .where(asked(filters))
    .executeTakeFirstOrThrow()
}

type PageRow = { readonly id: string; readonly edition: number }

async function reviewItems(db: Database, page: readonly PageRow[], misfitMentions: ReadonlySet<string>): Promise<StoredReviewItem[]> {
  const ids = page.map((row) => row.id)
  const observations = new Map((await readToldObservations(db, ids)).map((observation) => [observation.id, observation]))
  const [overlay, reports] = [await readOverlay(db), await readOpenReports(db)]
  const items: StoredReviewItem[] = []
  for (const { id, edition } of page) {
    const observation = observations.get(id)
    const told = await readToldMentions(db, id)
    if (!observation) continue
    const doubts = findDoubts({
      observation, evidence: leadingEvidence(observation, told.map((each) => each.mention)), isReported: reports.has(id),
      isMisfit: told.some(({ mention }) => misfitMentions.has(mention.id)), corrected: correctedSlots(overlay, told.map(({ mention }) => mention.id)),
    })
    const mentions = told.map(({ mention, text }) => ({ ...mention, context: paragraphRound(text, mention) }))
    items.push({ observation, edition, mentions, doubts, reports: reports.get(id) ?? [] })
  }
  return items
}

/** The evidence of the mention whose sentence is shown. */
function leadingEvidence({ quote, source }: ToldObservation, mentions: readonly ToldMention[]): ToldMention['evidence'] {
  const isShown = (mention: ToldMention): boolean => mention.source.id === source.id && mention.quote.text === quote.text && mention.quote.highlight.start === quote.highlight.start
  return (mentions.find(isShown) ?? mentions[0])?.evidence ?? {}
}

const correctedSlots = ({ slots }: Overlay, mentionIds: readonly string[]): Set<string> => new Set(mentionIds.flatMap((id) => Object.keys(slots.get(id) ?? {})))

async function readOpenReports(db: Database): Promise<Map<string, OpenReport[]>> {
  const rows = await db
    .selectFrom('report')
    .leftJoin('observationRedirect', 'observationRedirect.oldId', 'report.observationId')
    .select(['number', 'text', 'at', sql<string>`coalesce(observation_redirect.observation_id, report.observation_id)`.as('id')])
    .where('settledAt', 'is', null)
    .orderBy('number')
    .execute()
  const byId = Map.groupBy(rows, (row) => row.id)
  return new Map([...byId].map(([id, reports]) => [id, reports.map(({ number, text, at }) => ({ number, text, at }))]))
}
