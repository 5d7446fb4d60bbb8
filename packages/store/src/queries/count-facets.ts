// How many figures each further choice of a filter would show: every dimension counted with all filters but its own.

import type { Claim, IndicatorCode, Measure, Review, ThemeCode, YearBucket } from '@jastar/catalogue'
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import { matching } from './observation-filters.ts'
import type { ObservationFilters } from './observation-filters.ts'

/** One value of a dimension and its figures; null is "none named" or "unknown". */
export type FacetCount<Value> = { readonly value: Value; readonly count: number }

export type Facets = {
  readonly indicator: readonly FacetCount<IndicatorCode>[]
  readonly referenceArea: readonly FacetCount<string | null>[]
  readonly year: readonly FacetCount<YearBucket>[]
  readonly programme: readonly FacetCount<string | null>[]
  readonly theme: readonly FacetCount<ThemeCode>[]
  readonly claim: readonly FacetCount<Claim>[]
  readonly measure: readonly FacetCount<Measure>[]
  readonly review: readonly FacetCount<Review>[]
}

const areaFilters = { referenceArea: undefined, within: undefined }

/** Counts of every dimension, the larger first. */
export async function countFacets(db: Database, filters: ObservationFilters): Promise<Facets> {
  const year = await countBy(db, sql<number | null>`observation.year`, { ...filters, year: undefined })
  return {
    indicator: await countBy(db, sql<IndicatorCode>`observation.indicator`, { ...filters, indicator: undefined }),
    referenceArea: await countBy(db, sql<string | null>`observation.reference_area`, { ...filters, ...areaFilters }),
    year: year.map(({ value, count }) => ({ value: value ?? ('unknown' as const), count })),
    programme: await countBy(db, sql<string | null>`observation.programme_id`, { ...filters, programme: undefined }),
    theme: await countThemes(db, { ...filters, theme: undefined }),
    claim: await countBy(db, sql<Claim>`observation.claim`, { ...filters, claim: undefined }),
    measure: await countBy(db, sql<Measure>`observation.measure`, { ...filters, measure: undefined }),
    review: await countBy(db, sql<Review>`observation.review`, { ...filters, review: undefined }),
  }
}

async function countBy<Value>(db: Database, value: RawBuilder<Value>, filters: ObservationFilters): Promise<FacetCount<Value>[]> {
  const query = db
    .selectFrom('observation')
    .select([value.as('value'), sql<number>`count(*)`.as('count')])
    .where(matching(filters))
    .groupBy(value)
    .orderBy(sql`count(*)`, 'desc')
    .orderBy(value)
  const { rows } = await db.executeQuery<FacetCount<Value>>(query.compile())
  return rows
}

/** A figure of two themes counts in both. */
async function countThemes(db: Database, filters: ObservationFilters): Promise<FacetCount<ThemeCode>[]> {
  return db
    .selectFrom(['observation', sql<{ value: ThemeCode }>`json_each(observation.themes)`.as('named')])
    .select(['named.value', sql<number>`count(*)`.as('count')])
    .where(matching(filters))
    .groupBy('named.value')
    .orderBy('count', 'desc')
    .orderBy('named.value')
    .execute()
}
