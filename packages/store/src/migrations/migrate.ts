// Brings a store's tables up to date, one transaction for each migration.

import type SqliteDatabase from 'better-sqlite3'
import { StoreError } from '../store-error.ts'
import { migrations } from './migrations.ts'

/** Marks a SQLite file as a store of Jastar Atlas: "JAST" in ASCII. */
export const applicationId = 0x4a_41_53_54

/**
 * Applies what is missing; a migration that fails leaves the store as it was before it.
 * Throws a StoreError for a file of another program (`foreign`) and for a store of a later version (`newer`).
 */
export function migrate(sqlite: SqliteDatabase.Database, path: string): void {
  requireOwnFile(sqlite, path)
  for (const [index, migration] of migrations.entries()) {
    sqlite.transaction(() => {
      if (versionOf(sqlite) > index) return
      sqlite.exec(migration.sql)
      sqlite.pragma(`application_id = ${applicationId}`)
      sqlite.pragma(`user_version = ${index + 1}`)
    }).immediate()
  }
}

const versionOf = (sqlite: SqliteDatabase.Database): number => Number(sqlite.pragma('user_version', { simple: true }))

function requireOwnFile(sqlite: SqliteDatabase.Database, path: string): void {
  const isEmpty = sqlite.prepare('select 1 from sqlite_schema limit 1').get() === undefined
  const isOurs = sqlite.pragma('application_id', { simple: true }) === applicationId
  if (!isEmpty && !isOurs) {
    throw new StoreError('foreign', `The file ${path} is a database of another program and was left untouched: set DATA_DIR to another folder.`)
  }
  if (versionOf(sqlite) > migrations.length) {
    throw new StoreError('newer', `The database ${path} was written by a newer version of Jastar Atlas (tables ${versionOf(sqlite)}, this version knows ${migrations.length}): update this copy, or set DATA_DIR to another folder.`)
  }
}
