// Where and for which year each observation stands: one mark of the coverage grid.

import type { Claim } from '@jastar/catalogue'
import type { Database } from '../database.ts'
import { counts } from './observation-filters.ts'

export type CoverageMark = { readonly observation: string; readonly referenceArea: string | null; readonly year: number | null; readonly claim: Claim }

/** A mark for every observation that counts, the heaviest first. */
export async function listCoverageMarks(db: Database): Promise<CoverageMark[]> {
  return db
    .selectFrom('observation')
    .select(['id as observation', 'referenceArea', 'year', 'claim'])
    .where(counts)
    .orderBy('weight', 'desc')
    .orderBy('id')
    .execute()
}
