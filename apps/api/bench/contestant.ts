// One contestant of `pnpm bench export`, in a process of its own: `machine|excel|plain STORE OUT`, `xlsx STORE OUT` or `duckdb CSV OUT`.
// Writes its seconds and its peak memory in MB as JSON to $MEASURED.

import { createWriteStream, writeFileSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import { columnsFor, csvDialects, exportFunctions } from '@jastar/exporters'
import { csvRows, openSnapshot, selectForExport } from '@jastar/store'
import type { ExportOrder } from '../src/exports/order.ts'
import { startExport } from '../src/exports/write-export.ts'

const [who = '', from = '', out = ''] = process.argv.slice(2)
const start = performance.now()
let begun = start

if (who === 'duckdb') await duckdb()
else if (who === 'plain') await plain()
else await ours({ place: from, format: who === 'xlsx' ? 'xlsx' : 'csv', profile: who === 'machine' ? 'machine' : 'excel', layout: 'long', language: 'kk', filters: {}, origin: 'http://127.0.0.1:8787', query: '', instant: new Date().toISOString() })
writeFileSync(process.env['MEASURED'] ?? '/dev/null', JSON.stringify({ seconds: (performance.now() - begun) / 1000, megabytes: process.resourceUsage().maxRSS / 1000 }))

async function ours(order: ExportOrder): Promise<void> {
  const started = await startExport(order)
  await pipeline(started.bytes(), createWriteStream(out))
  started.close()
}

/** Our CSV for programs with the text's bare address, as the other contestants write it. */
async function plain(): Promise<void> {
  const snapshot = await openSnapshot(from, { ...exportFunctions(null), fragment_address: (url: string | null, _sentence: string) => url })
  const options = { words: null, dataVersion: snapshot.dataVersion, permalinkStart: 'http://127.0.0.1:8787/?figure=' }
  await pipeline(csvRows(await selectForExport(snapshot, {}), columnsFor(null).map((column) => column.name), options, csvDialects.machine), createWriteStream(out))
  snapshot.close()
}

/** DuckDB reads the rows into a table of its own first; only the writing is measured, because it cannot read SQLite without a download. */
async function duckdb(): Promise<void> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  await connection.run(`create table figures as select * from read_csv('${from}', header = false, all_varchar = true)`)
  begun = performance.now()
  await connection.run(`copy figures to '${out}' (header, delimiter ',')`)
}
