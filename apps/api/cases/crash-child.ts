// A process that imports, edits, takes back and reads anew without end, and says after each piece of work what was confirmed.
// It is killed in the middle of its work: node crash-child.ts, then one line on its input, `{ "file": …, "turn": … }`.

import { createHash } from 'node:crypto'
import { createInterface } from 'node:readline'
import { setImmediate } from 'node:timers/promises'
import type { Mined, SourceText } from '@jastar/catalogue'
import { mine } from '@jastar/miner'
import { addSource, allObservations, changeSource, correctObservation, eachStoredText, exportCuration, findObservation, importCuration, openStore, readDataVersion, reviewObservation, tieObservations, undoAct } from '@jastar/store'
import type { Actor, Database } from '@jastar/store'

const clock = (): Date => new Date()
const actor: Actor = { who: 'aigul', clock }

/** What is known to be in the store for good. */
export type Confirmed = { readonly version: number; readonly source?: string; readonly act?: number; readonly undone?: number }

function textOf(turn: number, step: number): SourceText {
  const number = 100 + ((turn * 37 + step * 11) % 900)
  const text = `Қостанайдағы акция қорытындысы ${turn}.${step}\n2024 жылы «Таза Қазақстан» акциясы аясында ${number} іс-шара өтті, оған ${number * 7} адам қатысты.\nЕгілген ағаш саны – ${number + 3}.`
  return { text, hash: createHash('sha256').update(text).digest('hex'), title: `Мәтін ${turn}.${step}`, date: '2024-11-12', publisher: step % 2 === 0 ? 'Zakon.kz' : 'BAQ.KZ', url: null, languages: ['kk'] }
}

/** What other rules would read: now and then a figure less, and another thing counted. */
function minedBy(source: SourceText, rules: number): Mined {
  const mined = mine(source)
  const mentions = rules % 2 === 0 ? mined.mentions : mined.mentions.slice(0, 1).map((mention) => ({ ...mention, indicator: 'projects' as const }))
  return { ...mined, mentions }
}

type Piece = (db: Database, turn: number, step: number) => Promise<Omit<Confirmed, 'version'>>

const add: Piece = async (db, turn, step) => {
  const source = textOf(turn, step)
  return { source: (await addSource(db, source, minedBy(source, 0), { ruleVersion: 'r0', clock })).id }
}

async function pick(db: Database, at: number): Promise<{ id: string; edition: number }> {
  const facts = await allObservations(db, {})
  const id = facts[at % facts.length]?.id ?? ''
  return { id, edition: (await findObservation(db, id))?.edition ?? 0 }
}

const correct: Piece = async (db, turn, step) => {
  const { id, edition } = await pick(db, turn + step)
  return { act: (await correctObservation(db, id, { changes: { value: step + 1, qualifier: 'exact' }, edition }, actor)).act.number }
}
const review: Piece = async (db, turn, step) => {
  const { id, edition } = await pick(db, turn * 3 + step)
  return { act: (await reviewObservation(db, id, { verdict: 'accepted', edition }, actor)).act.number }
}
const tie: Piece = async (db, turn, step) => {
  const [one, other] = [await pick(db, turn + step), await pick(db, turn + step + 1)]
  return one.id === other.id ? {} : { act: (await tieObservations(db, one.id, { withId: other.id, edition: one.edition }, actor)).act.number }
}
const undo: Piece = async (db) => {
  const last = await db.selectFrom('curation').select('number').where('undoneAt', 'is', null).orderBy('number', 'desc').executeTakeFirst()
  return last ? { undone: (await undoAct(db, last.number, { mineAgain: mine }, actor)).act.number } : {}
}
const date: Piece = async (db, turn, step) => {
  const source = await db.selectFrom('source').select('id').orderBy('number', 'desc').executeTakeFirstOrThrow()
  return { act: (await changeSource(db, source.id, { date: `2023-0${1 + ((turn + step) % 9)}-01` }, mine, actor)).act.number }
}
const readAnew: Piece = async (db, turn, step) => {
  let read = 0
  for await (const { id, source } of eachStoredText(db)) {
    read += 1
    if (read > 3) return {}
    const { outcome } = await addSource(db, source, minedBy(source, turn + step), { ruleVersion: `r${turn}.${step}`, clock })
    if (outcome !== 'unchanged') say({ version: await readDataVersion(db), source: id })
  }
  return {}
}
const carry: Piece = async (db) => {
  const lines: string[] = []
  for await (const line of exportCuration(db)) lines.push(line)
  await importCuration(db, lines.map((line) => line.replace('"who":"aigul"', '"who":"bota"').replace(/"id":"./, '"id":"x')), mine, clock)
  return {}
}

const work: readonly Piece[] = [add, correct, add, tie, readAnew, review, undo, date, add, correct, carry, readAnew]

function say(confirmed: Confirmed): void {
  process.stdout.write(`${JSON.stringify(confirmed)}\n`)
}

for await (const line of createInterface({ input: process.stdin })) {
  const { file, turn } = JSON.parse(line)
  const { db } = await openStore(file)
  for (let step = 0; ; step += 1) {
    // Each turn begins elsewhere, and with a text, so that there is something to edit.
    const piece = step === 0 ? add : (work[(turn * 3 + step) % work.length] ?? add)
    const done = await piece(db, turn, step)
    say({ ...done, version: await readDataVersion(db) })
    // A worker whose test is gone hears it here: its output has no reader any more, and that ends it.
    await setImmediate()
  }
}
