// Opens the store: one SQLite file, checked, migrated, with settings that lose nothing in a power cut.

import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { CamelCasePlugin, Kysely, SqliteDialect } from 'kysely'
import type { Database, Tables } from './database.ts'
import { rememberConnection } from './export/snapshot.ts'
import { migrate } from './migrations/migrate.ts'
import { addKnownProgrammes } from './programmes.ts'
import { StoreError, damagedSentence, findStoreError } from './store-error.ts'

export type Store = {
  readonly db: Database
  /** Moves the write-ahead log into the file and closes it. */
  close(): Promise<void>
}

export type OpenOptions = {
  /** How long a write waits for another program's write, in milliseconds. */
  readonly patience?: number
}

/**
 * Opens the store in a file, made with its folder where missing, or in memory (`:memory:`).
 * Throws a StoreError with one sentence for a file that cannot be written, is damaged, locked, foreign or newer; such a file is never changed.
 */
export async function openStore(path: string, { patience = 5000 }: OpenOptions = {}): Promise<Store> {
  try {
    const sqlite = openFile(path, patience)
    const db: Database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }), plugins: [new CamelCasePlugin()] })
    rememberConnection(db, sqlite)
    await addKnownProgrammes(db)
    return { db, close: () => closeStore(sqlite, db) }
  } catch (error) {
    throw findStoreError(error, path) ?? error
  }
}

async function closeStore(sqlite: SqliteDatabase.Database, db: Database): Promise<void> {
  sqlite.pragma('optimize')
  sqlite.pragma('wal_checkpoint(truncate)')
  await db.destroy()
}

function openFile(path: string, patience: number): SqliteDatabase.Database {
  if (path !== ':memory:') makeFolder(dirname(path))
  const sqlite = new SqliteDatabase(path, { timeout: patience })
  try {
    prepare(sqlite, path)
    return sqlite
  } catch (error) {
    sqlite.close()
    throw error
  }
}

/** Folder by folder: Node's own `recursive` never ends in a file system that makes no folders, such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}

function prepare(sqlite: SqliteDatabase.Database, path: string): void {
  sqlite.pragma('trusted_schema = off')
  sqlite.pragma('cell_size_check = on')
  if (sqlite.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new StoreError('damaged', damagedSentence(path))
  migrate(sqlite, path)
  sqlite.pragma('journal_mode = wal')
  sqlite.pragma('synchronous = full')
  sqlite.pragma('foreign_keys = on')
}
