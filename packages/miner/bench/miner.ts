// `pnpm bench miner`: how fast the whole miner reads beside a number recogniser and a bare scan for digits, whether its time grows
// with the length of a text only, and whether its memory stays flat. Prints; writes nothing.

import { recognizeNumber } from '@microsoft/recognizers-text-number'
import { mine } from '../src/mine.ts'
import { costOf, heapInUse, interleaved, spreadOf } from './measure.ts'
import type { Spread } from './measure.ts'
import { hostilePieces, pressTexts, repeated, seedTexts, sourceOf } from './texts.ts'

const rounds = 9

/** Keeps what was read, so that no contestant can be optimised away. */
let seen = 0

const print = (line = ''): void => { process.stdout.write(`${line}\n`) }
const verdict = (reached: boolean): string => (reached ? 'reached' : 'MISSED')
const told = ({ median, least, most }: Spread, digits: number): string => `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`
const bytesOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

const times = (count: number, read: () => void) => (): void => { for (let turn = 0; turn < count; turn += 1) read() }

print(`Processor time of one process, Node ${process.versions.node}; median (least–most) of rounds in which the contestants take turns.`)
print(`Recogniser: the number model of @microsoft/recognizers-text-suite 1.3.1, en-us, which reads digits in any language.`)
print()
throughput()
linearity()
memory()

/** Reads texts over and over, a whole number of turns that costs each contestant about as much. */
function contestantsFor(texts: readonly string[], turns: readonly [ours: number, recogniser: number, scan: number]): readonly (() => void)[] {
  const sources = texts.map(sourceOf)
  return [
    times(turns[0], () => { for (const source of sources) seen += mine(source).mentions.length }),
    times(turns[1], () => { for (const text of texts) seen += recognizeNumber(text, 'en-us').length }),
    times(turns[2], () => { for (const text of texts) for (const [digits] of text.matchAll(/\d+/g)) seen += digits.length }),
  ]
}

/** Megabytes of UTF-8 a second; ratios are taken round by round, both sides measured within one second. */
function throughput(): void {
  print('| texts | MB | mine(), MB/s | recogniser, MB/s | one /\\d+/g scan, MB/s | mine() / recogniser, goal ≥ 10 | scan / mine(), goal ≤ 100 |')
  print('|---|---|---|---|---|---|---|')
  printSpeeds('seeds: articles as outlets print them', seedTexts())
  printSpeeds('press cases: a number in every line', pressTexts())
  printSpeeds('both', [...seedTexts(), ...pressTexts()])
  print()
}

function printSpeeds(name: string, texts: readonly string[]): void {
  const megabytes = bytesOf(texts) / 1e6
  const turns = [Math.ceil(0.5 / megabytes), Math.ceil(0.1 / megabytes), Math.ceil(16 / megabytes)] as const
  const contestants = contestantsFor(texts, turns)
  interleaved(contestants, 5)
  const speeds = interleaved(contestants, rounds).map((costs, index) => costs.map((milliseconds) => (megabytes * (turns[index] ?? 1) * 1000) / milliseconds))
  const [ours = [], recogniser = [], scan = []] = speeds
  const ahead = spreadOf(ours.map((speed, round) => speed / (recogniser[round] ?? Number.NaN)))
  const behind = spreadOf(scan.map((speed, round) => speed / (ours[round] ?? Number.NaN)))
  print(`| ${name} | ${megabytes.toFixed(2)} | ${told(spreadOf(ours), 2)} | ${told(spreadOf(recogniser), 2)} | ${told(spreadOf(scan), 0)} | ${told(ahead, 1)} ${verdict(ahead.median >= 10)} | ${told(behind, 0)} ${verdict(behind.median <= 100)} |`)
}

/** The cost of twice the length over the cost of the length: 2 is linear. */
function linearity(): void {
  print('| hostile string | kB | ms | cost(2n) / cost(n) | goal < 2.5 |')
  print('|---|---|---|---|---|')
  for (const [name, piece] of Object.entries(hostilePieces)) printGrowth(name, piece, 100_000, 5)
  printGrowth('opening quotes, longer', hostilePieces['opening quotes'] ?? '', 200_000, 5)
  printGrowth('5 MB of prose in one line', hostilePieces['one line of prose'] ?? '', 1_400_000, 3)
  print()
}

/** The least of a few runs: what the text costs, other work on the machine aside. */
function printGrowth(name: string, piece: string, length: number, runs: number): void {
  const once = sourceOf(repeated(piece, length))
  const twice = sourceOf(repeated(piece, 2 * length))
  const readers = [once, twice].map((source) => () => { seen += mine(source).leftovers.length })
  interleaved(readers, 2)
  const [short = Number.NaN, long = Number.NaN] = interleaved(readers, runs).map((costs) => spreadOf(costs).least)
  print(`| ${name} | ${(Buffer.byteLength(twice.text) / 1e3).toFixed(0)} | ${long.toFixed(1)} | ${(long / short).toFixed(2)} | ${verdict(long / short < 2.5)} |`)
}

/** The heap while texts go by that were never seen before, their words among them. */
function memory(): void {
  const texts = [...seedTexts(), ...pressTexts()]
  print('| texts read | heap in use, MB | seconds |')
  print('|---|---|---|')
  let read = 0
  for (const wanted of [2000, 8000, 32_000]) {
    const milliseconds = costOf(() => { while (read < wanted) { seen += mine(sourceOf(renewed(texts[read % texts.length] ?? '', read))).mentions.length; read += 1 } })
    print(`| ${read} | ${heapInUse().toFixed(1)} | ${(milliseconds / 1000).toFixed(1)} |`)
  }
  print(`(${seen} things read)`)
}

/** The text with other numbers and one word no text held before. */
function renewed(text: string, turn: number): string {
  return `${text.replace(/[1-9]/g, (digit) => String(((Number(digit) + turn) % 9) + 1))}\nЖаңа сөз: қатты${turn.toString(36).replace(/\d/g, (digit) => 'абвгдежзик'.charAt(Number(digit)))}лық.`
}
