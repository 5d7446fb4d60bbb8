// The command `editor-token NAME`: a new token for an editor, and what EDITOR_TOKENS keeps of it.

import { newToken, parseEditorTokens, tokenHash } from '../editing/editors.ts'
import { StartError } from '../start-error.ts'
import type { Print } from './each-source.ts'

/** Prints the token for the editor and the entry for the server; the exit code is 1 without a usable name. */
export function makeEditorToken([name]: readonly string[], _folder: string, print: Print, complain: Print): number {
  const token = newToken()
  const entry = `${name ?? ''}:${tokenHash(token)}`
  try {
    parseEditorTokens(entry)
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    complain('One name is needed, of letters, digits, ".", "_" or "-" and at most 40 long, and not "local": editor-token NAME.')
    return 1
  }
  print(`The editor's token, to sign in with (it is shown once): ${token}`)
  print(`The server's entry: EDITOR_TOKENS=${entry} (several entries are joined by commas)`)
  return 0
}
