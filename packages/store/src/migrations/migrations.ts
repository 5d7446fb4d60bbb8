// Every change of the tables, oldest first; the store's user_version says how many were applied.

import { firstTables } from './0001-first-tables.ts'
import { searchIndex } from './0002-search-index.ts'
import { curationTables } from './0003-curation.ts'
import { joinKeys } from './0004-join-keys.ts'
import { figureVersions } from './0005-versions.ts'

/** One change of the tables as SQL. A migration that was released is never edited. */
export type Migration = { readonly name: string; readonly sql: string }

export const migrations: readonly Migration[] = [firstTables, searchIndex, curationTables, joinKeys, figureVersions]
