// Starting the real program: a good start ends with its address and stops cleanly, a bad one says one sentence and fails.

import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const main = join(import.meta.dirname, 'main.ts')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jastar-atlas-start-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

type Run = { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs the program to its end; `onLine` sees each line of output. */
async function run(environment: Record<string, string>, onLine: (line: string, stop: () => void) => void = () => undefined): Promise<Run> {
  const { INIT_CWD: _, ...inherited } = process.env
  const child = spawn(process.execPath, [main], { env: { ...inherited, PORT: '0', DATA_DIR: folder, ...environment } })
  let [out, err] = ['', '']
  child.stderr.on('data', (data: Buffer) => (err += data.toString()))
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString()
    for (const line of data.toString().split('\n')) onLine(line, () => child.kill('SIGTERM'))
  })
  const { promise, resolve } = Promise.withResolvers<number | null>()
  child.once('close', resolve)
  return { code: await promise, out, err }
}

/** Starts, asks the address for its health, stops. */
async function startAndStop(): Promise<Run & { readonly health: unknown }> {
  let health: Promise<unknown> | undefined
  const ended = await run({}, (line, stop) => {
    const address = /^Jastar Atlas: (http:\S+)$/.exec(line)?.[1]
    if (address !== undefined) health = fetch(`${address}/api/v1/health`).then((response) => response.json()).finally(stop)
  })
  return { ...ended, health: await health }
}

const sentences = (text: string): string[] => text.split('\n').filter((line) => line !== '')

test('a start reads the texts, answers at the address of its last line, and stops cleanly; a second one mines nothing', async () => {
  const first = await startAndStop()
  expect(first).toMatchObject({ code: 0, err: '', health: { status: 'ok' } })
  expect(sentences(first.out).filter((line) => line.includes('.txt:'))).toHaveLength(5)
  expect(sentences(first.out).at(-1)).toMatch(/^Jastar Atlas: http:\/\/127\.0\.0\.1:\d+$/)
  const second = await startAndStop()
  expect(second).toMatchObject({ code: 0, health: first.health })
  expect(second.out).not.toContain('.txt:')
})

test('a port that is in use is named', async () => {
  const other = createServer()
  const { promise, resolve } = Promise.withResolvers<void>()
  other.listen(0, '127.0.0.1', resolve)
  await promise
  const address = other.address()
  const port = typeof address === 'object' && address ? String(address.port) : ''
  const { code, err } = await run({ PORT: port })
  other.close()
  expect([code, sentences(err)]).toEqual([1, [expect.stringMatching(new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is in use: .+PORT`))]])
})

test('a PORT that is none is named', async () => {
  const { code, err } = await run({ PORT: 'eight' })
  expect([code, sentences(err)]).toEqual([1, [expect.stringContaining('PORT is "eight"')]])
})

test('a DATA_DIR that cannot be written is named', async () => {
  writeFileSync(join(folder, 'file'), '')
  const { code, err } = await run({ DATA_DIR: join(folder, 'file/data') })
  expect([code, sentences(err)]).toEqual([1, [expect.stringMatching(/file\/data.+cannot be written.+DATA_DIR/)]])
})

test('a damaged database is named and left as it is', async () => {
  const file = join(folder, 'jastar-atlas.db')
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, 'no database at all, only words '.repeat(100))
  const { code, err } = await run({})
  expect([code, sentences(err)]).toEqual([1, [expect.stringMatching(/jastar-atlas\.db is damaged and was left untouched/)]])
  expect(readFileSync(file, 'utf8')).toContain('only words')
})
