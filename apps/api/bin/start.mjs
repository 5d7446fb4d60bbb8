// `pnpm start`: checks Node and the packages, builds the dashboard where its files changed, then starts the app.
// Plain JavaScript, so that any Node can read it and say what is missing.

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const [major, minor] = process.versions.node.split('.').map(Number)
const mend = 'run it as npx -y pnpm@12.21.0 start'

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Jastar Atlas needs Node 22.18 or newer, and this is Node ${process.versions.node}: ${mend}, which brings its own.`)
  process.exit(1)
}
if (!existsSync(`${root}/apps/api/node_modules/hono`) || !existsSync(`${root}/packages/store/node_modules/better-sqlite3`)) {
  console.error(`The packages of ${root} are not installed: ${mend}, which installs them.`)
  process.exit(1)
}

const { buildDashboard } = await import('../src/build-dashboard.ts')
try {
  buildDashboard(root)
} catch (error) {
  console.error(error instanceof Error && error.name === 'StartError' ? error.message : error)
  process.exit(1)
}
await import('../src/main.ts')
