// What breaks a rule of access on a page: WCAG 2.2 A and AA, the size of targets too, and axe's own rules of good practice.

import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Each broken rule with the elements that break it; of the whole page, or of what a selector names. */
export async function accessFaults(page: Page, within?: string): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).withTags(rules)
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

/** Waits until the page stands: its heading is there, nothing loads, and the app has taken the place of what the server drew. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('#root[data-drawn], [aria-busy=true]')).toHaveCount(0)
}
