// The store as it stood at one instant, on a connection of its own: long reading neither waits for writers nor sees half of their work.

import SqliteDatabase from 'better-sqlite3'
import { CamelCasePlugin, Kysely, SqliteDialect } from 'kysely'
import type { Database, Tables } from '../database.ts'
import { readDataVersion } from '../data-version.ts'

/** Where a snapshot is taken from: a file, or the bytes of a store in memory. It can be handed to another thread. */
export type SnapshotPlace = string | Uint8Array

/** A function of SQL text and numbers; the same arguments always give the same answer. */
export type SqlFunction = (...values: never[]) => string | null

export type Snapshot = {
  readonly db: Database
  readonly sqlite: SqliteDatabase.Database
  readonly dataVersion: number
  /** Ends the reading; later calls do nothing. */
  readonly close: () => void
}

const handles = new WeakMap<Database, SqliteDatabase.Database>()

/** Lets `snapshotPlaceOf` find the connection of a store. */
export function rememberConnection(db: Database, sqlite: SqliteDatabase.Database): void {
  handles.set(db, sqlite)
}

/** Where snapshots of an open store are taken. Throws a RangeError for a transaction, which is no store. */
export function snapshotPlaceOf(db: Database): SnapshotPlace {
  const sqlite = handles.get(db)
  if (!sqlite) throw new RangeError('A snapshot is taken of an open store, not of a transaction.')
  return sqlite.memory ? sqlite.serialize() : sqlite.name
}

/** Opens a snapshot for reading only, with functions that its queries may call. Close it: an open one keeps the write-ahead log from shrinking. */
export async function openSnapshot(place: SnapshotPlace, functions: Readonly<Record<string, SqlFunction>> = {}): Promise<Snapshot> {
  const sqlite = typeof place === 'string' ? new SqliteDatabase(place, { readonly: true, fileMustExist: true }) : new SqliteDatabase(Buffer.from(place))
  try {
    for (const [name, run] of Object.entries(functions)) sqlite.function(name, { deterministic: true }, run)
    sqlite.pragma('query_only = on')
    sqlite.pragma('cache_size = -32000')
    sqlite.exec('begin')
    const db: Database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }), plugins: [new CamelCasePlugin()] })
    return { db, sqlite, dataVersion: await readDataVersion(db), close: () => { if (sqlite.open) sqlite.close() } }
  } catch (error) {
    sqlite.close()
    throw error
  }
}
