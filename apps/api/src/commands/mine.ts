// The command `mine FILE…`: what the miner reads in each file, one JSON object a line; a file that cannot be read is told on the error stream.

import type { Mention, Mined } from '@jastar/catalogue'
import { mine } from '@jastar/miner'
import { eachSource } from './each-source.ts'
import type { Print } from './each-source.ts'

/** Prints one line a file and answers the exit code: 0, or 1 where a file could not be read. Paths are relative to `folder`. */
export function mineFiles(files: readonly string[], folder: string, print: Print, complain: Print): number {
  return eachSource(files, folder, complain, (file, source) => print(lineOf(file, mine(source))))
}

function lineOf(file: string, { mentions, programmeMentions, themes, leftovers }: Mined): string {
  return JSON.stringify({ file, mentions: mentions.map(flat), programmeMentions, themes, leftovers })
}

/** A mention without its evidence: one value a slot. */
function flat({ evidence: _, ...slots }: Mention): Omit<Mention, 'evidence'> {
  return slots
}
