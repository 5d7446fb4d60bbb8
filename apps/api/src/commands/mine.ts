// The command `mine FILE…`: what the miner reads in each file, one JSON object a line; a file that cannot be read is told on the error stream.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Mention, Mined } from '@jastar/catalogue'
import { mine } from '@jastar/miner'
import { ReaderError, readSource } from '@jastar/reader'

type Print = (line: string) => void

/** Prints one line a file and answers the exit code: 0, or 1 where a file could not be read. Paths are relative to `folder`. */
export function mineFiles(files: readonly string[], folder: string, print: Print, complain: Print): number {
  if (files.length === 0) {
    complain('No file was named: pnpm --silent mine FILE… reads one or more texts.')
    return 1
  }
  let failures = 0
  for (const file of files) {
    try {
      print(lineOf(file, mine(readSource(readFileSync(resolve(folder, file)), file))))
    } catch (error) {
      failures += 1
      complain(sentenceOf(file, error))
    }
  }
  return failures > 0 ? 1 : 0
}

function lineOf(file: string, { mentions, programmeMentions, themes, leftovers }: Mined): string {
  return JSON.stringify({ file, mentions: mentions.map(flat), programmeMentions, themes, leftovers })
}

/** A mention without its evidence: one value a slot. */
function flat({ evidence: _, ...slots }: Mention): Omit<Mention, 'evidence'> {
  return slots
}

function sentenceOf(file: string, error: unknown): string {
  if (error instanceof ReaderError) return error.message
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return `${file} does not exist; check the path.`
  if (code === 'EISDIR') return `${file} is a folder; name the files in it.`
  if (code === 'EACCES' || code === 'EPERM') return `${file} may not be read; give yourself the right to read it.`
  if (code !== undefined && error instanceof Error) return `${file} could not be read: ${error.message}`
  throw error
}
