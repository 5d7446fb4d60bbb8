// The product in one journey: a reader follows the 570 clean-up events from the chart to the highlighted sentence and exports the CSV.

import { readFile } from 'node:fs/promises'
import { expect, test } from '../test.ts'

const sentence = '"Таза Қазақстан" акциясы аясында 570-тен астам іс-шара өткізіліп, оған 125 мыңнан астам адам қамтылды.'

test('from the chart to the highlighted sentence and into Excel', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Бөлімдер' }).getByRole('link', { name: 'Зерттеу' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('570')

  await page.getByRole('link', { name: /Таза Қазақстан.*570|570.*Таза Қазақстан/ }).first().click()
  const card = page.getByRole('dialog')
  await expect(card).toBeVisible()
  await expect(page).toHaveURL(/figure=/)
  await expect(card.locator('mark').first()).toHaveText('570-тен')
  await expect(card).toContainText('астам іс-шара өткізіліп')
  await expect(card).toContainText('Zakon.kz')

  await card.getByRole('link', { name: 'мәтіндегі орнын ашу' }).first().click()
  await expect(page).toHaveURL(/\/sources\/.+mention=/)
  const highlight = page.locator('mark', { hasText: '570-тен' })
  await expect(highlight).toBeInViewport()
  await expect(page.getByRole('main')).toContainText('астам адам қамтылды')

  await page.goBack()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).not.toHaveURL(/figure=/)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Жүктеу' }).first().click()
  await page.getByRole('menuitem', { name: /^CSV, Excel үшін/ }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/\.csv$/)
  const bytes = await readFile(await file.path())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const rows = bytes.toString('utf8').split('\r\n').filter((row) => row !== '')
  expect(rows).toHaveLength(5)
  const row = rows.find((line) => line.includes(';570;'))
  expect(row).toContain('Таза Қазақстан')
  expect(row).toContain(sentence.replaceAll('"', '""'))
})

test('the card opens by keyboard and gives the focus back', async ({ page }) => {
  await page.goto('/explore')
  const mark = page.getByRole('link', { name: /330/ }).first()
  await mark.focus()
  // The app takes the place of the view the server drew, and the focus stays.
  await expect(page.locator('#root[data-drawn]')).toHaveCount(0)
  await expect(mark).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Жабу' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(mark).toBeFocused()
})

test('a shared address shows the same view and the same open card', async ({ page, context }) => {
  await page.goto('/explore?by=year&indicator=participants')
  await page.getByRole('link', { name: /300.000/ }).first().click()
  await expect(page.getByRole('dialog')).toContainText('жас алматылық')
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('dialog')).toContainText('жас алматылық')
})
