// All checks of the project in one command; the last line counts them: `N passed, N failed`.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requirePackages, run, runBrowserTests, runSteps } from './checks.mjs'

requirePackages('test')

const once = (succeeded) => (succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

await runSteps([
  { name: 'lint', check: () => once(run('oxlint', ['--type-aware', '--deny-warnings'])) },
  { name: 'types', check: () => once(['.', 'apps/dashboard', 'e2e'].every((part) => run('tsc', ['-p', part]))) },
  { name: 'unit and API tests', check: runUnitTests },
  { name: 'browser tests', check: () => runBrowserTests([]) },
])

function runUnitTests() {
  const folder = mkdtempSync(join(tmpdir(), 'jastar-atlas-test-'))
  const report = join(folder, 'vitest.json')
  try {
    run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile=${report}`])
    const { numPassedTests, numTotalTests, success } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: Math.max(numTotalTests - numPassedTests, success ? 0 : 1) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
