// Stores one text with everything mined from it and joins its figures to those of other texts, all or nothing.

import type { Mined, SourceText } from '@jastar/catalogue'
import { keptAsRead } from './curation/curated-source.ts'
import type { Database } from './database.ts'
import { raiseDataVersion } from './data-version.ts'
import { sourceIdOf } from './ids.ts'
import { readLinks } from './join/earlier-links.ts'
import { joinAround } from './join/join-observations.ts'
import { toJson } from './json-text.ts'
import { forgetMined, minedHashOf, writeMined } from './mined-rows.ts'
import type { StoredSourceChanges } from './tables/curation-tables.ts'
import { inTransaction } from './transaction.ts'

export type AddSourceOptions = {
  /** Version of the rules that mined the text. */
  readonly ruleVersion: string
  /** The text as the reader gave it, where `source` is what `asCurated` made of it. */
  readonly asRead?: SourceText
  readonly clock: () => Date
}

/** `renewed`: the text was here and new rules read it differently. `unchanged`: nothing a reader sees differs. */
export type AddSourceResult = { readonly id: string; readonly outcome: 'added' | 'renewed' | 'unchanged' }

/** Adds a text. The same text again changes nothing; new rules that read it differently replace what the old ones read. */
export async function addSource(db: Database, source: SourceText, mined: Mined, options: AddSourceOptions): Promise<AddSourceResult> {
  return inTransaction(db, async (transaction) => {
    const id = sourceIdOf(source.hash)
    const at = options.clock().toISOString()
    const minedHash = minedHashOf(source, mined)
    const links = await readLinks(transaction, [id])
    const stored = await transaction.selectFrom('source').select('minedHash').where('id', '=', id).executeTakeFirst()
    const asRead = await keptAsRead(transaction, source, options.asRead)
    await writeSource(transaction, { id, source, asRead, minedHash, ruleVersion: options.ruleVersion, at })
    const isSame = stored?.minedHash === minedHash
    if (stored && !isSame) await forgetMined(transaction, id)
    if (!isSame) await writeMined(transaction, id, source, mined)
    const joinChanged = await joinAround(transaction, [id], links, { why: `rules ${options.ruleVersion}, source ${id}`, at })
    if (isSame && !joinChanged) return { id, outcome: 'unchanged' }
    await raiseDataVersion(transaction)
    return { id, outcome: stored ? 'renewed' : 'added' }
  })
}

type SourceToWrite = { id: string; source: SourceText; asRead: StoredSourceChanges; minedHash: string; ruleVersion: string; at: string }

async function writeSource(db: Database, { id, source, asRead, minedHash, ruleVersion, at }: SourceToWrite): Promise<void> {
  const { hash, title, date, publisher, url, text } = source
  const readAnew = { title, date, publisher, url, languages: toJson(source.languages), ruleVersion, minedHash, asRead: toJson(asRead) }
  await db
    .insertInto('source')
    .values({ ...readAnew, id, hash, text, length: text.length, addedAt: at })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(readAnew))
    .execute()
}
