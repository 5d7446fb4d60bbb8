// Compare Almaty and Aktobe: figures and programmes of each side, and for every unmatched indicator the reason.

import { expect, test } from '@playwright/test'

test.beforeEach(async ({ page }) => {
  await page.goto('/compare')
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
})

test('says in one sentence that no figures match, and opens with what both share', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Алматы')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ақтөбе')
  const programmes = page.getByRole('region', { name: /Бағдарламалар/ })
  await expect(programmes).toContainText('Әділетті және Прогрессивті Қазақстанның Халықтық Конституциясы үшін')
  for (const name of ['Таза Қазақстан', 'Заң және тәртіп', 'Jas Stars', 'Ассамблея жастары', 'Жаңа толқын', 'Достық']) {
    await expect(programmes).toContainText(name)
  }
})

test('shows the figures of each side and a reason on every empty one', async ({ page }) => {
  const main = page.getByRole('main')
  for (const figure of ['300 000+', '125 000+', '570+', '≈ 300', '≈ 70']) {
    await expect(main.getByText(figure.replaceAll(' ', '\u00a0')).or(main.getByText(figure)).or(main.getByRole('link', { name: new RegExp(figure.replace('+', '\\+').replaceAll(' ', '\\s')) })).first()).toBeVisible()
  }
  await expect(main.getByText(/мәтін қаралды/).first()).toBeVisible()
})

test('figures that only look alike are kept apart with their reasons', async ({ page }) => {
  await expect(page.getByText('≠').first()).toBeVisible()
  await expect(page.getByText(/көрсеткіштері бөлек|бірі деңгей, бірі өзгеріс/).first()).toBeVisible()
})

test('an area without texts says so instead of showing nothing', async ({ page }) => {
  await page.goto('/compare?areas=KZ-75,KZ-71')
  await expect(page.getByRole('main').getByText(/мәтін қаралмаған/).first()).toBeVisible()
})
