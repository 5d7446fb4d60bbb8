// All checks of the project in one command; the last line counts them: `N passed, N failed`.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const [major] = process.versions.node.split('.').map(Number)

if (major < 22 || !existsSync(join(root, 'e2e/node_modules/@playwright/test'))) {
  console.error(`The tests need the project's own Node and packages (this is Node ${process.versions.node}): run them as npx -y pnpm@12.21.0 test`)
  console.log('0 passed, 1 failed')
  process.exit(1)
}

const { requireBrowser } = await import('./browser.mjs')
const reports = mkdtempSync(join(tmpdir(), 'jastar-atlas-test-'))
const results = []

await step('lint', () => once(run('oxlint', ['--type-aware', '--deny-warnings'])))
await step('types', () => once(['.', 'apps/dashboard', 'e2e'].every((part) => run('tsc', ['-p', part]))))
await step('unit and API tests', () => {
  const report = join(reports, 'vitest.json')
  run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile=${report}`])
  const { numPassedTests, numTotalTests, success } = JSON.parse(readFileSync(report, 'utf8'))
  return { passed: numPassedTests, failed: Math.max(numTotalTests - numPassedTests, success ? 0 : 1) }
})
await step('browser tests', async () => {
  const report = join(reports, 'playwright.json')
  run('playwright', ['test', '--reporter=list,json'], {
    cwd: join(root, 'e2e'),
    env: { CHROMIUM_PATH: await requireBrowser(), E2E_PORT: String(await freePort()), E2E_EDITING_PORT: String(await freePort()), E2E_DATA_DIR: join(reports, 'data'), PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  })
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length }
})

rmSync(reports, { recursive: true, force: true })
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
for (const { name, seconds, ...counts } of results) console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
console.log(`${passed} passed, ${failed} failed`)

async function step(name, check) {
  console.log(`\n== ${name}`)
  const start = performance.now()
  let counts
  try {
    counts = await check()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    counts = { passed: 0, failed: 1 }
  }
  results.push({ name, ...counts, seconds: Math.round((performance.now() - start) / 1000) })
}

function once(succeeded) {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Runs a tool of the project; pnpm's shims are found by their full path. */
function run(tool, words, { cwd = root, env = {} } = {}) {
  const shim = [cwd, root].map((folder) => join(folder, 'node_modules/.bin', tool)).find(existsSync)
  if (!shim) throw new Error(`${tool} is not installed: run npx -y pnpm@12.21.0 install`)
  return spawnSync(shim, words, { cwd, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
