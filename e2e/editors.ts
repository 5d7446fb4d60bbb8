// Editors the tests sign in as: their tokens, and what the server is told of them.

import { createHash } from 'node:crypto'

/** Name and token of each; the tokens open nothing but the tests' own server. */
export const editors = [
  { name: 'aigul', token: 'journeys-of-aigul' },
  { name: 'daniyar', token: 'journeys-of-daniyar' },
] as const

/** EDITOR_TOKENS of the tests' server. */
export function editorTokens(): string {
  return editors.map(({ name, token }) => `${name}:${createHash('sha256').update(token).digest('hex')}`).join(',')
}
