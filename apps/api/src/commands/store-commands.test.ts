// The commands on the store: backup and restore, curation as a file, reading anew with its preview.

import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { allObservations, findObservation, openStore, readDataVersion, reviewObservation } from '@jastar/store'
import type { Database } from '@jastar/store'
import { ingestSeeds } from '../ingest-seeds.ts'
import { backup } from './backup.ts'
import { curation } from './curation.ts'
import { remine } from './remine.ts'
import { restore } from './restore.ts'
import type { StorePlace } from './store-place.ts'

const clock = (): Date => new Date('2026-01-02T03:04:05Z')
const seeds = join(import.meta.dirname, '../../../../seeds')
let folder: string
let lines: string[]
let complaints: string[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jastar-atlas-commands-'))
  lines = []
  complaints = []
  await onStore((db) => ingestSeeds(db, { folder: seeds, ruleVersion: 'r1', clock, report: () => {} }))
})
afterEach(() => rmSync(folder, { recursive: true }))

const place = (name = 'store.db', ruleVersion = 'r1'): StorePlace =>
  ({ databaseFile: join(folder, name), ruleVersion, clock, folder, print: (line) => lines.push(line), complain: (line) => complaints.push(line) })

async function onStore<Result>(work: (db: Database) => Promise<Result>, name = 'store.db'): Promise<Result> {
  const store = await openStore(join(folder, name))
  try {
    return await work(store.db)
  } finally {
    await store.close()
  }
}

const accepted = (name?: string) => onStore((db) => allObservations(db, { review: ['accepted'] }), name)

async function acceptFirst(): Promise<string> {
  return onStore(async (db) => {
    const [fact] = await allObservations(db, {})
    const story = await findObservation(db, fact?.id ?? '')
    await reviewObservation(db, fact?.id ?? '', { verdict: 'accepted', edition: story?.edition ?? 0 }, { who: 'aigul', clock })
    return fact?.id ?? ''
  })
}

test('curation goes out as lines and into another store, once', async () => {
  const id = await acceptFirst()
  expect(await curation(['export', 'acts.jsonl'], place())).toBe(0)
  await onStore((db) => ingestSeeds(db, { folder: seeds, ruleVersion: 'r1', clock, report: () => {} }), 'other.db')
  expect(await curation(['import', 'acts.jsonl'], place('other.db'))).toBe(0)
  expect((await accepted('other.db')).map((fact) => fact.id)).toEqual([id])
  await curation(['import', 'acts.jsonl'], place('other.db'))
  await curation(['export', 'again.jsonl'], place('other.db'))
  expect(readFileSync(join(folder, 'again.jsonl'), 'utf8')).toBe(readFileSync(join(folder, 'acts.jsonl'), 'utf8'))
  expect(lines).toEqual([expect.stringMatching(/^1 acts were written/), '1 acts were added, 0 were here already.', '0 acts were added, 1 were here already.', expect.stringMatching(/^1 acts were written/)])
})

test('what cannot be used is told in one sentence', async () => {
  writeFileSync(join(folder, 'acts.jsonl'), '{"id":"a"}\n')
  const codes = [
    await curation(['export'], place()), await curation(['import', 'none.jsonl'], place()), await curation(['import', 'acts.jsonl'], place()), await curation(['export', 'no-folder/acts.jsonl'], place()),
    await backup([], place()), await restore([], place()), await restore(['acts.jsonl'], place()), await remine(['--all'], place()),
  ]
  expect(codes).toEqual([1, 1, 1, 1, 1, 1, 1, 1])
  expect(complaints.join('\n')).toMatch(/Say which way.+\nnone\.jsonl does not exist.+\nLine 1 is no act.+\nno-folder.+\nNo file was named.+\nNo file was named.+\nThe file .+ is no whole database.+\n--all is no word/)
  expect(readdirSync(folder).toSorted()).toEqual(['acts.jsonl', 'store.db'])
})

test('a backup comes back with what stood in it', async () => {
  const id = await acceptFirst()
  expect(await backup(['copy.db'], place())).toBe(0)
  rmSync(join(folder, 'store.db'))
  expect(await restore(['copy.db'], place())).toBe(0)
  expect((await accepted()).map((fact) => fact.id)).toEqual([id])
})

test('the preview of reading anew tells what the rules would change and writes nothing', async () => {
  await onStore(async (db) => {
    await db.updateTable('mention').set({ indicator: 'projects', countedThing: 'сапар' }).where('position', '=', 0).execute()
    const last = await db.selectFrom('mention').select('id').orderBy('number', 'desc').executeTakeFirstOrThrow()
    await db.updateTable('mention').set({ start: 0, end: 1 }).where('id', '=', last.id).execute()
  })
  const version = await onStore(readDataVersion)
  expect(await remine(['--dry-run'], place('store.db', 'r2'))).toBe(0)
  expect(lines.join('\n')).toMatch(/ {2}\+ «.+» \(.+\)/)
  expect(lines.join('\n')).toMatch(/ {2}~ «.+» indicator: projects → \w+ \(.+\)/)
  expect(lines.join('\n')).toMatch(/By rule:\n +\d+ {2}\w+: /)
  expect(lines.at(-1)).toMatch(/1 figures new, 1 gone, \d+ with other slots\. Nothing was written\.$/)
  expect(await onStore(readDataVersion)).toBe(version)
})

test('reading anew with rules that read the same changes nothing, a second time reads nothing', async () => {
  const id = await acceptFirst()
  const version = await onStore(readDataVersion)
  expect(await remine([], place('store.db', 'r2'))).toBe(0)
  expect(await remine([], place('store.db', 'r2'))).toBe(0)
  expect(lines).toEqual(['5 texts were read anew with the rules r2; 0 of them say something else now.', '0 texts were read anew with the rules r2; 0 of them say something else now.'])
  expect(await onStore(readDataVersion)).toBe(version)
  expect((await accepted()).map((fact) => fact.id)).toEqual([id])
})
