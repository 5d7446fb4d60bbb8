// `pnpm bench miner`: how fast the whole miner reads beside a number recogniser and a bare scan for digits, whether its time grows
// with the length of a text only, and whether its memory stays flat. Prints; writes nothing.

import { recognizeNumber } from '@microsoft/recognizers-text-number'
import { mine } from '../src/mine.ts'
import { heapInUse, interleaved, spreadOf, timeOf } from './measure.ts'
import type { Spread } from './measure.ts'
import { hostilePieces, pressTexts, repeated, sourceOf } from './texts.ts'

const rounds = 9
const texts = pressTexts()
const sources = texts.map(sourceOf)
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6

/** Keeps what was read, so that no contestant can be optimised away. */
let seen = 0

const contestants = {
  'mine(), the whole pipeline': () => { for (let turn = 0; turn < 3; turn += 1) for (const source of sources) seen += mine(source).mentions.length },
  '@microsoft/recognizers-text-number': () => { for (const text of texts) seen += recognizeNumber(text, 'en-us').length },
  'one /\\d+/g scan': () => { for (let turn = 0; turn < 100; turn += 1) for (const text of texts) for (const found of text.matchAll(/\d+/g)) seen += found[0].length },
}
type Name = keyof typeof contestants
const turns: Readonly<Record<Name, number>> = { 'mine(), the whole pipeline': 3, '@microsoft/recognizers-text-number': 1, 'one /\\d+/g scan': 100 }
const [ours, recogniser, scan] = ['mine(), the whole pipeline', '@microsoft/recognizers-text-number', 'one /\\d+/g scan'] as const satisfies readonly Name[]
const names: readonly Name[] = [ours, recogniser, scan]

const print = (line = ''): void => { process.stdout.write(`${line}\n`) }
const verdict = (reached: boolean): string => (reached ? 'reached' : 'MISSED')
const told = ({ median, least, most }: Spread, digits: number): string => `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`

throughput()
linearity()
memory()

/** Megabytes of UTF-8 a second, and the ratios round by round: both sides of a ratio were measured within one second. */
function throughput(): void {
  interleaved(contestants, names, 2)
  const times = interleaved(contestants, names, rounds)
  const speeds = (name: Name): readonly number[] => (times[name] ?? []).map((milliseconds) => (megabytes * turns[name] * 1000) / milliseconds)
  const ratios = (one: Name, other: Name): readonly number[] => speeds(one).map((speed, round) => speed / (speeds(other)[round] ?? Number.NaN))
  print(`Seeds and press cases: ${texts.length} texts, ${megabytes.toFixed(2)} MB; ${rounds} interleaved rounds, Node ${process.versions.node}`)
  print()
  print('| MB/s | median (least–most) |')
  print('|---|---|')
  for (const name of names) print(`| ${name} | ${told(spreadOf(speeds(name)), 2)} |`)
  const ahead = spreadOf(ratios(ours, recogniser))
  const behind = spreadOf(ratios(scan, ours))
  print()
  print('| ratio | median (least–most) | goal | |')
  print('|---|---|---|---|')
  print(`| ours / recogniser | ${told(ahead, 1)} | ≥ 10 | ${verdict(ahead.median >= 10)} |`)
  print(`| scan / ours | ${told(behind, 0)} | ≤ 100 | ${verdict(behind.median <= 100)} |`)
  print()
}

/** The time of twice the length over the time of the length: 2 is linear. */
function linearity(): void {
  const length = 100_000
  print('| hostile string | kB | ms | time(2n) / time(n) | goal < 2.5 |')
  print('|---|---|---|---|---|')
  for (const [name, piece] of Object.entries(hostilePieces)) printGrowth(name, piece, length, 7)
  printGrowth('5 MB of prose in one line', hostilePieces['one line of prose'] ?? '', 1_400_000, 3)
  print()
}

/** The least of a few runs: what the text costs, other work on the machine aside. */
function printGrowth(name: string, piece: string, length: number, runs: number): void {
  const [once, twice] = [length, 2 * length].map((wanted) => sourceOf(repeated(piece, wanted)))
  if (!once || !twice) return
  const read = { once: () => { seen += mine(once).leftovers.length }, twice: () => { seen += mine(twice).leftovers.length } }
  interleaved(read, ['once', 'twice'], 1)
  const times = interleaved(read, ['once', 'twice'], runs)
  const [short, long] = [spreadOf(times['once'] ?? []).least, spreadOf(times['twice'] ?? []).least]
  print(`| ${name} | ${(Buffer.byteLength(twice.text) / 1e3).toFixed(0)} | ${long.toFixed(1)} | ${(long / short).toFixed(2)} | ${verdict(long / short < 2.5)} |`)
}

/** The heap while texts go by that were never seen before, their words among them. */
function memory(): void {
  const passes = [1, 2, 4, 8, 16]
  print('| texts read | heap in use, MB |')
  print('|---|---|')
  let read = 0
  for (const pass of passes) {
    const milliseconds = timeOf(() => { while (read < pass * 2000) { seen += mine(sourceOf(renewed(texts[read % texts.length] ?? '', read))).mentions.length; read += 1 } })
    print(`| ${read} (${(milliseconds / 1000).toFixed(1)} s) | ${heapInUse().toFixed(1)} |`)
  }
  print(`(${seen} things read)`)
}

/** The text with other numbers and one word no text held before. */
function renewed(text: string, turn: number): string {
  return `${text.replace(/[1-9]/g, (digit) => String(((Number(digit) + turn) % 9) + 1))}\nЖаңа сөз: қатты${turn.toString(36).replace(/\d/g, (digit) => 'абвгдежзик'.charAt(Number(digit)))}лық.`
}
