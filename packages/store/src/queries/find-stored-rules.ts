// Which rules a text was last mined with: texts mined with the present ones are not mined again.

import type { Database } from '../database.ts'

/** The rule version of a stored text by the SHA-256 of its UTF-8 bytes; undefined for a text that is not stored. */
export async function findStoredRules(db: Database, hash: string): Promise<string | undefined> {
  const source = await db.selectFrom('source').select('ruleVersion').where('hash', '=', hash).executeTakeFirst()
  return source?.ruleVersion
}

/** Of these ids, the ones that are no stored text's. */
export async function findMissingSources(db: Database, ids: readonly string[]): Promise<string[]> {
  const stored = await db.selectFrom('source').select('id').where('id', 'in', ids).execute()
  const known = new Set(stored.map((source) => source.id))
  return ids.filter((id) => !known.has(id))
}
