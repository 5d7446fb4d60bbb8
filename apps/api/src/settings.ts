// What the environment says about how to run: PORT, HOST, DATA_DIR, ALLOWED_HOSTS, PUBLISH_FULL_TEXT, EDITOR_TOKENS, EDITOR_SECRET, EDITING_OVER_HTTP.

import { join, resolve } from 'node:path'
import { parseEditorTokens } from './editing/editors.ts'
import type { EditorToken } from './editing/editors.ts'
import { StartError } from './start-error.ts'

export type Settings = {
  readonly port: number
  readonly host: string
  readonly isLoopback: boolean
  readonly dataFolder: string
  readonly databaseFile: string
  readonly allowedHosts: readonly string[]
  /** Off loopback the texts are their publishers': only the sentences with figures are shown unless PUBLISH_FULL_TEXT=1. */
  readonly publishFullText: boolean
  readonly editorTokens: readonly EditorToken[]
  /** Signs editors' cookies; undefined: a secret kept in the data folder. Servers that share a store share it. */
  readonly editorSecret: string | undefined
  /** Off loopback browsers send the editor's cookie over https alone, unless EDITING_OVER_HTTP=1. */
  readonly editingOverHttp: boolean
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
    isLoopback: isLoopback(host),
    dataFolder,
    databaseFile: join(dataFolder, 'jastar-atlas.db'),
    allowedHosts: [host, ...(environment['ALLOWED_HOSTS'] ?? '').split(',').map((name) => name.trim()).filter((name) => name !== '')],
    publishFullText: isLoopback(host) || environment['PUBLISH_FULL_TEXT'] === '1',
    editorTokens: parseEditorTokens(environment['EDITOR_TOKENS'] ?? ''),
    editorSecret: requireSecret(environment['EDITOR_SECRET'] || undefined),
    editingOverHttp: environment['EDITING_OVER_HTTP'] === '1',
  }
}

const isLoopback = (host: string): boolean => /^(localhost|::1|127(\.\d{1,3}){3})$/.test(host)

/** A secret that could be guessed would let anybody sign a session. */
function requireSecret(secret: string | undefined): string | undefined {
  if (secret === undefined || secret.length >= 32) return secret
  throw new StartError(`EDITOR_SECRET has ${secret.length} characters, too few to sign sessions with: give it at least 32 random ones, or leave it out.`)
}

/** Port 0 lets the system choose a free one. */
function requirePort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port
  throw new StartError(`PORT is "${text}", which is no port: set it to a number from 1 to 65535, or leave it out for 8787.`)
}
