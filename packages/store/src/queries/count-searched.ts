// How many texts were searched for an area and a year, whatever they told: what stands behind an empty place.

import { sql } from 'kysely'
import type { YearBucket } from '@jastar/catalogue'
import type { Database } from '../database.ts'

/** Texts that name one of the areas (any area where absent): all of them, and those of one of the years. */
export type Searched = { readonly sources: number; readonly sourcesOfYear: number }

type Asked = { readonly areas?: readonly string[] | undefined; readonly years?: readonly YearBucket[] | undefined }

/** Counts texts by what they name, when they were published and which years their figures speak of. */
export async function countSearched(db: Database, { areas, years }: Asked): Promise<Searched> {
  const ofArea = areas ? sql`source.id in (select source_id from source_area where reference_area in (${sql.join(areas)}))` : sql`true`
  const ofYear = years ? sql`source.id in (select source_id from source_year where coalesce(year, 'unknown') in (${sql.join(years)}))` : sql`true`
  const { rows } = await sql<Searched>`select count(*) as sources, coalesce(sum(${ofYear}), 0) as sources_of_year from source where ${ofArea}`.execute(db)
  return rows[0] ?? { sources: 0, sourcesOfYear: 0 }
}

/** How many texts name each area and are of each year; null is "undated, no year". */
export async function countSearchedByAreaAndYear(db: Database): Promise<{ referenceArea: string; year: number | null; sources: number }[]> {
  return db
    .selectFrom('sourceArea')
    .innerJoin('sourceYear', 'sourceYear.sourceId', 'sourceArea.sourceId')
    .select((eb) => ['referenceArea', 'year', eb.fn.countAll<number>().as('sources')])
    .groupBy(['referenceArea', 'year'])
    .execute()
}

/** How many texts name each area, and how many of them are undated. */
export async function countSearchedByArea(db: Database): Promise<{ referenceArea: string; sources: number; undatedSources: number }[]> {
  return db
    .selectFrom('sourceArea')
    .innerJoin('source', 'source.id', 'sourceArea.sourceId')
    .select((eb) => ['referenceArea', eb.fn.countAll<number>().as('sources'), sql<number>`sum(source.date is null)`.as('undatedSources')])
    .groupBy('referenceArea')
    .execute()
}
