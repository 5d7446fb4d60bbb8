// A wrong address is named, never ignored; an answer that does not come can be asked for again.

import { expect, test } from '../test.ts'

test('a wrong parameter is named with what is allowed, and can be cleared', async ({ page }) => {
  await page.goto('/explore?indicator=events&year=20255')
  await expect(page.getByText('мәні танылмады: 20255')).toBeVisible()
  await page.getByRole('link', { name: 'Сүзгіні тазалау' }).or(page.getByRole('button', { name: 'Сүзгіні тазалау' })).first().click()
  await expect(page).not.toHaveURL(/20255/)
  await expect(page.getByText('мәні танылмады')).toHaveCount(0)
})

test('an unknown source, programme and page say that there is no such thing', async ({ page }) => {
  for (const address of ['/sources/no-such-text', '/programmes/no-such-programme', '/sources/no-such-text?lang=ru']) {
    await page.goto(address)
    await expect(page.getByRole('alert')).toContainText('no-such')
  }
  await page.goto('/no-such-page')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Мұндай бет жоқ')
})

test('a failed answer says so and is asked for again', async ({ page }) => {
  await page.route('**/api/v1/coverage', (route) => route.abort())
  // The first view of other pages brings its answers along.
  await page.goto('/data')
  const alert = page.getByRole('alert').first()
  await expect(alert).toBeVisible({ timeout: 30_000 })
  await page.unroute('**/api/v1/coverage')
  await alert.getByRole('button').click()
  await expect(page.getByRole('alert')).toHaveCount(0)
})
