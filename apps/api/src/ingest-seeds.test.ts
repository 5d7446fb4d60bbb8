// The texts that come with the product: mined once, the same facts in every fresh store, bad files named before anything is stored.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { allObservations, openStore, readDataVersion, readTally } from '@jastar/store'
import type { Store } from '@jastar/store'
import { ingestSeeds } from './ingest-seeds.ts'

const seeds = join(import.meta.dirname, '../../../seeds')
const clock = (): Date => new Date('2026-01-02T03:04:05Z')

let store: Store
let folder: string

beforeEach(async () => {
  store = await openStore(':memory:')
  folder = mkdtempSync(join(tmpdir(), 'jastar-atlas-seeds-'))
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

async function ingest(from: string, ruleVersion = 'r1', into = store): Promise<string[]> {
  const lines: string[] = []
  await ingestSeeds(into.db, { folder: from, ruleVersion, clock, report: (line) => lines.push(line) })
  return lines
}

test('five texts give 21 mentions and 18 facts, none disputed', async () => {
  expect(await ingest(seeds)).toHaveLength(5)
  expect(await readTally(store.db)).toMatchObject({ sources: 5, mentions: 21, observations: 18 })
  expect((await allObservations(store.db, {})).filter((fact) => fact.disputedBy.length > 0)).toEqual([])
})

test('two fresh stores hold the same ids', async () => {
  const other = await openStore(':memory:')
  await ingest(seeds)
  await ingest(seeds, 'r1', other)
  expect(await allObservations(other.db, {})).toEqual(await allObservations(store.db, {}))
  await other.close()
})

test('a second time mines nothing; other rules that read the same change nothing', async () => {
  await ingest(seeds)
  const before = [await readDataVersion(store.db), await allObservations(store.db, {})]
  expect(await ingest(seeds)).toEqual([])
  expect(await ingest(seeds, 'r2')).toHaveLength(5)
  expect([await readDataVersion(store.db), await allObservations(store.db, {})]).toEqual(before)
})

test('a folder that is not there, or holds no text, is named with the mend', async () => {
  await expect(ingest(join(folder, 'gone'))).rejects.toThrow(join(folder, 'gone'))
  await expect(ingest(folder)).rejects.toThrow(/holds no \.txt file: put the texts back/)
})

test.each([
  ['an empty file', ''], ['a file of spaces', ' \n\t\n'], ['a binary file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 1, 2, 3, 0xff, 0xfe, 0])],
])('%s is named with the mend, and nothing is stored', async (_name, content) => {
  writeFileSync(join(folder, '1-good.txt'), 'Жастар жиыны\n2024 жылы 40 іс-шара өтті.')
  writeFileSync(join(folder, '2-bad.txt'), content)
  await expect(ingest(folder)).rejects.toThrow(new RegExp(`${join(folder, '2-bad.txt')} cannot be used: .+Put the file back`))
  expect(await readTally(store.db)).toMatchObject({ sources: 0, observations: 0 })
})

test('a text that cannot be read is named with the mend', async () => {
  mkdirSync(join(folder, 'a-folder.txt'))
  await expect(ingest(folder)).rejects.toThrow(`${join(folder, 'a-folder.txt')} cannot be read`)
})
