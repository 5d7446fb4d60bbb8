// The number of the store's state: it rises with every committed change and names it in answers, exports and links.

import { sql } from 'kysely'
import type { Database } from './database.ts'

/** The version of everything readers can see now. */
export async function readDataVersion(db: Database): Promise<number> {
  const { dataVersion } = await db.selectFrom('storeState').select('dataVersion').executeTakeFirstOrThrow()
  return dataVersion
}

/** Counts a change; call it inside the transaction that makes it. */
export async function raiseDataVersion(db: Database): Promise<void> {
  await db.updateTable('storeState').set({ dataVersion: sql`data_version + 1` }).execute()
}
