// Writes what was mined from one source into its tables, and takes it out again before a new mining.

import { findPublisher, regionOf } from '@jastar/catalogue'
import type { Mined, SourceText, TextLanguage } from '@jastar/catalogue'
import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import type { Database, Tables } from './database.ts'
import { fold } from './fold.ts'
import { fingerprint } from './ids.ts'
import { mentionRow } from './mention-row.ts'
import { ensureProgramme } from './programmes.ts'

/** Rows a statement may carry: SQLite binds at most 32 766 values. */
const rowsAtOnce = 500

/** Everything the miner read out of one source, beside the source itself. */
export async function writeMined(db: Database, sourceId: string, source: SourceText, mined: Mined): Promise<void> {
  const ofSource = <Item extends object>(items: readonly Item[]) => items.map((item) => ({ ...item, sourceId }))
  await insertAll(db, 'mention', mined.mentions.map((mention, position) => mentionRow(sourceId, source, mention, position)))
  await insertAll(db, 'programmeMention', await programmeMentionRows(db, sourceId, source, mined))
  await insertAll(db, 'themeMention', ofSource(mined.themes))
  await insertAll(db, 'areaMention', ofSource(mined.referenceAreas))
  await insertAll(db, 'leftover', ofSource(mined.leftovers))
  await insertAll(db, 'furniture', ofSource(mined.furniture))
  await insertAll(db, 'sourceArea', areasOf(source, mined).map((referenceArea) => ({ sourceId, referenceArea })))
  await insertAll(db, 'sourceYear', yearsOf(source, mined).map((year) => ({ sourceId, year })))
  await indexWords(db, sourceId, source)
}

/** A hash of a source as it is told and of what was mined from it: equal ones need no writing. */
export function minedHashOf({ hash, title, date, publisher, url, languages }: SourceText, mined: Mined): string {
  return fingerprint(JSON.stringify([hash, title, date, publisher, url, languages, mined]))
}

/** Takes out everything mined from a source; its observations keep their ids through the next join. */
export async function forgetMined(db: Database, sourceId: string): Promise<void> {
  await sql`delete from mention_search where rowid in (select number from mention where source_id = ${sourceId})`.execute(db)
  await sql`delete from source_search where rowid = (select number from source where id = ${sourceId})`.execute(db)
  for (const table of ['programmeMention', 'themeMention', 'areaMention', 'leftover', 'furniture', 'sourceArea', 'sourceYear'] as const) {
    await db.deleteFrom(table).where('sourceId', '=', sourceId).execute()
  }
  await db.deleteFrom('mention').where('sourceId', '=', sourceId).execute()
}

async function insertAll<Table extends keyof Tables>(db: Database, table: Table, rows: readonly Insertable<Tables[Table]>[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) await db.insertInto(table).values(rows.slice(from, from + rowsAtOnce)).execute()
}

async function programmeMentionRows(db: Database, sourceId: string, source: SourceText, mined: Mined): Promise<Insertable<Tables['programmeMention']>[]> {
  const rows: Insertable<Tables['programmeMention']>[] = []
  for (const mention of mined.programmeMentions) {
    const { start, end, surface, referenceArea, sentence } = mention
    const programmeId = await ensureProgramme(db, { name: mention.programme, kind: mention.kind, parent: mention.parent })
    const text = source.text.slice(sentence.start, sentence.end)
    const language = languageOf(source, text, surface)
    rows.push({ sourceId, start, end, surface, programmeId, nameRead: mention.programme, referenceArea, sentence: text, sentenceStart: sentence.start, language })
  }
  return rows
}

/** A programme mention carries no language: in a text of two, the letters of its sentence tell it, the name itself left out. */
function languageOf({ languages }: SourceText, sentence: string, surface: string): TextLanguage {
  const [main = 'kk', other] = languages
  if (!other) return main
  return /[әғқңөұүһі]/iu.test(sentence.replaceAll(surface, '')) ? 'kk' : 'ru'
}

/** Areas a source names or speaks of, the publisher's and a locality's region included. */
function areasOf(source: SourceText, mined: Mined): string[] {
  const publisher = source.publisher === null ? undefined : findPublisher(source.publisher)
  const named = [...mined.referenceAreas, ...mined.mentions, ...mined.programmeMentions].map((mention) => mention.referenceArea)
  const all = [...named, publisher?.referenceArea ?? null].filter((code) => code !== null)
  return [...new Set(all.flatMap((code) => [code, regionOf(code)?.code ?? code]))].toSorted()
}

/** Years a source speaks of in figures or was published in; null for an undated one. */
function yearsOf(source: SourceText, mined: Mined): (number | null)[] {
  const published = source.date === null ? null : Number(source.date.slice(0, 4))
  return [...new Set([published, ...mined.mentions.map((mention) => mention.year).filter((year) => year !== null)])]
}

async function indexWords(db: Database, sourceId: string, source: SourceText): Promise<void> {
  const { number } = await db.selectFrom('source').select('number').where('id', '=', sourceId).executeTakeFirstOrThrow()
  await sql`insert into source_search (rowid, title, text) values (${number}, ${fold(source.title)}, ${fold(source.text)})`.execute(db)
  const mentions = await db.selectFrom('mention').select(['number', 'sentence', 'countedThing', 'programme']).where('sourceId', '=', sourceId).execute()
  for (const { number: rowid, sentence, countedThing, programme } of mentions) {
    await sql`insert into mention_search (rowid, sentence, words) values (${rowid}, ${fold(sentence)}, ${fold(`${countedThing} ${programme ?? ''}`)})`.execute(db)
  }
}
