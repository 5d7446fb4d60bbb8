// Which mentions got another observation through an act, and which they told before: a trigger notes them while the act is done.

import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { FormerLink } from '../tables/curation-tables.ts'

/** Begins to note; call it inside the transaction of an act. */
export async function watchLinks(db: Database): Promise<void> {
  await sql`create temp table relinked (mention_id text primary key, observation_id text not null) without rowid`.execute(db)
  await sql`create temp trigger mention_relinked before update of observation_id on main.mention when old.observation_id is not null
    begin insert or ignore into relinked values (old.id, old.observation_id); end`.execute(db)
  await sql`create temp trigger mention_taken_out before delete on main.mention when old.observation_id is not null
    begin insert or ignore into relinked values (old.id, old.observation_id); end`.execute(db)
}

/** What a mention told before, and what it tells now; null for a mention that is gone. */
export type Relinked = { readonly mentionId: string; readonly was: string; readonly now: string | null }

/** Ends noting and tells every mention whose observation is another now. */
export async function takeRelinked(db: Database): Promise<Relinked[]> {
  const { rows } = await sql<Relinked>`
    select relinked.mention_id, relinked.observation_id as was, mention.observation_id as now
    from relinked left join mention on mention.id = relinked.mention_id
    where mention.observation_id is not relinked.observation_id order by relinked.mention_id`.execute(db)
  await sql`drop trigger temp.mention_relinked`.execute(db)
  await sql`drop trigger temp.mention_taken_out`.execute(db)
  await sql`drop table temp.relinked`.execute(db)
  return rows
}

/** Links as the log of acts keeps them. */
export function formerLinks(relinked: readonly Relinked[]): FormerLink[] {
  return relinked.map(({ mentionId, was }) => [mentionId, was] as const)
}
