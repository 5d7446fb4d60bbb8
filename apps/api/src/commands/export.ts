// The command `export FORMAT FILE [filter=value …]`: what the API's exports give, written into a file without a server.

import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { csvQuery, exportFormats } from '@jastar/contract'
import { snapshotPlaceOf } from '@jastar/store'
import type { Database } from '@jastar/store'
import { startExport } from '../exports/write-export.ts'
import { requireFilters } from '../observation-query.ts'
import { ApiProblem } from '../problem.ts'
import { onStore } from './store-place.ts'
import type { StorePlace } from './store-place.ts'

/** Where permanent links lead when no `origin=` is given: the address `pnpm start` serves. */
const localOrigin = 'http://127.0.0.1:8787'

const usage = `Name a format and a file: export ${exportFormats.join('|')} FILE [referenceArea=KZ-75 year=2025 lang=ru profile=machine layout=wide origin=https://…]`

/** Writes the file under another name first, so that what stands under its own name is always whole. The exit code is 1 for wrong words and a store or file that cannot be used. */
export async function exportFile([format, file, ...words]: readonly string[], place: StorePlace): Promise<number> {
  const known = exportFormats.find((name) => name === format)
  const given = Object.fromEntries(words.map((word) => [word.split('=', 1)[0] ?? '', word.slice(word.indexOf('=') + 1)]))
  const { origin = localOrigin, ...query } = given
  const asked = csvQuery.safeParse(query)
  if (known === undefined || file === undefined || !asked.success || words.some((word) => !word.includes('='))) {
    place.complain(asked.success ? usage : `${asked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}. ${usage}`)
    return 1
  }
  const { profile = 'excel', layout = 'long', lang = 'kk', ...filters } = asked.data
  return onStore(place, async (db) => {
    const checked = await checkedFilters(db, filters, place)
    if (checked === null) return 1
    const asks = new URLSearchParams(Object.entries(query).filter(([name]) => !['profile', 'layout', 'lang'].includes(name)))
    const order = { place: snapshotPlaceOf(db), format: known, profile, layout, language: lang, filters: checked, origin, query: asks.toString(), instant: place.clock().toISOString() } as const
    const target = resolve(place.folder, file)
    const started = await startExport(order)
    try {
      await pipeline(started.bytes(), createWriteStream(`${target}.part`))
      await rename(`${target}.part`, target)
    } catch (error) {
      await rm(`${target}.part`, { force: true })
      if (!(error instanceof Error && 'code' in error)) throw error
      place.complain(`${target} could not be written: ${error.message}`)
      return 1
    } finally {
      started.close()
    }
    place.print(`${started.rows} rows of data version ${started.dataVersion} were written to ${target}.`)
    return 0
  })
}

/** The store's filters; null where one names what does not exist, which is told. */
async function checkedFilters(db: Database, filters: Parameters<typeof requireFilters>[1], { complain }: StorePlace) {
  try {
    return await requireFilters(db, filters)
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
    complain(error.message)
    return null
  }
}
