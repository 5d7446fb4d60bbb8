// `pnpm bench NAME`: runs a bench of the project in a Node of its own; without a name it lists them.

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const benches = {
  miner: 'packages/miner/bench/miner.ts',
  export: 'apps/api/bench/export.ts',
  web: 'e2e/bench/web.ts',
}
const [name, ...words] = process.argv.slice(2)

if (!Object.hasOwn(benches, name ?? '')) {
  console.error(`${name === undefined ? 'No bench is named' : `There is no bench "${name}"`}: pnpm bench ${Object.keys(benches).join('|')}`)
  process.exit(1)
}
process.exitCode = spawnSync(process.execPath, ['--expose-gc', benches[name], ...words], { cwd: root, stdio: 'inherit' }).status ?? 1
