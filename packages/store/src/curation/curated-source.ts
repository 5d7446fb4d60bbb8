// What a source says of itself, with what people put right: read before mining, and mined again when it changes.

import type { SourceText } from '@jastar/catalogue'
import type { Database } from '../database.ts'
import { sourceIdOf } from '../ids.ts'
import { fromJson } from '../json-text.ts'
import { forgetMined, minedHashOf, writeMined } from '../mined-rows.ts'
import type { StoredSourceChanges } from '../tables/curation-tables.ts'
import type { Actor, MineAgain, Outcome } from './act.ts'
import { UnknownTarget, WrongEdit } from './curation-error.ts'
import { doAct } from './do-act.ts'

/** What a person may put right of a source; null empties it. */
export type SourceChanges = { readonly date?: string | null | undefined; readonly publisher?: string | null | undefined; readonly title?: string | undefined; readonly url?: string | null | undefined }

/** A text as the reader gave it, with title, date, publisher and address as people put them right. Mine what this gives. */
export async function asCurated(db: Database, source: SourceText): Promise<SourceText> {
  return { ...source, ...(await readSourceChanges(db, sourceIdOf(source.hash))) }
}

/** What to keep as the text's own: as the reader gave it, or else what is given now, save what people put right. */
export async function keptAsRead(db: Database, source: SourceText, asRead: SourceText | undefined): Promise<StoredSourceChanges> {
  if (asRead) return ownFields(asRead)
  const id = sourceIdOf(source.hash)
  const stored = await db.selectFrom('source').select('asRead').where('id', '=', id).executeTakeFirst()
  const before = Object.entries(stored ? fromJson(stored.asRead) : {})
  const changes = await readSourceChanges(db, id)
  return { ...ownFields(source), ...Object.fromEntries(before.filter(([field]) => field in changes)) }
}

const ownFields = ({ title, date, publisher, url }: SourceText): StoredSourceChanges => ({ title, date, publisher, url })

async function readSourceChanges(db: Database, sourceId: string): Promise<StoredSourceChanges> {
  const acts = await db
    .selectFrom('curation')
    .select('body')
    .where('kind', '=', 'source')
    .where('sourceId', '=', sourceId)
    .where('undoneAt', 'is', null)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return Object.assign({}, ...acts.map((act) => fromJson(act.body).source ?? {}))
}

/** Puts right what a source says of itself and mines it again with that. Throws UnknownTarget. */
export async function changeSource(db: Database, sourceId: string, changes: SourceChanges, mineAgain: MineAgain, actor: Actor): Promise<Outcome> {
  const { date, publisher, title, url } = changes
  const source: StoredSourceChanges = {
    ...(date !== undefined && { date }), ...(publisher !== undefined && { publisher }), ...(title !== undefined && { title }), ...(url !== undefined && { url }),
  }
  return doAct(db, actor, async (transaction) => {
    const stored = await transaction.selectFrom('source').select('id').where('id', '=', sourceId).executeTakeFirst()
    if (!stored) throw new UnknownTarget('source', sourceId)
    if (Object.keys(source).length === 0) throw new WrongEdit('changes', '{}', 'name at least one field of the source')
    return { kind: 'source', body: { source }, sourceId }
  }, (transaction) => mineCurated(transaction, sourceId, mineAgain))
}

/** Writes a source as its standing acts say it is, and what is mined from it then; nothing where it is so already. */
export async function mineCurated(db: Database, sourceId: string, mineAgain: MineAgain): Promise<void> {
  const row = await db.selectFrom('source').selectAll().where('id', '=', sourceId).executeTakeFirst()
  if (!row) return
  const { hash, text, title, date, publisher, url } = row
  const present = { title, date, publisher, url }
  const curated = { ...present, ...fromJson(row.asRead), ...(await readSourceChanges(db, sourceId)) }
  if (JSON.stringify(curated) === JSON.stringify(present)) return
  const source: SourceText = { ...curated, hash, text, languages: fromJson(row.languages) }
  const mined = mineAgain(source)
  await db.updateTable('source').set({ ...curated, minedHash: minedHashOf(source, mined) }).where('id', '=', sourceId).execute()
  await forgetMined(db, sourceId)
  await writeMined(db, sourceId, source, mined)
}
