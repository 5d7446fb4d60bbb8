// Builds the dashboard when its files changed since the last build, and only then.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { contentHash } from './content-hash.ts'
import { StartError } from './start-error.ts'

/** Everything the built files follow from. */
const inputs = ['apps/dashboard', 'packages/catalogue/src', 'packages/contract/src', 'packages/figures/src', 'pnpm-lock.yaml']

/** Builds apps/dashboard/dist, or leaves it as it is. Throws a StartError where the build fails; its own output tells why. */
export function buildDashboard(root: string): void {
  const folder = join(root, 'apps/dashboard')
  const stamp = join(folder, 'dist/.inputs')
  const present = contentHash(root, inputs)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === present) return
  console.log('Building the dashboard …')
  const { status } = spawnSync(process.execPath, [viteEntry(folder), 'build', '--logLevel', 'warn'], { cwd: folder, stdio: 'inherit' })
  if (status !== 0) throw new StartError(`The dashboard in ${folder} could not be built: mend what is told above, then start again.`)
  writeFileSync(stamp, present)
}

/** Vite's JavaScript entry: the names in node_modules/.bin are shell scripts on some systems. */
function viteEntry(folder: string): string {
  const manifest = createRequire(join(folder, 'package.json')).resolve('vite/package.json')
  return join(dirname(manifest), 'bin/vite.js')
}
