// Copies the store while it runs, and puts a copy back in its place, whole or not at all.

import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { applicationId } from './migrations/migrate.ts'
import { migrations } from './migrations/migrations.ts'
import { StoreError, findStoreError } from './store-error.ts'

/** Pages copied at once: so many that readers and writers of the store do not make the copy begin again for ever. */
const pagesAtOnce = 100_000

/**
 * Writes a copy of the store in `path` to `file`, which is there only when it is whole. The store may be in use.
 * Throws a StoreError for a store that cannot be read and for a file that cannot be written.
 */
export async function backupStore(path: string, file: string): Promise<void> {
  if (!existsSync(path)) throw new StoreError('unwritable', `There is no database ${path}: start the app once, or set DATA_DIR to its folder.`)
  if (!existsSync(dirname(file))) throw new StoreError('unwritable', `There is no folder ${dirname(file)} for the backup: make it, or name another file.`)
  const unfinished = `${file}.unfinished`
  try {
    await withDatabase(path, async (sqlite) => {
      requireOwnStore(sqlite, path)
      await sqlite.backup(unfinished, { progress: () => pagesAtOnce })
    })
    await withDatabase(unfinished, async (copy) => requireOneFile(copy, unfinished))
    settleInPlace(unfinished, file)
  } catch (error) {
    removeDatabase(unfinished)
    throw findStoreError(error, file) ?? error
  }
}

export type Restored = {
  /** Where the store that was in use before is now; null where there was none. */
  readonly former: string | null
}

/**
 * Puts a copy of `file` in the place of the store in `path`; the former one is kept beside it. The data version rises above both.
 * Throws a StoreError, and changes nothing, for a file that is no whole store of this program and while another program has the store open.
 */
export async function restoreStore(path: string, file: string, clock: () => Date): Promise<Restored> {
  if (!existsSync(file)) throw new StoreError('unwritable', `There is no backup ${file}: check the path.`)
  const incoming = `${path}.incoming`
  const former = `${path}.before-${clock().toISOString().replace(/[:.]/g, '-')}`
  try {
    copyFileSync(file, incoming)
    await withDatabase(incoming, async (sqlite) => requireOneFile(sqlite, file))
    const hasFormer = existsSync(path)
    if (hasFormer) await takeAside(path, former, incoming)
    settleInPlace(incoming, path)
    return { former: hasFormer ? former : null }
  } catch (error) {
    removeDatabase(incoming)
    throw findStoreError(error, path) ?? error
  }
}

/** Opened for writing even where it is only read: a reader alone would leave the files of the log of writes behind. */
async function withDatabase(path: string, work: (sqlite: SqliteDatabase.Database) => Promise<void>): Promise<void> {
  const sqlite = new SqliteDatabase(path, { timeout: 1000, fileMustExist: true })
  try {
    await work(sqlite)
  } finally {
    sqlite.close()
  }
}

/** Throws for a database of another program or of a later version. */
function requireOwnStore(sqlite: SqliteDatabase.Database, name: string): void {
  const version = Number(sqlite.pragma('user_version', { simple: true }))
  if (sqlite.pragma('application_id', { simple: true }) !== applicationId || version < 1) throw new StoreError('foreign', `The file ${name} is no store of Jastar Atlas: name a file that the command backup wrote.`)
  if (version > migrations.length) throw new StoreError('newer', `The file ${name} was written by a newer version of Jastar Atlas (tables ${version}, this version knows ${migrations.length}): update this copy first.`)
}

/** A whole store in one file: checked page by page, every link leads somewhere, its log of writes taken in. */
function requireOneFile(sqlite: SqliteDatabase.Database, name: string): void {
  requireWhole(sqlite, name)
  requireOwnStore(sqlite, name)
  sqlite.pragma('journal_mode = delete')
}

function requireWhole(sqlite: SqliteDatabase.Database, name: string): void {
  const damage = damageOf(sqlite)
  if (damage !== null) throw new StoreError('damaged', `The file ${name} is no whole database (${damage}) and was not used: name another backup.`)
}

/** What is wrong with a database; null for a whole one. */
function damageOf(sqlite: SqliteDatabase.Database): string | null {
  try {
    const pages = String(sqlite.pragma('integrity_check(1)', { simple: true }))
    if (pages !== 'ok') return pages
    return sqlite.prepare('select 1 from pragma_foreign_key_check limit 1').get() === undefined ? null : 'a row leads nowhere'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/**
 * Moves the store aside while nobody else has it: only then its log of writes can be taken in and switched off.
 * The incoming copy gets a data version above the former one's, so that no state of either is taken for another.
 */
async function takeAside(path: string, former: string, incoming: string): Promise<void> {
  let version = 0
  try {
    await withDatabase(path, async (sqlite) => {
      sqlite.pragma('journal_mode = delete')
      version = dataVersionOf(sqlite)
    })
  } catch (error) {
    const known = findStoreError(error, path)
    if (known?.code === 'locked') throw new StoreError('locked', `The database ${path} is in use: stop the server, then restore again.`, error)
    // A damaged store is what a backup is for: it is moved aside as it is.
    if (known?.code !== 'damaged') throw error
  }
  await withDatabase(incoming, async (sqlite) => {
    sqlite.prepare('update store_state set data_version = max(data_version, ?) + 1').run(version)
  })
  for (const suffix of ['', '-wal', '-shm']) if (existsSync(path + suffix)) renameSync(path + suffix, former + suffix)
}

function dataVersionOf(sqlite: SqliteDatabase.Database): number {
  const isStore = sqlite.prepare("select 1 from sqlite_schema where name = 'store_state'").get() !== undefined
  return isStore ? Number(sqlite.prepare('select data_version from store_state').pluck().get() ?? 0) : 0
}

/** The file under its name, on the disk for good before this returns. */
function settleInPlace(from: string, to: string): void {
  syncToDisk(from)
  renameSync(from, to)
  syncToDisk(dirname(to))
}

function syncToDisk(path: string): void {
  const descriptor = openSync(path, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}

function removeDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true })
}
