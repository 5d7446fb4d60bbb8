// Who may edit: on the loopback whoever opens the one-time link of the start line, elsewhere the holders of EDITOR_TOKENS.

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { StartError } from '../start-error.ts'

/** An editor's name, and the SHA-256 of the token that proves it, hexadecimal. */
export type EditorToken = { readonly name: string; readonly hash: string }

export type Editors = {
  /** The editor whose token this is; the same work for every wrong one. */
  readonly findByToken: (token: string) => string | undefined
  /** Whether a name that was given a session may still edit. */
  readonly isEditor: (name: string) => boolean
  /** The token of the link in the start line; null where there is none. */
  readonly linkToken: string | null
  /** True once for the link's token, and never again. */
  readonly takeLink: (token: string) => boolean
}

/** The editor of the one-time link. */
export const localEditor = 'local'

/** A token with 256 random bits, too many to guess. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What EDITOR_TOKENS keeps of a token. A fast hash is enough: tokens are random, not chosen by people. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** The entries of EDITOR_TOKENS, `name:hash,name:hash`. Throws a StartError that names a wrong entry by its name, never by its hash. */
export function parseEditorTokens(text: string): readonly EditorToken[] {
  const entries = text.split(',').map((entry) => entry.trim()).filter((entry) => entry !== '')
  return entries.map((entry) => {
    const [name = '', hash = '', ...rest] = entry.split(':')
    if (/^[\p{L}\p{N}._-]{1,40}$/u.test(name) && name !== localEditor && /^[0-9a-f]{64}$/i.test(hash) && rest.length === 0) return { name, hash: hash.toLowerCase() }
    throw new StartError(`EDITOR_TOKENS has an entry for "${name}" that is not name:hash with the 64 hexadecimal digits of a hash: make one with npx -y pnpm@12.21.0 --silent editor-token NAME.`)
  })
}

/** The editors of a server. `oneTimeToken` opens the link of the start line; null where tokens alone count. */
export function editorsOf(tokens: readonly EditorToken[], oneTimeToken: string | null): Editors {
  let linkHash = oneTimeToken === null ? null : tokenHash(oneTimeToken)
  return {
    findByToken: (token) => {
      const hash = tokenHash(token)
      // Every entry is compared, so that the time taken tells nothing about which one was near.
      return tokens.filter((entry) => equal(entry.hash, hash))[0]?.name
    },
    isEditor: (name) => tokens.some((entry) => entry.name === name) || (oneTimeToken !== null && name === localEditor),
    linkToken: oneTimeToken,
    takeLink: (token) => {
      if (linkHash === null || !equal(linkHash, tokenHash(token))) return false
      linkHash = null
      return true
    },
  }
}

const equal = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(a, 'hex'), Buffer.from(b, 'hex'))
