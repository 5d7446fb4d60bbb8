// Every page in every language, theme and width: it has a heading, fits its width, breaks no rule of access and no rule of the browser.

import { expect, test } from '../test.ts'
import type { Page } from '@playwright/test'
import { accessFaults, settled } from '../access.ts'
import { inLanguage, pages } from '../pages.ts'

const widths = [1440, 390, 360]
const themes = ['light', 'dark'] as const

/** Collects what the browser complains of: errors, refused content, failed requests. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

for (const address of pages) {
  test(`${address} stands in Kazakh at every width, light and dark`, async ({ page }) => {
    const complaints = complaintsOf(page)
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme })
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(address)
        await settled(page)
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${address} is wider than ${width} px`).toBeLessThanOrEqual(0)
      }
      expect(await accessFaults(page)).toEqual([])
    }
    expect(complaints).toEqual([])
  })

  test(`${address} speaks Kazakh, Russian and English`, async ({ page }) => {
    const headings = new Set<string>()
    for (const language of ['kk', 'ru', 'en']) {
      await page.goto(inLanguage(address, language))
      await settled(page)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      headings.add(await page.getByRole('navigation').first().innerText())
    }
    expect(headings.size).toBe(3)
  })
}
