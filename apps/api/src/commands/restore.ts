// The command `restore FILE`: a backup in the store's place, the former store kept beside it.

import { resolve } from 'node:path'
import { restoreStore } from '@jastar/store'
import { tellingWhy } from './store-place.ts'
import type { StorePlace } from './store-place.ts'

/** Restores and says where the former store is; the exit code is 1 where FILE is no whole store, or a server has the store open. */
export async function restore([file]: readonly string[], { databaseFile, folder, clock, print, complain }: StorePlace): Promise<number> {
  if (file === undefined) {
    complain('No file was named: name the backup to restore, as in restore jastar-atlas-backup.db.')
    return 1
  }
  return tellingWhy(databaseFile, complain, async () => {
    const { former } = await restoreStore(databaseFile, resolve(folder, file), clock)
    print(`The store is ${databaseFile} as it was in ${resolve(folder, file)}.${former === null ? '' : ` The former one is ${former}.`}`)
    return 0
  })
}
