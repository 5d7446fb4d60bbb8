// Publishers whose texts are read: outlets, akimats and their channels.

import type { Names } from './language.ts'
import { publishers } from './data/publishers.ts'

export type Publisher = {
  /** Readable, stable id: `zakon-kz`. */
  readonly id: string
  readonly names: Names
  /** Spellings in texts: "BAQ.KZ", "Zakon.kz". */
  readonly aliases: readonly string[]
  /** Parts of an address that give it away: "zakon.kz", "t.me/aqtobe_oblysy_akimdigi". */
  readonly addresses: readonly string[]
  /** Area its texts are about when they name none. */
  readonly referenceArea?: string
  /** A public body speaking for itself; its figure wins where outlets disagree. */
  readonly official: boolean
}

export const knownPublishers: readonly Publisher[] = publishers

const byAlias = new Map(publishers.flatMap((publisher) => [publisher.id, ...Object.values(publisher.names), ...publisher.aliases].map((name) => [name.toLocaleLowerCase('kk'), publisher] as const)))

/** The known publisher a name means, in any letter case; undefined for an unknown one. */
export function findPublisher(name: string): Publisher | undefined {
  return byAlias.get(name.trim().toLocaleLowerCase('kk'))
}
