// Which programmes the texts name, with their areas, figures and mentions counted.

import type { Names, ProgrammeKind, ThemeCode } from '@jastar/catalogue'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { fromJson } from '../json-text.ts'

export type ProgrammeSummary = {
  readonly id: string
  readonly name: string
  readonly names: Names
  readonly kind: ProgrammeKind
  readonly parent: { readonly id: string; readonly name: string; readonly names: Names } | null
  readonly themes: readonly ThemeCode[]
  /** In the catalogue, not discovered in a text. */
  readonly known: boolean
  readonly referenceAreas: readonly string[]
  readonly observationCount: number
  readonly mentionCount: number
  readonly sourceCount: number
}

/** Programmes that a text names or a figure is told of, the most told first; all known ones too where `unnamed` is asked for. */
export async function listProgrammes(db: Database, { unnamed = false }: { readonly unnamed?: boolean } = {}): Promise<ProgrammeSummary[]> {
  const programmes = await db.selectFrom('programme').select(['id', 'name', 'names', 'kind', 'parentId', 'themes', 'known']).where('mergedInto', 'is', null).orderBy('name').execute()
  const counts = await readCounts(db)
  const areas = Map.groupBy(await readAreas(db), (row) => row.programmeId)
  const byId = new Map(programmes.map((programme) => [programme.id, programme]))
  const summaries = programmes.map(({ parentId, ...programme }) => {
    const parent = parentId === null ? undefined : byId.get(parentId)
    return {
      ...programme, ...(counts.get(programme.id) ?? nothing),
      names: fromJson(programme.names), themes: fromJson(programme.themes), known: programme.known === 1,
      parent: parent ? { id: parent.id, name: parent.name, names: fromJson(parent.names) } : null,
      referenceAreas: (areas.get(programme.id) ?? []).map((row) => row.referenceArea).toSorted(),
    }
  })
  const told = unnamed ? summaries : summaries.filter((summary) => summary.mentionCount + summary.observationCount > 0)
  return told.toSorted((a, b) => b.observationCount - a.observationCount || b.mentionCount - a.mentionCount)
}

const nothing = { observationCount: 0, mentionCount: 0, sourceCount: 0 }

async function readCounts(db: Database): Promise<Map<string, typeof nothing>> {
  const { rows } = await sql<{ id: string } & typeof nothing>`
    with named as (
      select programme_id, source_id, 1 as named from programme_mention
      union all
      select observation.programme_id, mention.source_id, 0 from observation join mention on mention.observation_id = observation.id
      where observation.review <> 'rejected'
    ),
    counted as (select programme_id as id, sum(named) as mention_count, count(distinct source_id) as source_count from named group by programme_id)
    select id, mention_count, source_count, (select count(*) from observation where observation.programme_id = counted.id and observation.review <> 'rejected') as observation_count
    from counted where id is not null`.execute(db)
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
}

async function readAreas(db: Database): Promise<{ programmeId: string; referenceArea: string }[]> {
  const { rows } = await sql<{ programmeId: string; referenceArea: string }>`
    select programme_id, reference_area from programme_mention where reference_area is not null
    union
    select programme_id, reference_area from observation where reference_area is not null and programme_id is not null and review <> 'rejected'`.execute(db)
  return rows
}
