// One hash of the files in some folders: tells whether a build or a mining is still that of the present files.

import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const leftOut = new Set(['node_modules', 'dist', 'cases'])

/** SHA-256 over names and contents of the files under `paths` (folders or files, relative to `root`); tests and test cases left out. */
export function contentHash(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((path) => filesUnder(root, path)).toSorted()) {
    hash.update(`${file}\0`).update(readFileSync(join(root, file))).update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(root: string, path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path]
  const entries = readdirSync(join(root, path)).filter((name) => !name.startsWith('.') && !leftOut.has(name) && !/\.test\.tsx?$/.test(name))
  return entries.flatMap((name) => filesUnder(root, `${path}/${name}`))
}
