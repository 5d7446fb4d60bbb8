// Reads the texts that come with the product into the store; a text that is there already is left alone.

import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceText } from '@jastar/catalogue'
import { mine } from '@jastar/miner'
import { ReaderError, readSource } from '@jastar/reader'
import { addSource, asCurated, findStoredRules } from '@jastar/store'
import type { Database } from '@jastar/store'
import { StartError } from './start-error.ts'

export type IngestOptions = {
  readonly folder: string
  /** Texts mined under another version are mined again. */
  readonly ruleVersion: string
  readonly clock: () => Date
  /** Gets one line for each text that was mined. */
  readonly report: (line: string) => void
}

/** Stores every text of a folder. Throws a StartError that names the file and the mend before anything of it is stored. */
export async function ingestSeeds(db: Database, { folder, ruleVersion, clock, report }: IngestOptions): Promise<void> {
  const seeds = listTexts(folder).map((file) => ({ file, source: readSeed(join(folder, file), file) }))
  for (const [index, { file, source }] of seeds.entries()) {
    if ((await findStoredRules(db, source.hash)) === ruleVersion) continue
    const curated = await asCurated(db, source)
    const mined = mine(curated)
    const { outcome } = await addSource(db, curated, mined, { ruleVersion, asRead: source, clock })
    report(`${index + 1}/${seeds.length} ${file}: ${mined.mentions.length} figures, ${mined.leftovers.length} leftovers (${outcome})`)
  }
}

function listTexts(folder: string): string[] {
  const files = refusingClearly(`The folder of source texts ${folder} cannot be read: put the folder "seeds" back (git checkout seeds).`, () => readdirSync(folder))
  const texts = files.filter((file) => file.endsWith('.txt')).toSorted()
  if (texts.length === 0) throw new StartError(`The folder of source texts ${folder} holds no .txt file: put the texts back (git checkout seeds).`)
  return texts
}

function readSeed(path: string, file: string): SourceText {
  const bytes = refusingClearly(`The source text ${path} cannot be read: make it readable, or put it back (git checkout seeds).`, () => readFileSync(path))
  try {
    return readSource(bytes, file)
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error
    throw new StartError(`The source text ${path} cannot be used: ${error.message} Put the file back (git checkout seeds), or take it out of the folder.`, error)
  }
}

function refusingClearly<Result>(sentence: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw new StartError(sentence, error)
  }
}
