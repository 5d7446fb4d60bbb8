// The filters of a query as the store takes them; areas, programmes and sources that nobody knows are refused by name.

import { allReferenceAreas, findReferenceArea } from '@jastar/catalogue'
import type { ObservationFilters as Asked } from '@jastar/contract'
import { findMissingSources, findProgrammeId, listProgrammes } from '@jastar/store'
import type { Database, ObservationFilters } from '@jastar/store'
import { invalidParameter } from './problem.ts'

/** The word that asks for figures of no programme. */
const noProgramme = 'none'

/** The store's filters. Throws an ApiProblem for a code, programme or source that does not exist. */
export async function requireFilters(db: Database, asked: Asked): Promise<ObservationFilters> {
  const { referenceArea, within, programme, indicator, theme, year, claim, measure, review, source, q } = asked
  for (const code of referenceArea ?? []) requireArea('referenceArea', code)
  if (within !== undefined) requireArea('within', within)
  await requireSources(db, source ?? [])
  return { referenceArea, within, indicator, theme, year, claim, measure, review, source, q, programme: programme && (await requireProgrammes(db, programme)) }
}

/** Throws an ApiProblem for a code that is no area's. */
export function requireArea(parameter: string, code: string): void {
  if (findReferenceArea(code)) return
  const areas = allReferenceAreas.filter((area) => parameter !== 'within' || area.kind !== 'locality')
  throw invalidParameter(parameter, code, areas.map((area) => area.code))
}

async function requireProgrammes(db: Database, named: readonly string[]): Promise<(string | null)[]> {
  const ids: (string | null)[] = []
  for (const name of named) {
    const id = name === noProgramme ? null : await findProgrammeId(db, name)
    if (id === undefined) throw invalidParameter('programme', name, [...(await listProgrammes(db)).map((programme) => programme.id), noProgramme])
    ids.push(id)
  }
  return ids
}

async function requireSources(db: Database, ids: readonly string[]): Promise<void> {
  const [missing] = ids.length === 0 ? [] : await findMissingSources(db, ids)
  if (missing !== undefined) throw invalidParameter('source', missing, [])
}
