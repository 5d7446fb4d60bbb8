// The version of everything that decides what is read out of a text: no one has to remember to raise it.

import { contentHash } from './content-hash.ts'

/** Packages whose files read, mine and join. */
const readingPackages = ['catalogue', 'figures', 'miner', 'reader']

/** A short hash of the reading packages' sources: a text mined under another one is mined again. */
export function ruleVersionOf(root: string): string {
  return contentHash(root, readingPackages.map((name) => `packages/${name}/src`)).slice(0, 12)
}
