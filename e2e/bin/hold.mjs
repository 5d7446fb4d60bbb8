// `pnpm hold`: the long checks, too slow for every change; the last line counts them: `N passed, N failed`.
// `pnpm hold access` runs only what is named.

import { requirePackages, runBrowserTests, runSteps } from './checks.mjs'

requirePackages('hold')

const checks = {
  // Every page and language, light and dark, wide and on a phone, by the rules of WCAG 2.2 AA.
  access: () => runBrowserTests(['--config', 'hold.config.ts', 'access']),
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(checks, name))
if (unknown.length > 0) {
  console.error(`There is no long check "${unknown.join('", "')}": pnpm hold ${Object.keys(checks).join('|')}`)
  process.exit(1)
}
await runSteps(Object.entries(checks).flatMap(([name, check]) => (wanted.length === 0 || wanted.includes(name) ? [{ name, check }] : [])))
