// Ids that follow from what they name, so that two stores of the same texts agree.

import { createHash } from 'node:crypto'

const short = (...parts: readonly (string | number)[]): string => createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 12)

/** A source's id, from the SHA-256 of its text. */
export function sourceIdOf(hash: string): string {
  return hash.slice(0, 12)
}

/** A mention's id, from its place: the same after every mining. */
export function mentionIdOf(sourceId: string, start: number, end: number): string {
  return `m${short(sourceId, start, end)}`
}

/** An observation's id, from the mention that told it first; `attempt` counts up where that id is another observation's. */
export function observationIdOf(mentionId: string, attempt: number): string {
  return `o${short('observation', mentionId, attempt)}`
}

/** A short hash of any text, for telling whether something changed. */
export function fingerprint(text: string): string {
  return short(text)
}
