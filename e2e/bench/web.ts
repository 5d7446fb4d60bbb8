// `pnpm bench web`: what the built dashboard costs its reader on the seeds, beside a bare React page measured in the same run. Prints; writes nothing.
// `pnpm bench web bytes` leaves Lighthouse out; `pnpm bench web 1` runs it once a page instead of three times.

import { chromium } from '@playwright/test'
import { requireBrowser } from '../bin/browser.mjs'
import { medianRun } from './lighthouse-runs.ts'
import type { Device, Scores } from './lighthouse-runs.ts'
import { longTasksOf } from './many-points.ts'
import { scriptBytes } from './script-bytes.ts'
import { fullestSource, serveApp, serveBarePage } from './servers.ts'

const words = process.argv.slice(2)
const runs = words.includes('1') ? 1 : 3
const goals = { beforeFigures: 110, inAll: 280, mobile: 95, layoutShift: 0.01, task: 50 }
const print = (line = ''): void => { process.stdout.write(`${line}\n`) }
const verdict = (reached: boolean): string => (reached ? 'reached' : 'MISSED')

const executablePath = await requireBrowser()
const app = await serveApp()
try {
  const pages = [['Overview', '/'], ['Explore', '/explore'], ['Explore by year', '/explore?indicator=events&by=year'], ['Compare', '/compare'], ['a source', await fullestSource(app.address)]] as const
  await bytes(pages)
  await manyPoints()
  if (!words.includes('bytes')) await scores(pages)
} finally {
  await app.stop()
}

async function bytes(pages: readonly (readonly [string, string])[]): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu'] })
  print('| JS, kB gzip | before first figures | goal ≤ 110 | at rest | with a card | goal ≤ 280 | figures after, ms | layout shift | goal ≤ 0.01 |')
  print('|---|---|---|---|---|---|---|---|---|')
  for (const [name, path] of pages) {
    const measured = await scriptBytes(browser, app.address + path)
    const cells = [
      measured.beforeFigures.toFixed(0), verdict(measured.beforeFigures <= goals.beforeFigures), measured.atRest.toFixed(0), measured.withCard.toFixed(0), verdict(measured.withCard <= goals.inAll),
      measured.figuresAfter.toFixed(0), measured.shift.toFixed(4), verdict(measured.shift <= goals.layoutShift),
    ]
    print(`| ${name} | ${cells.join(' | ')} |`)
  }
  await browser.close()
  print()
}

async function manyPoints(): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu'] })
  const tasks = await longTasksOf(browser, app.address, 10_000)
  await browser.close()
  print('| chart of | marks drawn | longest task while loading, ms | after load, ms | goal ≤ 50 |')
  print('|---|---|---|---|---|')
  print(`| ${tasks.points} figures | ${tasks.drawn} | ${tasks.whileLoading.toFixed(0)} | ${tasks.afterLoad.toFixed(0)} | ${verdict(tasks.drawn > 0 && tasks.afterLoad <= goals.task)} |`)
  print()
}

async function scores(pages: readonly (readonly [string, string])[]): Promise<void> {
  const bare = await serveBarePage()
  try {
    print(`Lighthouse, the run in the middle of ${runs}`)
    print('| page | device | performance | accessibility | best practices | SEO | LCP ms | CLS | TBT ms | points lost by |')
    print('|---|---|---|---|---|---|---|---|---|---|')
    for (const device of ['mobile', 'desktop'] as const) {
      printScores('bare React + Query', device, await medianRun(executablePath, bare.address, device, runs))
      for (const [name, path] of pages) printScores(name, device, await medianRun(executablePath, app.address + path, device, runs))
    }
    print(`Goals: mobile performance ≥ ${goals.mobile} where the bare page scores 100; accessibility, best practices, SEO 100`)
  } finally {
    await bare.stop()
  }
}

function printScores(name: string, device: Device, { performance, accessibility, bestPractices, seo, lcp, cls, tbt, faults }: Scores): void {
  print(`| ${[name, device, performance, accessibility, bestPractices, seo, lcp.toFixed(0), cls.toFixed(3), tbt.toFixed(0), faults.join(', ')].join(' | ')} |`)
}
