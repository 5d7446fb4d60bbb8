// Which observations are asked for: one condition for lists, counts, exports and charts.

import { allReferenceAreas, regionOf } from '@jastar/catalogue'
import type { Claim, IndicatorCode, Measure, Review, ThemeCode, YearBucket } from '@jastar/catalogue'
import { sql } from 'kysely'
import type { ExpressionBuilder, SqlBool, Expression } from 'kysely'
import type { Tables } from '../database.ts'
import { findSearchQuery } from '../fold.ts'

/** Values of one filter are alternatives; filters together narrow. An absent filter lets everything pass. */
export type ObservationFilters = {
  /** Exactly these areas. */
  readonly referenceArea?: readonly string[] | undefined
  /** This area and every area inside it. */
  readonly within?: string | undefined
  /** Ids; null is "no programme". */
  readonly programme?: readonly (string | null)[] | undefined
  readonly indicator?: readonly IndicatorCode[] | undefined
  readonly theme?: readonly ThemeCode[] | undefined
  readonly year?: readonly YearBucket[] | undefined
  readonly claim?: readonly Claim[] | undefined
  readonly measure?: readonly Measure[] | undefined
  readonly review?: readonly Review[] | undefined
  /** Ids of sources that tell it. */
  readonly source?: readonly string[] | undefined
  /** Words of its sentences, its counted thing or its programme. */
  readonly q?: string | undefined
}

/** The area and all areas inside it: `KZ-15` gives KZ-15 and KZ-15-aktobe, `KZ` gives every area. */
export function areasWithin(code: string): string[] {
  const inside = allReferenceAreas.filter((area) => code === 'KZ' || area.code === code || regionOf(area.code)?.code === code)
  return inside.map((area) => area.code)
}

/** The areas that both area filters let pass; undefined where neither is set. */
export function askedAreas({ referenceArea, within }: Pick<ObservationFilters, 'referenceArea' | 'within'>): readonly string[] | undefined {
  if (within === undefined) return referenceArea
  const inside = areasWithin(within)
  return referenceArea ? inside.filter((code) => referenceArea.includes(code)) : inside
}

/** What a person rejected is kept and counts nowhere, unless it is asked for. */
export function counts(eb: ExpressionBuilder<Tables, 'observation'>): Expression<SqlBool> {
  return eb('observation.review', '<>', 'rejected')
}

/** The filters as one condition on `observation`; rejected ones pass only where `review` asks for them. */
export function matching(filters: ObservationFilters) {
  return (eb: ExpressionBuilder<Tables, 'observation'>): Expression<SqlBool> => {
    const { programme, indicator, theme, year, claim, measure, review, source, q } = filters
    const areas = askedAreas(filters)
    const conditions: (Expression<SqlBool> | undefined)[] = [
      areas && eb('observation.referenceArea', 'in', areas),
      programme && eb(sql`coalesce(observation.programme_id, '')`, 'in', programme.map((id) => id ?? '')),
      indicator && eb('observation.indicator', 'in', indicator),
      year && eb(sql`coalesce(observation.year, 'unknown')`, 'in', year),
      claim && eb('observation.claim', 'in', claim),
      measure && eb('observation.measure', 'in', measure),
      review ? eb('observation.review', 'in', review) : counts(eb),
      theme && sql<SqlBool>`exists (select 1 from json_each(observation.themes) where value in (${sql.join(theme)}))`,
      source && sql<SqlBool>`exists (select 1 from mention where mention.observation_id = observation.id and mention.source_id in (${sql.join(source)}))`,
      q === undefined ? undefined : tellsWords(q),
    ]
    return eb.and(conditions.filter((condition) => condition !== undefined))
  }
}

function tellsWords(words: string): Expression<SqlBool> {
  const query = findSearchQuery(words)
  if (query === null) return sql<SqlBool>`false`
  return sql<SqlBool>`observation.id in (
    select mention.observation_id from mention_search join mention on mention.number = mention_search.rowid where mention_search match ${query})`
}
