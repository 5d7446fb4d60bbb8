// Killed fifty times in the middle of imports, edits and re-mining, the store is whole each time and holds all that was confirmed.

import { spawn } from 'node:child_process'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, readDataVersion } from '@jastar/store'
import type { Database } from '@jastar/store'
import type { Confirmed } from '../cases/crash-child.ts'

const child = join(import.meta.dirname, '../cases/crash-child.ts')
const kills = 50
const killsOfOne = 10
let folder: string
/** Every process started: a test that fails leaves none behind. */
const workers: ChildProcessWithoutNullStreams[] = []

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jastar-atlas-crash-'))
})
afterAll(() => {
  for (const worker of workers) worker.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

type Worker = { readonly process: ChildProcessWithoutNullStreams; readonly confirmed: Confirmed[]; readonly errors: string[]; readonly closed: Promise<unknown> }

/** A process that has read its modules and waits for its turn. */
function startWorker(): Worker {
  // Fifty processes that compile the same files: the first one keeps what it compiled for the others.
  const worker = spawn(process.execPath, [child], { stdio: 'pipe', env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') } })
  workers.push(worker)
  const confirmed: Confirmed[] = []
  const errors: string[] = []
  createInterface({ input: worker.stdout }).on('line', (line) => { if (line.endsWith('}')) confirmed.push(JSON.parse(line)) })
  worker.stderr.on('data', (chunk) => errors.push(String(chunk)))
  return { process: worker, confirmed, errors, closed: new Promise((resolve) => { worker.once('close', resolve) }) }
}

/** Lets it work until it has confirmed `pieces` pieces of work and `delay` more milliseconds, then kills it. */
async function killAmidWork({ process: worker, confirmed, errors, closed }: Worker, file: string, turn: number): Promise<readonly Confirmed[]> {
  const [pieces, delay] = [turn % 4, (turn * 11) % 23]
  worker.stdin.write(`${JSON.stringify({ file, turn })}\n`)
  while (confirmed.length < pieces && errors.length === 0) await wait(2)
  await wait(delay)
  worker.kill('SIGKILL')
  await closed
  expect(errors).toEqual([])
  return confirmed
}

/** What is wrong with a store; an empty list of each for a whole one. Another program's library reads the file, so that ours does not judge itself. */
function findWrongs(file: string): Record<string, readonly unknown[]> {
  const sqlite = new DatabaseSync(file)
  const rowsOf = (query: string): readonly unknown[] => sqlite.prepare(query).all()
  const wrongs = {
    pages: rowsOf('select integrity_check as page from pragma_integrity_check where integrity_check <> \'ok\''),
    links: rowsOf('select * from pragma_foreign_key_check'),
    untold: rowsOf('select id from observation where id not in (select observation_id from mention)'),
    unjoined: rowsOf('select id from mention where observation_id is null'),
    miscounted: rowsOf('select id from observation where mention_count <> (select count(*) from mention where mention.observation_id = observation.id)'),
    unsearched: rowsOf('select number from mention where number not in (select rowid from mention_search)'),
    unmined: rowsOf('select id from source where id not in (select source_id from source_area)'),
  }
  sqlite.close()
  return wrongs
}

/** Work that was confirmed and is not in the store. */
async function findLost(db: Database, confirmed: readonly Confirmed[]): Promise<readonly Confirmed[]> {
  const acts = new Map((await db.selectFrom('curation').select(['number', 'undoneAt']).execute()).map((act) => [act.number, act.undoneAt]))
  const sources = new Set((await db.selectFrom('source').select('id').execute()).map((source) => source.id))
  return confirmed.filter(({ source, act, undone }) =>
    (source !== undefined && !sources.has(source)) ||
    (act !== undefined && !acts.has(act)) || (undone !== undefined && (acts.get(undone) ?? null) === null))
}

test(`a store survives ${kills} kills`, { timeout: 400_000 }, async () => {
  let version = 0
  let pieces = 0
  let next = startWorker()
  for (let turn = 1; turn <= kills; turn += 1) {
    // A store that lives through ten kills is large enough; a new one keeps the work quick.
    const file = join(folder, `store-${Math.floor(turn / killsOfOne)}.db`)
    if (turn % killsOfOne === 0) version = 0
    const worker = next
    next = startWorker()
    const confirmed = await killAmidWork(worker, file, turn)
    const store = await openStore(file)
    expect(findWrongs(file)).toEqual({ pages: [], links: [], untold: [], unjoined: [], miscounted: [], unsearched: [], unmined: [] })
    expect(await findLost(store.db, confirmed)).toEqual([])
    const now = await readDataVersion(store.db)
    expect(now).toBeGreaterThanOrEqual(Math.max(version, ...confirmed.map((each) => each.version)))
    version = now
    pieces += confirmed.length
    await store.close()
  }
  next.process.kill('SIGKILL')
  await next.closed
  expect(pieces).toBeGreaterThan(kills)
})
