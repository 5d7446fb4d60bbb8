// A chart of 10 000 points: the longest task while a reader scrolls it and moves over it, once it stands.

import type { Browser } from '@playwright/test'

type Item = { readonly id: string; readonly value: number }
export type LongTasks = { /** Figures of the series, and marks the chart draws of them. */ readonly points: number; readonly drawn: number; readonly whileLoading: number; readonly afterLoad: number }

/** Explore by year over an API that answers with so many figures; milliseconds of the longest tasks. */
export async function longTasksOf(browser: Browser, app: string, points: number): Promise<LongTasks> {
  const context = await browser.newContext({ locale: 'kk-KZ', viewport: { width: 1440, height: 900 } })
  // The server draws nothing for who may be an editor: the browser asks for the series itself.
  await context.addCookies([{ name: 'bench', value: '1', url: app }])
  const page = await context.newPage()
  await page.route((url) => url.pathname === '/api/v1/series', async (route) => {
    const response = await route.fetch()
    const series: { readonly groups: readonly { readonly items: readonly Item[] }[] } = await response.json()
    const [group] = series.groups
    if (!group) throw new Error('The series of the seeds holds no group.')
    await route.fulfill({ response, json: { ...series, groups: [{ ...group, items: Array.from({ length: points }, (_, index) => manyOf(group.items, index)) }] } })
  })
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) document.documentElement.dataset['longTasks'] = `${document.documentElement.dataset['longTasks'] ?? ''} ${startTime}:${duration}`
    }).observe({ type: 'longtask', buffered: true })
  })
  await page.goto(`${app}/explore?indicator=events&by=year`, { waitUntil: 'networkidle' })
  await page.locator('[data-marks]').first().waitFor({ timeout: 120_000 })
  await page.waitForTimeout(3_000)
  const loaded = await page.evaluate(() => performance.now())
  const drawn = await page.locator('[data-marks] a').count()
  const box = await page.locator('[data-marks]').first().boundingBox()
  if (!box) throw new Error('The chart has no box.')
  for (let step = 0; step < 20; step += 1) {
    await page.mouse.move(box.x + (box.width * step) / 20, box.y + Math.min(box.height, 600) / 2)
    await page.mouse.wheel(0, 120)
    await page.waitForTimeout(50)
  }
  const tasks = (await page.evaluate(() => document.documentElement.dataset['longTasks'] ?? '')).trim().split(' ').filter(Boolean).map((task) => task.split(':').map(Number))
  const longest = (wanted: (start: number) => boolean): number => Math.max(0, ...tasks.flatMap(([start = 0, duration = 0]) => (wanted(start) ? [duration] : [])))
  await context.close()
  return { points, drawn, whileLoading: longest((start) => start < loaded), afterLoad: longest((start) => start >= loaded) }
}

function manyOf(items: readonly Item[], index: number): Item {
  const item = items[index % items.length]
  if (!item) throw new Error('The API answered without a figure.')
  return index < items.length ? item : { ...item, id: `o${index.toString(16).padStart(12, '0')}`, value: item.value + index }
}
