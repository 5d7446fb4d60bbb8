// Explore and search: by keys alone from a chart to a sentence to the CSV; counted filters; views that live in the address.

import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '../test.ts'
import type { Locator, Page } from '@playwright/test'

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[aria-busy=true], [data-drawn]')).toHaveCount(0)
}

/** Presses a key until the focus is there. */
async function keyTo(page: Page, key: 'Tab' | 'ArrowDown', wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press(key)
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${key} never came to ${String(wanted)}.`)
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([])
}

test('keys alone lead from the chart to the sentence, back to the mark and on to the CSV', async ({ page }) => {
  await page.goto('/explore')
  await settled(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await keyTo(page, 'Tab', page.getByRole('link', { name: /Таза Қазақстан.*570/ }).first())
  await page.keyboard.press('ArrowDown')
  await expect(page.locator(':focus')).toContainText('330')
  await page.keyboard.press('End')
  await expect(page.locator(':focus')).toContainText('100')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  const card = page.getByRole('dialog')
  await expect(card.locator('mark').first()).toHaveText('570-тен')
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(page.locator(':focus')).toContainText('570')

  await keyTo(page, 'Tab', page.getByRole('button', { name: /^Жүктеу/ }).first())
  await page.keyboard.press('Enter')
  await keyTo(page, 'ArrowDown', page.getByRole('menuitem', { name: 'CSV, Excel үшін' }))
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await download).suggestedFilename()).toMatch(/\.csv$/)
})

test('a chart tells its kind, how many figures, the highest and the lowest to those who do not see it', async ({ page }) => {
  await page.goto('/explore')
  await settled(page)
  const chart = page.getByRole('figure', { name: 'Жолақ диаграмма' })
  await expect(chart).toHaveAccessibleDescription(/^Жолақ диаграмма\. 4 дерек\. Ең үлкені: Таза Қазақстан 570\+\. Ең кішісі: .* 100\+\./)
})

test('every choice is counted, one without figures says so, and going back restores the view and the open card', async ({ page }) => {
  await page.goto('/explore?indicator=events')
  await settled(page)
  const filters = page.getByRole('complementary', { name: 'Сүзгілер' })
  await expect(filters.getByRole('link', { name: /Ақтөбе облысы\s*айтылмаған/ })).toBeVisible()
  await filters.getByRole('button', { name: 'Бағдарлама' }).click()
  await filters.getByRole('link', { name: /Таза Қазақстан\s*1/ }).click()
  await expect(page).toHaveURL(/programme=taza-qazaqstan/)
  await expect(filters.getByRole('link', { name: /Тазартылған аумақ\s*1/ })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: /570/ }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.goBack()
  await expect(page).not.toHaveURL(/programme=/)
  await page.goForward()
  await page.goForward()
  await expect(page.getByRole('dialog').locator('mark').first()).toHaveText('570-тен')
})

test('a search narrows the long list of programmes and the sentences', async ({ page }) => {
  await page.goto('/explore?indicator=participants')
  await settled(page)
  await page.getByRole('searchbox', { name: 'Сөйлемдегі сөз' }).fill('қоқыс')
  await expect(page).toHaveURL(/q=/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('айтылмаған')
  await page.getByRole('main').getByRole('link', { name: /Жиналған қоқыс/ }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('200')
})

test('split, order and grouping live in the address; a wrong one is named', async ({ page }) => {
  await page.goto('/explore?indicator=events')
  await settled(page)
  await page.getByLabel('Реті').selectOption('name')
  await expect(page).toHaveURL(/sort=name/)
  await expect(page.getByRole('figure').getByRole('link').first()).toContainText('Жұмысшы мамандықтар жылы')
  await page.getByLabel('Бөлу').selectOption('programme')
  await expect(page).toHaveURL(/sort=name&split=programme/)
  await expect(page.getByRole('heading', { level: 2, name: 'Таза Қазақстан' })).toBeVisible()
  await page.goBack()
  await page.goBack()
  await expect(page.getByLabel('Реті')).toHaveValue('value')
  await page.goto('/explore?indicator=events&split=colour')
  await expect(page.getByText('мәні танылмады: colour')).toBeVisible()
})

test('by area the map of the 20 regions stands beside and narrows the view', async ({ page }) => {
  await page.goto('/explore?by=referenceArea&indicator=events')
  await settled(page)
  const map = page.getByRole('list', { name: '20 өңірдің плиткалы картасы' })
  await expect(map.getByRole('listitem')).toHaveCount(20)
  await map.getByRole('link', { name: 'Алматы қаласы: 4 дерек' }).click()
  await expect(page).toHaveURL(/referenceArea=KZ-75/)
})

test('another language renews the sentences', async ({ page }) => {
  await page.goto('/explore?indicator=members&referenceArea=KZ-15')
  await settled(page)
  const quote = page.getByRole('article').locator('blockquote')
  await expect(quote).toHaveAttribute('lang', 'kk')
  await page.getByRole('button', { name: 'Рус' }).click()
  await expect(quote).toHaveAttribute('lang', 'ru')
  await page.getByRole('button', { name: 'Қаз' }).click()
  await expect(quote).toHaveAttribute('lang', 'kk')
})

test('a search from the masthead finds figures, programmes and texts and leads to all of them', async ({ page }) => {
  await page.goto('/')
  await settled(page)
  await page.getByRole('banner').getByRole('searchbox').fill('ТАЗА қаз')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=/)
  await expect(page.getByText(/4 дерек, 1 бағдарлама, 1 мәтін/)).toBeVisible()
  await expect(page.getByRole('list', { name: 'Деректер' }).locator('b').first()).toHaveText('Таза')
  await expect(page.getByRole('list', { name: 'Мәтіндер' }).getByText('акциясы аясында')).toBeVisible()
  await expectNoViolations(page)
  await page.getByRole('list', { name: 'Деректер' }).getByRole('link').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('Таза Қазақстан')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: '4 деректі зерттеу' }).click()
  await expect(page).toHaveURL(/\/explore\?q=/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Таза Қазақстан')
})

test('a search without words waits for them, one without results says why, a failed one can be repeated', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/sources')
  await settled(page)
  await page.getByRole('link', { name: 'Іздеуді ашу' }).click()
  const field = page.getByRole('main').getByRole('searchbox')
  await expect(field).toBeFocused()
  await page.keyboard.type('әлденедейсіз')
  await expect(page.getByText('«әлденедейсіз» бойынша ештеңе табылмады')).toBeVisible()
  await expectNoViolations(page)

  await page.route('**/api/v1/observations?*', (route) => route.abort())
  await field.fill('жас')
  const alert = page.getByRole('alert')
  await expect(alert).toBeVisible({ timeout: 30_000 })
  await page.unroute('**/api/v1/observations?*')
  await alert.getByRole('button').click()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('years are joined only where they follow each other, and an empty one says why', async ({ page }) => {
  await page.goto('/explore?indicator=events')
  await settled(page)
  // The seeds tell one year: the first figure is told again for others.
  await page.route('**/api/v1/series?*', async (route) => {
    const answer = await route.fetch()
    const series: { groups: { items: { id: string; value: number }[] }[] } = await answer.json()
    const [group] = series.groups
    const [item] = group?.items ?? []
    if (!group || !item) throw new Error('The seeds tell events.')
    group.items = [2022, 2023, 2025].map((year, index) => ({ ...item, id: index === 2 ? item.id : `${item.id}-${year}`, year, timePeriod: String(year), value: item.value - 100 * index }))
    await route.fulfill({ response: answer, json: series })
  })
  await page.getByRole('link', { name: 'жыл бойынша' }).click()
  const chart = page.getByRole('figure', { name: 'Жылдар сызығы' })
  await expect(chart.getByRole('link')).toHaveCount(3)
  await expect(chart.getByText('2024', { exact: true })).toBeVisible()
  await expect(chart.getByText('мәтін жоқ').first()).toBeVisible()
  await expect(chart.locator('.recharts-scatter-line')).toHaveCount(1)
  await expect(page.getByText('Алматы қаласы, 2024: бұл жылға мәтін жоқ')).toBeVisible()
  await chart.getByRole('link').first().focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').locator('mark').first()).toHaveText('570-тен')
  await page.keyboard.press('Escape')
  await expect(chart.getByRole('link').last()).toBeFocused()
  await expectNoViolations(page)
})
