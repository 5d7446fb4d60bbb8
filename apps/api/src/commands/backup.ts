// The command `backup FILE`: a copy of the store, which may be in use.

import { resolve } from 'node:path'
import { backupStore } from '@jastar/store'
import { tellingWhy } from './store-place.ts'
import type { StorePlace } from './store-place.ts'

/** Writes the copy and names it; the exit code is 1 where no file was named or it could not be written. */
export async function backup([file]: readonly string[], { databaseFile, folder, print, complain }: StorePlace): Promise<number> {
  if (file === undefined) {
    complain('No file was named: name the file the backup goes to, as in backup jastar-atlas-backup.db.')
    return 1
  }
  return tellingWhy(databaseFile, complain, async () => {
    await backupStore(databaseFile, resolve(folder, file))
    print(`The store was copied to ${resolve(folder, file)}.`)
    return 0
  })
}
