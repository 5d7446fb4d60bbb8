// Which observations pass the filters, page by page in a chosen order.

import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import { readToldObservations } from '../observation-row.ts'
import type { ToldObservation } from '../observation-row.ts'
import { matching } from './observation-filters.ts'
import type { ObservationFilters } from './observation-filters.ts'

type Order = { readonly key: RawBuilder<string | number>; readonly direction: 'asc' | 'desc' }

/** Missing years, areas and dates come last in either direction; figures of equal key are ordered by id. */
const orders = {
  weight: { key: sql`observation.weight`, direction: 'desc' },
  value: { key: sql`observation.value`, direction: 'asc' },
  '-value': { key: sql`observation.value`, direction: 'desc' },
  year: { key: sql`coalesce(observation.year, 9999)`, direction: 'asc' },
  '-year': { key: sql`coalesce(observation.year, 0)`, direction: 'desc' },
  area: { key: sql`coalesce(observation.reference_area, '~')`, direction: 'asc' },
  '-area': { key: sql`coalesce(observation.reference_area, '')`, direction: 'desc' },
  newest: { key: sql`coalesce(observation.newest_date, '')`, direction: 'desc' },
} as const satisfies Record<string, Order>

export type ObservationOrder = keyof typeof orders

/** The place in an order after which the next page begins. */
export type PagePlace = { readonly key: string | number; readonly id: string }

export type ObservationPage = { readonly items: readonly ToldObservation[]; readonly next: PagePlace | null }

type PageOptions = { readonly order: ObservationOrder; readonly limit: number; readonly after?: PagePlace | undefined }

/** One page of the observations that pass, and where the next one begins; null at the end. */
export async function listObservations(db: Database, filters: ObservationFilters, { order, limit, after }: PageOptions): Promise<ObservationPage> {
  const { key, direction }: Order = orders[order]
  const later = direction === 'asc' ? sql`>` : sql`<`
  const rows = await db
    .selectFrom('observation')
    .select(['observation.id', key.as('orderKey')])
    .where(matching(filters))
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(${key}, observation.id) ${later} (${after?.key}, ${after?.id})`))
    .orderBy(key, direction)
    .orderBy('observation.id', direction)
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const items = await readToldObservations(db, page.map((row) => row.id))
  return { items, next: rows.length > limit && last ? { key: last.orderKey, id: last.id } : null }
}

/** How many observations pass. */
export async function countObservations(db: Database, filters: ObservationFilters): Promise<number> {
  const { count } = await db.selectFrom('observation').select(sql<number>`count(*)`.as('count')).where(matching(filters)).executeTakeFirstOrThrow()
  return count
}

/** Observations read in one go by `eachObservations`. */
const chunkSize = 1000

/** Everything that passes, in chunks: the reader of one chunk never holds the connection while it works. */
export async function* eachObservations(db: Database, filters: ObservationFilters, order: ObservationOrder = 'weight'): AsyncGenerator<readonly ToldObservation[]> {
  let after: PagePlace | null | undefined
  while (after !== null) {
    const page: ObservationPage = await listObservations(db, filters, { order, limit: chunkSize, after })
    if (page.items.length > 0) yield page.items
    after = page.next
  }
}

/** Everything that passes, at once: for views of one indicator or of a few areas. */
export async function allObservations(db: Database, filters: ObservationFilters): Promise<ToldObservation[]> {
  const items: ToldObservation[] = []
  for await (const chunk of eachObservations(db, filters)) items.push(...chunk)
  return items
}
