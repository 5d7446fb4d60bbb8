// Editing as the settings ask for it: a one-time link on the loopback, tokens elsewhere, a secret kept beside the store.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getConnInfo } from '@hono/node-server/conninfo'
import { mine } from '@jastar/miner'
import type { Settings } from '../settings.ts'
import { StartError } from '../start-error.ts'
import type { Editing } from './editing.ts'
import { editorsOf, newToken } from './editors.ts'
import { rateLimit } from './rate-limit.ts'

/** Editing for a server with these settings; undefined where nobody may edit: off the loopback without EDITOR_TOKENS. */
export function setUpEditing(settings: Settings, clock: () => Date): Editing | undefined {
  const { isLoopback, editorTokens } = settings
  if (!isLoopback && editorTokens.length === 0) return undefined
  return {
    editors: editorsOf(editorTokens, isLoopback ? newToken() : null),
    secret: settings.editorSecret ?? keptSecret(settings.dataFolder),
    secureCookie: !isLoopback && !settings.editingOverHttp,
    clientOf: (c) => getConnInfo(c).remote.address ?? '',
    mineAgain: mine,
    limits: {
      signIn: rateLimit({ burst: 10, seconds: 30, clock }),
      report: rateLimit({ burst: 5, seconds: 60, clock }),
      write: rateLimit({ burst: 200, seconds: 0.2, clock }),
    },
  }
}

/** The secret of the store's folder, made at the first start: sessions outlive a restart. */
function keptSecret(dataFolder: string): string {
  const file = join(dataFolder, 'editor.key')
  try {
    if (!existsSync(file)) writeFileSync(file, newToken(), { mode: 0o600, flag: 'wx' })
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new StartError(`The key of editors' sessions ${file} cannot be read or written: make it readable, or set EDITOR_SECRET.`, error)
  }
}
