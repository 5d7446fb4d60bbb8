// Compare Almaty and Aktobe: figures and programmes of each side, and for every unmatched indicator the reason.

import { expect, test } from '../test.ts'

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

test('three areas: one is added, one removed, two swap, and the address keeps it all', async ({ page }) => {
  await page.getByRole('button', { name: 'өңір қосу' }).click()
  await page.getByRole('menuitem', { name: /^Қазақстан/ }).click()
  await expect(page).toHaveURL(/areas=KZ-75(,|%2C)KZ-15(,|%2C)KZ(&|$)/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Қазақстан')
  await page.getByRole('button', { name: 'орнын ауыстыру' }).click()
  await expect(page).toHaveURL(/areas=KZ(,|%2C)KZ-15(,|%2C)KZ-75/)
  await page.getByRole('button', { name: 'Ақтөбе облысы: алып тастау' }).click()
  await expect(page).toHaveURL(/areas=KZ(,|%2C)KZ-75/)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Қазақстан')
})

test('every text stands on the timeline, undated ones apart, and leads to its page', async ({ page }) => {
  const timeline = page.getByRole('region', { name: 'Мәтіндер қашан шықты' })
  await expect(timeline.getByRole('link', { name: /күні белгісіз/ })).toHaveCount(1)
  await timeline.getByRole('link', { name: /Zakon\.kz/ }).first().click()
  await expect(page).toHaveURL(/\/sources\//)
})

test('four areas fit a phone', async ({ page }) => {
  for (const width of [390, 360]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/compare?areas=KZ-75,KZ-15,KZ,KZ-71')
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  }
})
