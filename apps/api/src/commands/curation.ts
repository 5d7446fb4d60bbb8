// The command `curation export|import FILE`: what people put right as JSON lines, to keep in version control or to take to another store.

import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { mine } from '@jastar/miner'
import { exportCuration, importCuration } from '@jastar/store'
import type { Database } from '@jastar/store'
import { sentenceOf } from './each-source.ts'
import { onStore } from './store-place.ts'
import type { StorePlace } from './store-place.ts'

/** Exports or imports; the exit code is 1 where the words mean nothing, a file cannot be used or a line is no act. */
export async function curation([direction, file]: readonly string[], place: StorePlace): Promise<number> {
  if ((direction !== 'export' && direction !== 'import') || file === undefined) {
    place.complain('Say which way and name a file: curation export FILE, or curation import FILE.')
    return 1
  }
  const path = resolve(place.folder, file)
  return onStore(place, async (db) => {
    try {
      return await (direction === 'export' ? exportTo(db, path, place) : importFrom(db, path, place))
    } catch (error) {
      if (!isAboutFiles(error)) throw error
      place.complain(sentenceOf(file, error))
      return 1
    }
  })
}

/** Node names the call of the system that failed. */
const isAboutFiles = (error: unknown): boolean => error instanceof Error && 'syscall' in error

/** The file is there only when it is whole. */
async function exportTo(db: Database, path: string, { print }: StorePlace): Promise<number> {
  const unfinished = `${path}.unfinished`
  let acts = 0
  async function* lines(): AsyncGenerator<string> {
    for await (const line of exportCuration(db)) {
      acts += 1
      yield `${line}\n`
    }
  }
  try {
    await pipeline(Readable.from(lines()), createWriteStream(unfinished, { flush: true }))
    renameSync(unfinished, path)
  } finally {
    rmSync(unfinished, { force: true })
  }
  print(`${acts} acts were written to ${path}.`)
  return 0
}

async function importFrom(db: Database, path: string, { clock, print }: StorePlace): Promise<number> {
  const input = createReadStream(path, 'utf8')
  const { added, known } = await importCuration(db, createInterface({ input, crlfDelay: Infinity }), mine, clock)
  print(`${added} acts were added, ${known} were here already.`)
  return 0
}
