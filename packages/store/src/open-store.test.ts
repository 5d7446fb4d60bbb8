// Opening the store: what a bad file or folder says, and that nothing of it is touched.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { regionReport } from '../cases/invented-texts.ts'
import { StoreError, addSource, listObservations, openStore, readDataVersion } from './index.ts'
import { migrations } from './migrations/migrations.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jastar-atlas-store-'))
  file = join(folder, 'deep/er/store.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

const failure = (path: string): Promise<unknown> => openStore(path, { patience: 50 }).then(() => undefined, (error: unknown) => error)
const clock = (): Date => new Date('2026-01-02T03:04:05Z')

async function makeStore(): Promise<void> {
  const store = await openStore(file)
  await addSource(store.db, regionReport.source, regionReport.mined, { ruleVersion: 'r1', clock })
  await store.close()
}

test('a store is made with its folder, and found again as it was left', async () => {
  await makeStore()
  const store = await openStore(file)
  const { items } = await listObservations(store.db, {}, { order: 'weight', limit: 10 })
  expect(items.map((item) => item.value)).toEqual(expect.arrayContaining([25, 90, 410]))
  expect(await readDataVersion(store.db)).toBe(2)
  await store.close()
})

test('a power cut loses nothing: the log is on, writes are synchronous, links are enforced', async () => {
  const store = await openStore(file)
  const values = await Promise.all(['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema'].map(async (name) => {
    const { rows } = await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(store.db)
    return Object.values(rows[0] ?? {})[0]
  }))
  expect(values).toEqual(['wal', 2, 1, 0])
  await store.close()
})

test('a file system that makes no folders is refused, not asked for ever', async () => {
  await expect(openStore('/proc/no-such-folder/deep/store.db')).rejects.toMatchObject({ code: 'unwritable' })
})

test('a folder that cannot be written is named with the mend', async () => {
  writeFileSync(join(folder, 'deep'), 'a file where a folder should be')
  const error = await failure(file)
  expect(error).toBeInstanceOf(StoreError)
  expect(error).toMatchObject({ code: 'unwritable', message: expect.stringContaining(file) })
  expect(error).toMatchObject({ message: expect.stringContaining('DATA_DIR') })
})

const damages: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
  ['text instead of a database', () => Buffer.from('bul derekqor emes, bul zhai ghana matin'.repeat(50))],
  ['a file cut short', (bytes) => bytes.subarray(0, bytes.length - 3 * 4096)],
  ['pages overwritten', (bytes) => Buffer.concat([bytes.subarray(0, 4096 * 2), Buffer.alloc(4096 * 10, 0xab), bytes.subarray(4096 * 12)])],
]

test.each(damages)('%s is refused and left untouched', async (_name, damage) => {
  await makeStore()
  writeFileSync(file, damage(readFileSync(file)))
  const bytes = readFileSync(file)
  const error = await failure(file)
  expect(error).toMatchObject({ code: 'damaged', message: expect.stringContaining(file) })
  expect(readFileSync(file).equals(bytes)).toBe(true)
})

test('a store of a newer version is refused', async () => {
  await makeStore()
  const sqlite = new SqliteDatabase(file)
  sqlite.pragma(`user_version = ${migrations.length + 1}`)
  sqlite.close()
  expect(await failure(file)).toMatchObject({ code: 'newer', message: expect.stringContaining(file) })
})

test('a database of another program is refused', async () => {
  mkdirSync(join(folder, 'deep/er'), { recursive: true })
  const sqlite = new SqliteDatabase(file)
  sqlite.exec('create table recipe (name text)')
  sqlite.close()
  expect(await failure(file)).toMatchObject({ code: 'foreign', message: expect.stringContaining(file) })
})

test('a store that another program holds is told as locked', async () => {
  await makeStore()
  const other = new SqliteDatabase(file)
  other.pragma('locking_mode = exclusive')
  other.exec('begin exclusive')
  expect(await failure(file)).toMatchObject({ code: 'locked', message: expect.stringContaining(file) })
  other.close()
})

test('every migration is whole: one that fails leaves the tables as they were', () => {
  const sqlite = new SqliteDatabase(':memory:')
  const [first] = migrations
  const half = sqlite.transaction(() => sqlite.exec(`${first?.sql}; create table source (id text)`))
  expect(() => half.immediate()).toThrow(/already exists/)
  expect(sqlite.prepare('select count(*) from sqlite_schema').pluck().get()).toBe(0)
  sqlite.close()
})
