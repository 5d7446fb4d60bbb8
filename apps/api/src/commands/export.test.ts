// The command writes the very file the API gives, or says why not and writes nothing.

import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '@jastar/store'
import { clock, tellInvented } from '../../cases/invented-store.ts'
import { createApp } from '../app.ts'
import { exportFile } from './export.ts'

const folder = mkdtempSync(join(tmpdir(), 'export-'))
const databaseFile = join(folder, 'store.db')
const said: string[] = []
const say = (line: string): void => { said.push(line) }
const place = { databaseFile, ruleVersion: 'r1', clock, folder, print: say, complain: say }

beforeAll(async () => {
  const store = await openStore(databaseFile)
  await tellInvented(store.db)
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each([['csv', ['year=2024', 'lang=ru']], ['csv', ['profile=machine', 'referenceArea=KZ-39']], ['json', []], ['ndjson', []], ['sdmx.csv', []]])('%s %j', async (format, words) => {
  const file = `out.${format}`
  expect(await exportFile([format, file, ...words, 'origin=http://localhost'], place)).toBe(0)
  const store = await openStore(databaseFile)
  const app = createApp({ db: store.db, clock, version: '0', dashboardFolder: null, allowedHosts: [], publishFullText: true })
  expect(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '')).toBe(await (await app.request(`/api/v1/observations.${format}?${words.join('&')}`)).text())
  await store.close()
})

test.each([[[]], [['doc', 'x.doc']], [['csv']], [['csv', 'x.csv', 'year=soon']], [['csv', 'x.csv', 'what']], [['csv', 'x.csv', 'referenceArea=KZ-99']], [['csv', 'no/such/folder/x.csv']]])('%j writes nothing and says why', async (words) => {
  said.length = 0
  const before = readdirSync(folder).filter((name) => name.startsWith('x'))
  expect(await exportFile(words, place)).toBe(1)
  expect(said).toHaveLength(1)
  expect(readdirSync(folder).filter((name) => name.startsWith('x'))).toEqual(before)
  expect(existsSync(join(folder, 'x.csv.part'))).toBe(false)
})
