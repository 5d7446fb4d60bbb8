// Lists of ids in questions: any number of them, in one bound value.

import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { toJson } from '../json-text.ts'

/** The ids as rows, for `in`: SQLite binds at most 32 766 single values. */
export function among(ids: Iterable<string>): RawBuilder<string> {
  return sql<string>`(select value from json_each(${toJson([...ids])}))`
}
