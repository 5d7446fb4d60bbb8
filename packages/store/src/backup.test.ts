// A copy while the store is in use, and the way back: whole or not at all, and never over a store somebody has open.

import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { regionReport, russianRelease } from '../cases/invented-texts.ts'
import type { InventedText } from '../cases/invented-texts.ts'
import { addSource, backupStore, countSources, openStore, readDataVersion, restoreStore } from './index.ts'
import type { Store } from './index.ts'

const clock = (): Date => new Date('2026-01-02T03:04:05Z')
let folder: string
let path: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jastar-atlas-backup-'))
  path = join(folder, 'store.db')
  file = join(folder, 'copy.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

const add = (store: Store, { source, mined }: InventedText) => addSource(store.db, source, mined, { ruleVersion: 'r1', clock })

async function withStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore(path)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

const tell = () => withStore(async (store) => ({ sources: await countSources(store.db, {}), version: await readDataVersion(store.db) }))

test('a copy is taken while the store is in use and holds all that was confirmed', async () => {
  await withStore(async (store) => {
    await add(store, regionReport)
    await backupStore(path, file)
    await add(store, russianRelease)
  })
  const before = await tell()
  const { former } = await restoreStore(path, file, clock)
  expect(await tell()).toMatchObject({ sources: 1 })
  expect((await tell()).version).toBeGreaterThan(before.version)
  expect(former).toBe(`${path}.before-2026-01-02T03-04-05-000Z`)
  expect(readdirSync(folder).toSorted()).toEqual(['copy.db', 'store.db', 'store.db.before-2026-01-02T03-04-05-000Z'])
})

test('a copy is put where no store was', async () => {
  await withStore((store) => add(store, regionReport))
  await backupStore(path, file)
  rmSync(path)
  expect(await restoreStore(path, file, clock)).toEqual({ former: null })
  expect(await tell()).toMatchObject({ sources: 1 })
})

test('a store that somebody has open is left alone', async () => {
  await withStore(async (store) => {
    await add(store, regionReport)
    await backupStore(path, file)
    await add(store, russianRelease)
    await expect(restoreStore(path, file, clock)).rejects.toThrow(/is in use: stop the server/)
    expect(await countSources(store.db, {})).toBe(2)
  })
  expect(await tell()).toMatchObject({ sources: 2 })
  expect(existsSync(`${path}.incoming`)).toBe(false)
})

test.each([
  ['a text', 'damaged', () => writeFileSync(file, 'Жастар')],
  ['an empty file', 'foreign', () => writeFileSync(file, '')],
  ['a copy cut short', 'damaged', () => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
] as const)('%s is refused and the store stays as it was', async (_name, code, spoil) => {
  await withStore((store) => add(store, regionReport))
  await backupStore(path, file)
  const before = readFileSync(path)
  spoil()
  await expect(restoreStore(path, file, clock)).rejects.toMatchObject({ name: 'StoreError', code })
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(readdirSync(folder).toSorted()).toEqual(['copy.db', 'store.db'])
})

test('a damaged store is moved aside for the copy', async () => {
  await withStore((store) => add(store, regionReport))
  await backupStore(path, file)
  writeFileSync(path, 'бүлінген')
  const { former } = await restoreStore(path, file, clock)
  expect(await tell()).toMatchObject({ sources: 1 })
  expect(readFileSync(former ?? '', 'utf8')).toBe('бүлінген')
})

test('a copy that cannot be written leaves nothing behind', async () => {
  await withStore((store) => add(store, regionReport))
  await expect(backupStore(path, join(folder, 'no-such', 'copy.db'))).rejects.toThrow(/no-such/)
  await expect(backupStore(join(folder, 'no.db'), file)).rejects.toThrow(/There is no database/)
  expect(readdirSync(folder)).toEqual(['store.db'])
})
