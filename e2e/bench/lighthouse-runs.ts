// Lighthouse on a page, mobile or desktop: the run in the middle of some.

import { chromium } from '@playwright/test'
import lighthouse, { desktopConfig } from 'lighthouse'
import type { Result } from 'lighthouse'
import { freePort } from './servers.ts'

export type Device = 'mobile' | 'desktop'
export type Scores = {
  readonly performance: number; readonly accessibility: number; readonly bestPractices: number; readonly seo: number
  readonly lcp: number; readonly cls: number; readonly tbt: number
  /** Ids of audits that take points from accessibility, best practices and SEO. */
  readonly faults: readonly string[]
}

/** Each run in a browser of its own; scores of 100, milliseconds. */
export async function medianRun(executablePath: string, address: string, device: Device, runs: number): Promise<Scores> {
  const scores: Scores[] = []
  for (let run = 0; run < runs; run += 1) scores.push(await oneRun(executablePath, address, device))
  const middle = scores.toSorted((one, other) => one.performance - other.performance || other.lcp - one.lcp)[Math.floor(runs / 2)]
  if (!middle) throw new Error(`No run of ${address}.`)
  return middle
}

async function oneRun(executablePath: string, address: string, device: Device): Promise<Scores> {
  const port = await freePort()
  const browser = await chromium.launch({ executablePath, args: [`--remote-debugging-port=${port}`, '--disable-gpu', '--lang=kk'] })
  try {
    const done = await lighthouse(address, { port, logLevel: 'error', output: 'json' }, device === 'desktop' ? desktopConfig : undefined)
    if (!done || done.lhr.runtimeError) throw new Error(`Lighthouse could not measure ${address}: ${done?.lhr.runtimeError?.message ?? 'no result'}`)
    return scoresOf(done.lhr)
  } finally {
    await browser.close()
  }
}

function scoresOf({ categories, audits }: Result): Scores {
  const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100)
  const value = (name: string): number => audits[name]?.numericValue ?? Number.NaN
  const weighed = ['accessibility', 'best-practices', 'seo'].flatMap((name) => categories[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0)
  return {
    performance: score('performance'), accessibility: score('accessibility'), bestPractices: score('best-practices'), seo: score('seo'),
    lcp: value('largest-contentful-paint'), cls: value('cumulative-layout-shift'), tbt: value('total-blocking-time'),
    faults: weighed.flatMap(({ id }) => ((audits[id]?.score ?? 1) < 1 ? [id] : [])),
  }
}
