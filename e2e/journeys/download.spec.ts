// Taking figures along: the menu by keys, every file, pictures that stand alone, citation, live embed, a link that knows its data version.

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '../test.ts'
import type { Download, Page } from '@playwright/test'

const view = '/explore?indicator=events&referenceArea=KZ-75&year=2025&lang=kk'

/** What the server drew listens only once its script has taken its place. */
async function openMenu(page: Page): Promise<void> {
  await expect(page.locator('[data-drawn]')).toHaveCount(0)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await page.getByRole('button', { name: 'Жүктеу' }).first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
}

async function takeBy(page: Page, name: string | RegExp): Promise<Download> {
  await openMenu(page)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()])
  return download
}

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path())

test('the menu opens, moves and closes by keys, says for whom each file is, and gives the focus back', async ({ page }) => {
  await page.goto(view)
  await openMenu(page)
  await expect(page.getByRole('menuitemradio', { name: 'көрсетілген жолдар (4)' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitemradio', { name: 'барлық жолдар (18)' })).toHaveAttribute('aria-checked', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: /^Excel \(\.xlsx\).*Есеп жазатынға/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Жүктеу' }).first()).toBeFocused()
})

const files = [
  { name: 'CSV, Excel үшін', begins: /^\uFEFFӨңір коды;/, ending: 'csv' },
  { name: 'CSV, бағдарлама үшін', begins: /^(?:area|area_code),programme,indicator,/, ending: 'csv' },
  { name: 'SDMX-CSV 2.1', begins: /^STRUCTURE,STRUCTURE_ID,ACTION,/, ending: 'csv' },
  { name: 'NDJSON', begins: /^\{"/, ending: 'ndjson' },
  { name: 'JSON', begins: /^[[{]/, ending: 'json' },
  { name: 'Excel (.xlsx)', begins: /^PK/, ending: 'xlsx' },
  { name: 'Деректер бумасы (.zip)', begins: /^PK/, ending: 'zip' },
]
for (const { name, begins, ending } of files) {
  test(`${name} begins as it should`, async ({ page }) => {
    await page.goto(view)
    const download = await takeBy(page, new RegExp(`^${name.replace(/[.()]/g, '\\$&')}`))
    expect(download.suggestedFilename()).toMatch(new RegExp(`^jastar-atlas.*KZ-75.*\\.${ending}$`))
    expect((await bytesOf(download)).toString('utf8')).toMatch(begins)
  })
}

test('SVG and PNG hold title, filters, legend, source, date and link, in the theme in use', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(view)
  const svg = (await bytesOf(await takeBy(page, /^SVG/))).toString('utf8')
  const said = svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code))).replaceAll(/\s+/g, ' ')
  for (const told of ['«Таза Қазақстан» аясында 570-тен астам', 'Алматы қаласы · 2025', 'астам, артық', 'адам тексермеген', 'Zakon.kz, 23.02.2026', 'деректер нұсқасы', '/explore?dataVersion=']) expect(said).toContain(told)
  expect(svg).toContain('fill="#131518"')
  expect(svg).toMatch(/src:url\(data:font\/woff2;base64,/)
  expect(svg).not.toMatch(/var\(--|<script|<foreignObject|https?:\/\/(?!www\.w3\.org\/2000\/svg|127\.0\.0\.1)/)
  const png = await bytesOf(await takeBy(page, /^PNG/))
  const width = Number(/ width="(\d+)"/.exec(svg)?.[1])
  expect([png.subarray(1, 4).toString(), png.readUInt32BE(16)]).toEqual(['PNG', 2 * width])
  // Words are seen in the title's place: its pixels are not all one colour.
  const colours = await page.evaluate(async (address) => {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('2d')
    canvas.width = 800
    canvas.height = 60
    context?.drawImage(image, 64, 64, 800, 60, 0, 0, 800, 60)
    return new Set(context?.getImageData(0, 0, 800, 60).data).size
  }, `data:image/png;base64,${png.toString('base64')}`)
  expect(colours).toBeGreaterThan(20)
})

test('a citation, a picture and the code of an embed are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(view)
  await openMenu(page)
  await page.getByRole('menuitem', { name: /^Толық дәйексөзді көшіру/ }).click()
  await expect(page.getByText('Толық дәйексөз көшірілді')).toBeVisible()
  const cited = await page.evaluate(() => navigator.clipboard.readText())
  expect(cited).toMatch(/570-тен астам.*Сүзгі: .*Алматы қаласы · 2025\. Дереккөз: Zakon\.kz, 23\.02\.2026\. Jastar Atlas, деректер нұсқасы \d+\. http.*dataVersion=\d+.* \(қаралған күні: /)
  await openMenu(page)
  await page.getByRole('menuitem', { name: /^Суретті көшіру/ }).click()
  await expect(page.getByText('Сурет көшірілді')).toBeVisible()
  expect(await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))).toEqual(['image/png'])
  await openMenu(page)
  await page.getByRole('menuitem', { name: /^Сайтқа кірістіру кодын көшіру/ }).click()
  await expect(page.getByText('Код көшірілді')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<iframe src="http:\/\/127\.0\.0\.1:\d+\/embed\?indicator=events&#38;/)
})

test("the embed stands in another site's frame and opens the whole site; every other page refuses", async ({ page, baseURL }) => {
  const other = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(`<iframe id="embed" src="${baseURL}/embed?indicator=events&referenceArea=KZ-75&lang=kk" width="900" height="640"></iframe><iframe id="page" src="${baseURL}/explore" width="300" height="200"></iframe>`)
  })
  await new Promise<void>((resolve) => { other.listen(0, '127.0.0.1', resolve) })
  try {
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'))
    await page.goto(`http://localhost:${port}/`)
    const frame = page.frameLocator('#embed')
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('570-тен астам')
    await expect(frame.getByText('астам, артық')).toBeVisible()
    await refused
    const [opened] = await Promise.all([page.waitForEvent('popup'), frame.getByRole('link').first().click()])
    await expect(opened).toHaveURL(/\/explore\?figure=\w+.*indicator=events/)
    await expect(opened.getByRole('dialog')).toBeVisible()
  } finally {
    other.close()
  }
})

test('a link of today says its figures are the same; a version that is no number is named', async ({ page, request }) => {
  const health: { dataVersion: number } = await (await request.get('/api/v1/health')).json()
  await page.goto(`${view}&dataVersion=${health.dataVersion}`)
  await expect(page.locator('[data-verdict=same]')).toContainText(`нұсқа ${health.dataVersion}`)
  await page.goto(`${view}&dataVersion=x`)
  await expect(page.getByText('деректер нұсқасы танылмады: x')).toBeVisible()
})

test('/check shows what a figure says today and what was changed', async ({ page, request }) => {
  const list: { items: { id: string }[] } = await (await request.get('/api/v1/observations?limit=1')).json()
  await page.goto('/check?lang=kk')
  await page.getByLabel('Дерек нөмірі не сілтемесі').fill(list.items[0]?.id ?? '')
  await page.getByRole('button', { name: 'Тексеру' }).click()
  await expect(page.getByRole('region', { name: 'Деректің қазіргі күйі' })).toContainText('Бұл')
})

test('/check reads a file downloaded here and says that nothing has changed', async ({ page }) => {
  await page.goto(view)
  const download = await takeBy(page, /^CSV, Excel/)
  await page.goto('/check?lang=kk')
  await page.getByLabel('Файл (CSV, JSON не NDJSON)').setInputFiles({ name: download.suggestedFilename(), mimeType: 'text/csv', buffer: await bytesOf(download) })
  await expect(page.locator('[data-verdict=same]')).toContainText('4 сан тексерілді')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`menu, /check, /embed and /data at 360 px are clean for axe, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 360, height: 800 })
    for (const address of ['/check', '/embed?indicator=events', '/data?referenceArea=KZ-75', view]) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
      if (address === view) await openMenu(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), address).toBeLessThanOrEqual(0)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${address} ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([])
    }
  })
}
