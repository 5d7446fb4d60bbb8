// Curation as lines of JSON, so that it can live in version control and move between stores.

import type { Database } from '../database.ts'
import { raiseDataVersion } from '../data-version.ts'
import { fromJson, toJson } from '../json-text.ts'
import { readLinks } from '../join/earlier-links.ts'
import { inTransaction } from '../transaction.ts'
import { isFields, parseActLine } from './act-line.ts'
import type { ActLine } from './act-line.ts'
import { writePlaces } from './act.ts'
import type { MineAgain } from './act.ts'
import { applyProgrammeActs } from './apply-programmes.ts'
import { mineCurated } from './curated-source.ts'
import { rejoin } from './do-act.ts'

/** Every act of the store, undone ones too, oldest first, one JSON object a line without line ends. Readers' reports are not among them. */
export async function* exportCuration(db: Database): AsyncGenerator<string> {
  const acts = await db.selectFrom('curation').select('number').orderBy('at').orderBy('id').execute()
  for (const { number } of acts) {
    const act = await db.selectFrom('curation').selectAll().where('number', '=', number).executeTakeFirstOrThrow()
    const places = await db.selectFrom('curationPlace').select(['side', 'sourceId', 'start', 'end', 'surface']).where('act', '=', number).orderBy('side').orderBy('sourceId').orderBy('start').execute()
    const { id, kind, at, who, why, observationId, sourceId, programmeId, body, undoneAt, undoneBy } = act
    yield JSON.stringify({ id, kind, at, who, why, observation: observationId, source: sourceId, programme: programmeId, body: inOrder(fromJson(body)), places, undoneAt, undoneBy } satisfies ActLine)
  }
}

/** Fields in one order at every depth: the body was written by whoever wrote the act. */
function inOrder<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value, (_, inner: unknown) => (isFields(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner)))
}

/** `added`: acts that are new here, or taken back elsewhere; `known`: acts that were here already. */
export type ImportedCuration = { readonly added: number; readonly known: number }

/**
 * Takes acts over, all or none; the same lines again change nothing. Empty lines are left out.
 * Throws a WrongActLine for a line that is no act.
 */
export async function importCuration(db: Database, lines: Iterable<string> | AsyncIterable<string>, mineAgain: MineAgain, clock: () => Date): Promise<ImportedCuration> {
  const acts = await parseLines(lines)
  return inTransaction(db, async (transaction) => {
    const links = await readLinks(transaction)
    const added: ActLine[] = []
    for (const act of acts) if (await takeOver(transaction, act)) added.push(act)
    if (added.length === 0) return { added: 0, known: acts.length }
    await applyProgrammeActs(transaction)
    for (const sourceId of new Set(added.map((act) => (act.kind === 'source' ? act.source : null)))) {
      if (sourceId !== null) await mineCurated(transaction, sourceId, mineAgain)
    }
    const people = [...new Set(added.map((act) => act.who))]
    await rejoin(transaction, undefined, links, { who: people.join(', '), why: `import of ${added.length} acts`, at: clock().toISOString() })
    await raiseDataVersion(transaction)
    return { added: added.length, known: acts.length - added.length }
  })
}

async function parseLines(lines: Iterable<string> | AsyncIterable<string>): Promise<ActLine[]> {
  const acts: ActLine[] = []
  let number = 0
  for await (const line of lines) {
    number += 1
    if (line.trim() !== '') acts.push(parseActLine(line, number))
  }
  return acts
}

/** True where the act is new here, or was taken back elsewhere. An act that was taken back stays so. */
async function takeOver(db: Database, act: ActLine): Promise<boolean> {
  const { id, kind, at, who, why, observation, source, programme, body, places, undoneAt, undoneBy } = act
  const stored = await db.selectFrom('curation').select(['number', 'undoneAt']).where('id', '=', id).executeTakeFirst()
  if (stored && (stored.undoneAt !== null || undoneAt === null)) return false
  if (stored) {
    await db.updateTable('curation').set({ undoneAt, undoneBy }).where('number', '=', stored.number).execute()
    return true
  }
  const written = await db
    .insertInto('curation')
    .values({ id, kind, at, who, why, observationId: observation, sourceId: source, programmeId: programme, body: toJson(body), undoneAt, undoneBy })
    .returning('number')
    .executeTakeFirstOrThrow()
  await writePlaces(db, written.number, places)
  return true
}
