// All or nothing: the writes of one piece of work, the write lock taken before its first read.

import { sql } from 'kysely'
import type { Database } from './database.ts'

/**
 * Runs work inside `begin immediate` … `commit` and gives its result. A failure rolls everything back and is thrown on.
 * Kysely's own transaction begins deferred, where a second writer would make a read-then-write fail half-way.
 */
export async function inTransaction<Result>(db: Database, work: (transaction: Database) => Promise<Result>): Promise<Result> {
  return db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection)
    try {
      const result = await work(connection)
      await sql`commit`.execute(connection)
      return result
    } catch (error) {
      if (sqliteHasNotRolledBack(error)) await sql`rollback`.execute(connection)
      throw error
    }
  })
}

/** SQLite rolls back by itself when the disk is full or fails; a second rollback would hide the first error. */
function sqliteHasNotRolledBack(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return !/^SQLITE_(FULL|IOERR|NOMEM)/.test(code)
}
