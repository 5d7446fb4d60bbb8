// Starts the app: settings, store, texts, port. Its last line of output is the address.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StoreError, findStoreError, openStore } from '@jastar/store'
import type { Database } from '@jastar/store'
import { createApp } from './app.ts'
import { setUpEditing } from './editing/set-up-editing.ts'
import { ingestSeeds } from './ingest-seeds.ts'
import { addressOf, listen, stopListening } from './listen.ts'
import { ruleVersionOf } from './rule-version.ts'
import { editorLinkOf } from './routes/session.ts'
import { readSettings } from './settings.ts'
import { StartError } from './start-error.ts'

const root = join(import.meta.dirname, '../../..')
const clock = (): Date => new Date()

try {
  await start()
} catch (error) {
  console.error(error instanceof StartError || error instanceof StoreError ? error.message : error)
  process.exitCode = 1
}

async function start(): Promise<void> {
  const settings = readSettings(process.env, root)
  const store = await openStore(settings.databaseFile)
  try {
    await readSeeds(store.db, settings.databaseFile)
    const dashboardFolder = findDashboard()
    const { allowedHosts, publishFullText } = settings
    const editing = setUpEditing(settings, clock)
    const app = createApp({ db: store.db, clock, version: readVersion(), dashboardFolder, allowedHosts, publishFullText, ...(editing && { editing }) })
    const server = await listen(app, settings)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void stopListening(server).then(() => store.close()))
    }
    const link = editorLinkOf(addressOf(server), editing?.editors.linkToken ?? null)
    if (link !== null) console.log(`Editing (this link works once): ${link}`)
    console.log(`Jastar Atlas: ${addressOf(server)}`)
  } catch (error) {
    await store.close()
    throw error
  }
}

async function readSeeds(db: Database, databaseFile: string): Promise<void> {
  try {
    await ingestSeeds(db, { folder: join(root, 'seeds'), ruleVersion: ruleVersionOf(root), clock, report: console.log })
  } catch (error) {
    throw findStoreError(error, databaseFile) ?? error
  }
}

function findDashboard(): string | null {
  const folder = join(root, 'apps/dashboard/dist')
  if (existsSync(join(folder, 'index.html'))) return folder
  console.log(`The dashboard is not built (${folder} has no index.html): only the API is served; npx -y pnpm@12.21.0 start builds it.`)
  return null
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return String(version)
}
