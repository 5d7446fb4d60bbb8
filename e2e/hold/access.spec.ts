// No page breaks a rule of access: in Kazakh, Russian and English, light and dark, wide and on a phone.

import { expect, test } from '@playwright/test'
import { accessFaults, settled } from '../access.ts'
import { inLanguage, pages } from '../pages.ts'

for (const language of ['kk', 'ru', 'en']) {
  for (const address of [...pages, '/explore?by=year', '/explore?by=referenceArea']) {
    test(`${address} in ${language} can be used by everybody`, async ({ page }) => {
      const faults: string[] = []
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [1440, 390]) {
          await page.emulateMedia({ colorScheme })
          await page.setViewportSize({ width, height: 900 })
          await page.goto(inLanguage(address, language))
          await settled(page)
          faults.push(...(await accessFaults(page)).map((fault) => `${colorScheme}, ${width} px: ${fault}`))
        }
      }
      expect(faults).toEqual([])
    })
  }

  test(`a source and the card of its figure in ${language} can be used by everybody`, async ({ page, request }) => {
    const list: { readonly items: readonly { readonly id: string; readonly observationCount: number }[] } = JSON.parse(await (await request.get('/api/v1/sources')).text())
    const [fullest] = list.items.toSorted((one, other) => other.observationCount - one.observationCount)
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1440, 390]) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        await page.goto(inLanguage(`/sources/${fullest?.id}`, language))
        await settled(page)
        expect(await accessFaults(page), `${colorScheme}, ${width} px`).toEqual([])
        await page.goto(inLanguage('/', language))
        await settled(page)
        await page.locator('main a[href*="figure="]').first().click()
        await expect(page.getByRole('dialog')).toBeVisible()
        expect(await accessFaults(page), `card, ${colorScheme}, ${width} px`).toEqual([])
      }
    }
  })
}
