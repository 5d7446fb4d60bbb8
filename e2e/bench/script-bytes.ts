// JavaScript a page asks for: before its first figures are seen, until the network rests, and once a figure's card is open. Gzip, as sent.

import type { Browser, Page } from '@playwright/test'

export type ScriptBytes = { readonly beforeFigures: number; readonly atRest: number; readonly withCard: number; readonly figuresAfter: number; readonly shift: number }

const figures = 'main a[href*="figure="], main mark'

/** Opens the page with an empty cache; kilobytes, and milliseconds until the first figure is on the screen. */
export async function scriptBytes(browser: Browser, address: string): Promise<ScriptBytes> {
  const context = await browser.newContext({ locale: 'kk-KZ', viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(watch, figures)
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.locator('#root:not([data-drawn])').waitFor()
  await page.waitForLoadState('networkidle')
  const { figuresAfter, shift } = await page.evaluate(() => ({ figuresAfter: Number(document.documentElement.dataset['figuresAfter']), shift: Number(document.documentElement.dataset['shift'] ?? 0) }))
  const [beforeFigures, atRest] = [await scriptsAskedBefore(page, figuresAfter), await scriptsAskedBefore(page, Infinity)]
  await page.locator('main a[href*="figure="]').first().click()
  await page.getByRole('dialog').waitFor()
  await page.waitForLoadState('networkidle')
  const withCard = await scriptsAskedBefore(page, Infinity)
  await context.close()
  return { beforeFigures, atRest, withCard, figuresAfter, shift }
}

/** In the page: writes down when a figure is painted first, and what shifts in all. */
function watch(selector: string): void {
  let shift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) shift += Number(entry.value)
    document.documentElement.dataset['shift'] = String(shift)
  }).observe({ type: 'layout-shift', buffered: true })
  const look = (): void => {
    const seen = [...document.querySelectorAll(selector)].some((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getBoundingClientRect().height > 0)
    if (seen) document.documentElement.dataset['figuresAfter'] = String(performance.now())
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

function scriptsAskedBefore(page: Page, moment: number): Promise<number> {
  return page.evaluate((end) => {
    const scripts = performance.getEntriesByType('resource').filter((entry) => entry instanceof PerformanceResourceTiming && new URL(entry.name).pathname.endsWith('.js') && entry.startTime <= end)
    return scripts.reduce((sum, entry) => sum + (entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0), 0) / 1000
  }, moment)
}
