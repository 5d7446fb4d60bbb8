// The command `score GOLD FOLDER`: the miner against hand-made truth, mentions first, then slot by slot.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { addScores, f1Of, mine, scoreText, scoredSlots } from '@jastar/miner'
import type { Score } from '@jastar/miner'
import { eachSource } from './each-source.ts'
import type { Print } from './each-source.ts'
import { gold } from './gold.ts'
import type { Gold } from './gold.ts'

/** Prints the score of the texts in FOLDER against GOLD; the exit code is 1 where a file could not be read. */
export function scoreGold([goldFile, textFolder]: readonly string[], folder: string, print: Print, complain: Print): number {
  if (goldFile === undefined || textFolder === undefined) {
    complain('Two places are needed: score GOLD.json FOLDER, the truth and the folder of its texts.')
    return 1
  }
  const truth = parseGold(resolve(folder, goldFile), complain)
  if (!truth) return 1
  const scores: Score[] = []
  const code = eachSource(Object.keys(truth.mentions), resolve(folder, textFolder), complain, (file, source) => {
    scores.push(scoreText(truth.mentions[file] ?? [], mine(source).mentions))
  })
  for (const line of table(addScores(scores))) print(line)
  return code
}

function parseGold(path: string, complain: Print): Gold | undefined {
  try {
    return gold.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    complain(`${path} is no truth to score against: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3))

function table(score: Score): string[] {
  return [
    `figures told ${score.told}, read ${score.read}, found ${score.found}`,
    `precision ${share(score.found, score.read)}  recall ${share(score.found, score.told)}  F1 ${f1Of(score).toFixed(3)}`,
    ...scoredSlots.map((slot) => `${slot.padEnd(16)} ${share(score.right[slot], score.found)}`),
    `${'whole record'.padEnd(16)} ${share(score.whole, score.told)}`,
  ]
}
