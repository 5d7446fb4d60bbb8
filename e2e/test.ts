// The browser tests' own `test`: a page that was opened is one whose app has taken the place of the view the server drew,
// because buttons of a drawn view answer only from then on.

import { test as base } from '@playwright/test'

export { expect } from '@playwright/test'

export const test = base.extend({
  page: async ({ page }, use) => {
    const open = page.goto.bind(page)
    page.goto = async (address, options) => {
      const response = await open(address, options)
      await page.locator('#root[data-drawn]').waitFor({ state: 'detached' })
      return response
    }
    await use(page)
  },
})
