// The print brief: one page of a region and year, from the Overview; wrong parameters named, emptiness with its reason.

import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '../test.ts'

test('leads from the Overview to one A4 page with numbered sources', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'бір беттік анықтама', exact: true }).first().click()
  await expect(page).toHaveURL(/\/brief\?area=KZ-75/)
  const sheet = page.getByRole('article')
  await expect(sheet.getByRole('heading', { level: 1 })).toContainText('Алматы қаласы, 2025')
  await expect(sheet).toContainText('300\u00a0000')
  await expect(sheet.getByRole('link', { name: '1-сілтеме' }).first()).toHaveAttribute('href', '#note-1')
  await expect(sheet).toContainText(/brief\?area=KZ-75&year=2025/)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
})

test('on paper the interface is gone', async ({ page }) => {
  await page.goto('/brief?area=KZ-75&year=2025')
  await expect(page.getByRole('article')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  for (const hidden of [page.getByRole('banner'), page.getByRole('contentinfo'), page.getByRole('button', { name: 'Басып шығару' }), page.getByLabel('Өңір', { exact: true })]) await expect(hidden).toBeHidden()
  await expect(page.getByRole('article')).toBeVisible()
})

test('region and year are chosen, and the address follows', async ({ page }) => {
  await page.goto('/brief?area=KZ-75&year=2025')
  await page.getByLabel('Жыл', { exact: true }).selectOption('2026')
  await expect(page).toHaveURL(/year=2026/)
  await page.getByLabel('Өңір', { exact: true }).selectOption('KZ-15')
  await expect(page).toHaveURL(/area=KZ-15/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ақтөбе облысы')
})

test('a region without texts says why there is nothing to print', async ({ page }) => {
  await page.goto('/brief?area=KZ-71&year=2025')
  await expect(page.getByRole('main')).toContainText('мәтін қаралмаған')
  await expect(page.getByRole('article')).toHaveCount(0)
})

test('a wrong region and a wrong year are named', async ({ page }) => {
  await page.goto('/brief?area=KZ-99&year=1825')
  const alerts = page.getByRole('alert')
  await expect(alerts).toHaveCount(2)
  await expect(alerts.first()).toContainText('KZ-99')
  await expect(alerts.last()).toContainText('1825')
})

test('every language, no rule of access broken', async ({ page }) => {
  for (const language of ['kk', 'ru', 'en']) {
    await page.goto(`/brief?area=KZ-75&year=2025&lang=${language}`)
    await expect(page.getByRole('article')).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([])
  }
})
