// How much the store holds in all, and how much of it each code of the catalogue has.

import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { counts } from './observation-filters.ts'

export type Tally = { readonly observations: number; readonly mentions: number; readonly sources: number; readonly unreviewed: number; readonly toldInTwoLanguages: number }

/** The totals of the store; rejected figures are no part of them. */
export async function readTally(db: Database): Promise<Tally> {
  const { rows } = await sql<Tally>`
    select
      (select count(*) from observation where review <> 'rejected') as observations,
      (select count(*) from mention join observation on observation.id = mention.observation_id where observation.review <> 'rejected') as mentions,
      (select count(*) from source) as sources,
      (select count(*) from observation where review = 'auto') as unreviewed,
      (select count(*) from observation where review <> 'rejected' and json_array_length(mention_languages) > 1) as told_in_two_languages`.execute(db)
  return rows[0] ?? { observations: 0, mentions: 0, sources: 0, unreviewed: 0, toldInTwoLanguages: 0 }
}

export type CodeCount = { readonly code: string; readonly observationCount: number; readonly sourceCount: number }

/** Figures of each area, exactly that area, and texts that name it. */
export async function countByReferenceArea(db: Database): Promise<CodeCount[]> {
  const { rows } = await sql<CodeCount>`
    with counted as (
      select reference_area as code, count(*) as observation_count, 0 as source_count from observation
      where reference_area is not null and review <> 'rejected' group by reference_area
      union all
      select reference_area, 0, count(*) from source_area group by reference_area
    )
    select code, sum(observation_count) as observation_count, sum(source_count) as source_count from counted group by code`.execute(db)
  return rows
}

/** Figures of each indicator, and texts that tell them. */
export async function countByIndicator(db: Database): Promise<CodeCount[]> {
  const { rows } = await sql<CodeCount>`
    select observation.indicator as code, count(distinct observation.id) as observation_count, count(distinct mention.source_id) as source_count
    from observation join mention on mention.observation_id = observation.id
    where observation.review <> 'rejected' group by observation.indicator`.execute(db)
  return rows
}

/** Figures of each theme, and texts that are about it. */
export async function countByTheme(db: Database): Promise<CodeCount[]> {
  const { rows } = await sql<CodeCount>`
    with counted as (
      select json_each.value as code, count(*) as observation_count, 0 as source_count from observation, json_each(observation.themes)
      where observation.review <> 'rejected' group by json_each.value
      union all
      select theme, 0, count(distinct source_id) from theme_mention group by theme
    )
    select code, sum(observation_count) as observation_count, sum(source_count) as source_count from counted group by code`.execute(db)
  return rows
}

/** Every year that figures have, rising; `unknown` last where figures or texts have none. */
export async function readYears(db: Database): Promise<(number | 'unknown')[]> {
  const rows = await db.selectFrom('observation').select('year').distinct().where(counts).orderBy('year').execute()
  const years = rows.map((row) => row.year).filter((year) => year !== null)
  const undated = await db.selectFrom('source').select('id').where('date', 'is', null).executeTakeFirst()
  return rows.length > years.length || undated ? [...years, 'unknown'] : years
}
