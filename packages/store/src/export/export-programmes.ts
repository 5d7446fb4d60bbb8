// Names of every programme figures can be told of, for the code list of an export.

import type { Names } from '@jastar/catalogue'
import type { Database } from '../database.ts'
import { fromJson } from '../json-text.ts'

/** Programmes by id, without those that were merged into another. */
export async function listProgrammeNames(db: Database): Promise<{ readonly id: string; readonly names: Names }[]> {
  const rows = await db.selectFrom('programme').select(['id', 'names']).where('mergedInto', 'is', null).orderBy('id').execute()
  return rows.map(({ id, names }) => ({ id, names: fromJson(names) }))
}
