// A store of as many invented figures as wanted, five a text, written by SQL alone: areas, indicators, years and sentences take turns.

import { indicatorCodes, regions } from '@jastar/catalogue'
import { openStore } from '@jastar/store'
import type { Database } from '@jastar/store'
import { sql } from 'kysely'

const sentence = 'Былтыр өңірде «Жасыл ел» жобасы аясында 410-нан астам іс-шара өтіп, оған қала мен ауылдың жастары түгел қатысты'

/** Writes the store into a file. `sentence` is Kazakh text of some 120 letters, with the row's own number in it. */
export async function writeInventedStore(file: string, rows: number): Promise<void> {
  const store = await openStore(file)
  try {
    await write(store.db, rows)
  } finally {
    await store.close()
  }
}

const picked = (values: readonly string[], turn: string) => sql`json_extract(${JSON.stringify(values)}, '$[' || (${sql.raw(turn)} % ${sql.lit(values.length)}) || ']')`

/** The numbers from 0 on, as `n(i)`. */
const numbers = (count: number) => sql`with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ${sql.lit(count)})`

async function write(db: Database, rows: number): Promise<void> {
  await sql`begin immediate`.execute(db)
  await sql`
    insert into source (id, hash, title, date, publisher, url, languages, text, length, rule_version, mined_hash, added_at)
    ${numbers(Math.ceil(rows / 5))}
    select printf('%012x', i), printf('%064x', i), 'Жастар саясаты: ' || i || '-мәтін', '20' || (14 + i % 12) || '-03-0' || (1 + i % 9), ${picked(['Zakon.kz', 'BAQ.KZ', 'egemen.kz'], 'i')},
      'https://example.org/news/' || i, '["kk"]', ${sentence}, ${sql.lit(sentence.length)}, 'bench', 'bench', '2026-01-01' from n`.execute(db)
  await sql`
    insert into observation (id, indicator, counted_thing, reference_area, programme_id, themes, year, time_period, time_period_basis, value, qualifier, lower_bound, upper_bound, unit_measure,
      measure, claim, review, confidence, told_by, disputed_by, weight, mention_id, mention_count, source_count, mention_languages, newest_date)
    ${numbers(rows)}
    select printf('o%012x', i * 2654435761 % 281474976710656), ${picked(indicatorCodes, 'i')}, 'іс-шара', ${picked(regions.map((area) => area.code), 'i / 7')}, iif(i % 3, 'taza-qazaqstan', null), '["ecology"]',
      2014 + i % 12, (2014 + i % 12) || '-0' || (1 + i % 9), 'stated', (i * 37 % 100000) / iif(i % 10, 1.0, 8.0), iif(i % 2, 'more_than', 'exact'), i * 37 % 100000, null, '1',
      'level', iif(i % 9, 'achieved', 'planned'), 'auto', 0.5 + i % 50 / 100.0, 1 + i % 3, '[]', i * 7919 % 1000003 / 10.0, printf('m%012x', i), 1, 1, '["kk"]', '2025-01-01' from n`.execute(db)
  await sql`
    insert into mention (id, source_id, position, start, "end", surface, sentence, sentence_start, language, value, qualifier, unit_measure, measure, indicator, counted_thing, themes, time_period_basis, claim, confidence, evidence, observation_id)
    ${numbers(rows)}
    select printf('m%012x', i), printf('%012x', i / 5), i % 5, i % 5, i % 5 + 1, '410', ${sentence} || ' (' || i || '), "' || (i % 97) || '".', 0, 'kk', 410, 'exact', '1', 'level', 'events', 'іс-шара', '[]', 'stated', 'achieved', 0.9, '{}',
      printf('o%012x', i * 2654435761 % 281474976710656) from n`.execute(db)
  await sql`update store_state set data_version = data_version + 1`.execute(db)
  await sql`commit`.execute(db)
  await sql`analyze`.execute(db)
}
