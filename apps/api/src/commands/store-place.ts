// Commands on the store: where it is, and one sentence for what is wrong with it.

import { StoreError, WrongActLine, findStoreError, openStore } from '@jastar/store'
import type { Database } from '@jastar/store'
import type { Print } from './each-source.ts'

export type StorePlace = {
  readonly databaseFile: string
  /** Version of the rules that read now. */
  readonly ruleVersion: string
  readonly clock: () => Date
  /** The folder paths on the command line are relative to. */
  readonly folder: string
  readonly print: Print
  readonly complain: Print
}

/** Does work on the store and closes it; the exit code is 1 where the store or a file cannot be used, which is told in one sentence. */
export async function onStore({ databaseFile, complain }: StorePlace, work: (db: Database) => Promise<number>): Promise<number> {
  return tellingWhy(databaseFile, complain, async () => {
    const store = await openStore(databaseFile)
    try {
      return await work(store.db)
    } finally {
      await store.close()
    }
  })
}

/** Does work; errors of the store, of its files and of lines of curation become one sentence and the exit code 1. */
export async function tellingWhy(path: string, complain: Print, work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    const known = error instanceof WrongActLine ? error : findStoreError(error, path)
    if (!(known instanceof StoreError) && !(known instanceof WrongActLine)) throw error
    complain(known.message)
    return 1
  }
}
