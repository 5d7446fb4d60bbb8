// What opens over a page breaks no rule of access either: cards, menus, dialogs, light and dark, wide and on a phone.

import { expect, test } from '../test.ts'
import type { Page } from '@playwright/test'
import { accessFaults, settled } from '../access.ts'

type Part = { readonly name: string; readonly address: string; readonly width: number; readonly open: (page: Page) => Promise<void> }

const openFirstFigure = async (page: Page): Promise<void> => {
  await page.locator('main a[href*="figure="]').first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
}

const parts: readonly Part[] = [
  { name: 'a figure card over the overview', address: '/', width: 1440, open: openFirstFigure },
  { name: 'a figure card over a chart', address: '/explore', width: 1440, open: openFirstFigure },
  { name: 'a figure card on a phone', address: '/compare', width: 390, open: openFirstFigure },
  {
    name: 'the form that reports a wrong figure', address: '/', width: 1440,
    open: async (page) => {
      await openFirstFigure(page)
      await page.getByRole('dialog').getByRole('button', { name: 'Қате сан туралы хабарлау' }).click()
      await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible()
    },
  },
  {
    name: 'the menu of areas', address: '/compare', width: 1440,
    open: async (page) => {
      await page.locator('main button[aria-haspopup]').first().click()
      await expect(page.locator('[role=menu], [role=listbox], [role=dialog]').first()).toBeVisible()
    },
  },
  {
    name: 'the filters on a phone', address: '/explore', width: 390,
    open: async (page) => {
      await page.locator('main').locator('summary, button[aria-expanded=false], button[aria-haspopup]').first().click()
    },
  },
]

for (const { name, address, width, open } of parts) {
  test(`${name} can be used by everybody`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(address)
      await settled(page)
      await open(page)
      await page.waitForLoadState('networkidle')
      expect(await accessFaults(page)).toEqual([])
    }
  })
}
