// What the environment says about how to run: PORT, HOST, DATA_DIR, ALLOWED_HOSTS, PUBLISH_FULL_TEXT.

import { join, resolve } from 'node:path'
import { StartError } from './start-error.ts'

export type Settings = {
  readonly port: number
  readonly host: string
  readonly databaseFile: string
  readonly allowedHosts: readonly string[]
  /** Off loopback the texts are their publishers': only the sentences with figures are shown unless PUBLISH_FULL_TEXT=1. */
  readonly publishFullText: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

/** The settings of an environment; `root` is the repository. Throws a StartError that names a wrong value. */
export function readSettings(environment: Environment, root: string): Settings {
  const host = environment['HOST'] || '127.0.0.1'
  // pnpm runs scripts in the root; a relative DATA_DIR means the folder the person stands in.
  const standing = environment['INIT_CWD'] ?? process.cwd()
  const dataFolder = environment['DATA_DIR'] ? resolve(standing, environment['DATA_DIR']) : join(root, 'data')
  return {
    port: requirePort(environment['PORT'] || '8787'),
    host,
    databaseFile: join(dataFolder, 'jastar-atlas.db'),
    allowedHosts: [host, ...(environment['ALLOWED_HOSTS'] ?? '').split(',').map((name) => name.trim()).filter((name) => name !== '')],
    publishFullText: isLoopback(host) || environment['PUBLISH_FULL_TEXT'] === '1',
  }
}

const isLoopback = (host: string): boolean => /^(localhost|::1|127(\.\d{1,3}){3})$/.test(host)

/** Port 0 lets the system choose a free one. */
function requirePort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port
  throw new StartError(`PORT is "${text}", which is no port: set it to a number from 1 to 65535, or leave it out for 8787.`)
}
