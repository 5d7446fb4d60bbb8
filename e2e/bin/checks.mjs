// What `pnpm test` and `pnpm hold` share: named steps that are counted, tools of the project run by their full path, free ports.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** Ends the process with a sentence where Node or the packages are not the project's own. */
export function requirePackages(command) {
  const [major] = process.versions.node.split('.').map(Number)
  if (major >= 22 && existsSync(join(root, 'e2e/node_modules/@playwright/test'))) return
  console.error(`The tests need the project's own Node and packages (this is Node ${process.versions.node}): run them as npx -y pnpm@12.21.0 ${command}`)
  console.log('0 passed, 1 failed')
  process.exit(1)
}

/** Runs steps one after the other, `{ name, check }`, each check giving `{ passed, failed }`; prints what each counted and, last, `N passed, N failed`. */
export async function runSteps(steps) {
  const results = []
  for (const { name, check } of steps) {
    console.log(`\n== ${name}`)
    const start = performance.now()
    results.push({ name, ...(await counted(check)), seconds: Math.round((performance.now() - start) / 1000) })
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failed, 0)
  for (const { name, seconds, ...counts } of results) console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
  console.log(`${passed} passed, ${failed} failed`)
}

async function counted(check) {
  try {
    return await check()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}

/** Runs a tool of the project and tells whether it succeeded; pnpm's shims are found by their full path. */
export function run(tool, words, { cwd = root, env = {} } = {}) {
  const shim = [cwd, root].map((folder) => join(folder, 'node_modules/.bin', tool)).find(existsSync)
  if (!shim) throw new Error(`${tool} is not installed: run npx -y pnpm@12.21.0 install`)
  return spawnSync(shim, words, { cwd, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
}

/** Runs browser tests with ports and a data folder of their own, and counts them; flaky and skipped ones have failed. */
export async function runBrowserTests(words) {
  const { requireBrowser } = await import('./browser.mjs')
  const folder = mkdtempSync(join(tmpdir(), 'jastar-atlas-test-'))
  const report = join(folder, 'playwright.json')
  try {
    run('playwright', ['test', ...words, '--reporter=list,json'], {
      cwd: join(root, 'e2e'),
      env: { CHROMIUM_PATH: await requireBrowser(), E2E_PORT: String(await freePort()), E2E_EDITING_PORT: String(await freePort()), E2E_DATA_DIR: join(folder, 'data'), PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    })
    const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
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
