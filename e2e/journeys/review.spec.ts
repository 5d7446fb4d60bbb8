// Editors at work, on a server and a store of their own: every journey takes back what it did, and works on figures no other journey touches.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base } from '@playwright/test'
import type { Browser, BrowserContext, Page, PlaywrightWorkerArgs } from '@playwright/test'
import { dataFolder } from '../data-folder.ts'
import { editors } from '../editors.ts'

type Session = Awaited<ReturnType<BrowserContext['storageState']>>
type Sessions = { readonly aigul: Session; readonly daniyar: Session }

/** Signed in once per worker: the server counts attempts. */
const test = base.extend<object, { sessions: Sessions }>({
  sessions: [async ({ playwright }, use, { project }) => {
    const [aigul, daniyar] = await Promise.all(editors.map(({ token }) => signIn(playwright, project.use.baseURL ?? '', token)))
    if (!aigul || !daniyar) throw new Error('Both editors are needed.')
    await use({ aigul, daniyar })
  }, { scope: 'worker' }],
})

async function signIn(playwright: PlaywrightWorkerArgs['playwright'], baseURL: string, token: string): Promise<Session> {
  const request = await playwright.request.newContext({ baseURL })
  const answer = await request.post('/api/v1/session', { data: { token } })
  expect(answer.ok(), await answer.text()).toBe(true)
  const session = await request.storageState()
  await request.dispose()
  return session
}

async function pageOf(browser: Browser, session: Session, address: string): Promise<Page> {
  const context = await browser.newContext({ storageState: session })
  const page = await context.newPage()
  await page.goto(address)
  await settled(page)
  return page
}

/** The command that reads every text anew, beside the running server: the texts are made to look as if earlier rules had read them. */
function mineAnew(): string {
  const folder = `${dataFolder}-editing`
  const store = new DatabaseSync(join(folder, 'jastar-atlas.db'), { timeout: 10_000 })
  store.exec("update source set rule_version = 'earlier rules'")
  store.close()
  return execFileSync(process.execPath, [join(import.meta.dirname, '../../apps/api/bin/command.mjs'), 'remine'], { env: { ...process.env, DATA_DIR: folder }, encoding: 'utf8' })
}

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([])
}

/** The id of the figure whose sentence holds these words, in the store's present state. */
async function figureOf(page: Page, words: string, value: number): Promise<string> {
  const answer = await page.request.get('/api/v1/observations', { params: { q: words, limit: '100' } })
  const { items }: { items: readonly { id: string; value: number }[] } = await answer.json()
  const found = items.find((item) => item.value === value)
  if (!found) throw new Error(`No figure ${value} is told with "${words}".`)
  return found.id
}

const undo = (page: Page) => page.getByRole('status').getByRole('button', { name: 'Қайтару' })

test('the link of the start line makes an editor once', async ({ page, browser }) => {
  const link = process.env['EDITOR_LINK'] ?? ''
  await page.goto(link)
  await expect(page).toHaveURL(/\/review$/)
  await expect(page.getByText('Редактор: local')).toBeVisible()
  const other = await browser.newContext()
  const late = await other.newPage()
  await late.goto(link)
  await expect(late).toHaveURL(/link=used/)
  await expect(late.getByText('Бұл сілтеме бұрын пайдаланылған не ескірген')).toBeVisible()
  await expect(late.getByRole('button', { name: 'Қабылдау' })).toHaveCount(0)
  await other.close()
})

test('a reader becomes an editor by a token, and a wrong one is refused', async ({ page }) => {
  await page.goto('/review')
  await page.getByLabel('Редактор кілті').fill('not-a-token')
  await page.getByRole('button', { name: 'Кіру' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByLabel('Редактор кілті').fill(editors[0].token)
  await page.getByRole('button', { name: 'Кіру' }).click()
  await expect(page.getByText('Редактор: aigul')).toBeVisible()
  await page.getByRole('button', { name: 'Шығу' }).click()
  await expect(page.getByText('Сіз оқырмансыз')).toBeVisible()
})

test('dating the Aktobe text puts its figures on the year axis', async ({ browser, sessions }) => {
  const page = await pageOf(browser, sessions.aigul, '/explore?by=year&indicator=members&referenceArea=KZ-15')
  await expect(page.getByRole('main')).toContainText('жылы белгісіз')
  const figure = await figureOf(page, 'Ассамблея', 300)
  const { observation: { source } }: { observation: { source: { id: string } } } = await (await page.request.get(`/api/v1/observations/${figure}`)).json()

  await page.goto(`/sources/${source.id}`)
  await page.getByRole('button', { name: 'Мәлімет түзету' }).click()
  await page.getByLabel('Жарияланған күні').fill('2026-03-10')
  await page.getByRole('button', { name: 'Сақтау' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Мәтін туралы мәлімет түзетілді' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('10.03.2026')

  const reader = await page.context().newPage()
  await reader.goto('/explore?by=year&indicator=members&referenceArea=KZ-15')
  await settled(reader)
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('2026')
  await reader.goto('/explore?by=year&indicator=share&referenceArea=KZ-15')
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('2025')

  await undo(page).click()
  await expect(page.getByRole('main')).toContainText('жылы айтылмаған сандар')
  await reader.goto('/explore?by=year&indicator=members&referenceArea=KZ-15')
  await expect(reader.getByRole('main')).toContainText('жылы белгісіз')
  await page.context().close()
})

test('a corrected figure tells its history, and undo brings it back', async ({ browser, sessions }) => {
  const page = await pageOf(browser, sessions.aigul, '/review')
  const id = await figureOf(page, 'қоқыс', 200)
  await page.goto(`/review?item=${id}`)
  await settled(page)
  await page.keyboard.press('e')
  const form = page.getByRole('form', { name: 'Түзету' })
  await expectNoViolations(page)
  await form.getByRole('textbox', { name: 'Мәні', exact: true }).fill('көп')
  await form.getByRole('button', { name: 'Сақтау' }).click()
  await expect(form.getByText('Сан жазыңыз')).toBeVisible()
  await form.getByRole('textbox', { name: 'Мәні', exact: true }).fill('210')
  await form.getByRole('combobox', { name: 'Шегі' }).selectOption('exact')
  await form.getByLabel('Себебі').fill('басқа баспада 210')
  await form.getByRole('button', { name: 'Сақтау' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'түзетілді' })).toBeVisible()

  await page.goto(`/explore?figure=${id}`)
  const card = page.getByRole('dialog')
  await expect(card).toContainText('210')
  await expect(card.getByRole('heading', { name: 'Өзгерістер тарихы' }).locator('..')).toContainText('aigul')
  await expect(card).toContainText('басқа баспада 210')
  await expectNoViolations(page)

  await page.goto('/corrections?referenceArea=KZ-75')
  await expect(page.getByRole('list', { name: 'Түзетулер тізімі' })).toContainText('басқа баспада 210')
  await expectNoViolations(page)

  expect(mineAnew()).toContain('5 texts were read anew')
  await page.goto(`/explore?figure=${id}`)
  await expect(page.getByRole('dialog')).toContainText('210')

  await page.goto('/review')
  await page.getByRole('listitem').filter({ hasText: 'басқа баспада 210' }).getByRole('button', { name: 'Қайтару' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'басқа баспада 210' })).toContainText('қайтарылған')
  const { observation }: { observation: { value: number; review: string } } = await (await page.request.get(`/api/v1/observations/${id}`)).json()
  expect([observation.value, observation.review]).toEqual([200, 'auto'])
  await page.context().close()
})

test('a figure is accepted, rejected and taken back by keys alone; letters can be switched off', async ({ browser, sessions }) => {
  const page = await pageOf(browser, sessions.aigul, '/review')
  const id = await figureOf(page, 'серпінді', 9)
  await page.goto(`/review?item=${id}`)
  await settled(page)
  const item = page.getByRole('article')
  await page.getByRole('checkbox', { name: /Әріп пернелері/ }).uncheck()
  await page.keyboard.press('r')
  await expect(page.getByRole('status').getByText('қабылданбады')).toHaveCount(0)
  await page.getByRole('checkbox', { name: /Әріп пернелері/ }).check()
  await page.keyboard.press('r')
  await expect(page.getByRole('status').filter({ hasText: 'қабылданбады' })).toBeVisible()
  await page.keyboard.press('u')
  await expect(page).toHaveURL(new RegExp(id))
  await expect(item).toContainText('автоматты')
  await page.keyboard.press('a')
  await expect(page.getByRole('status').filter({ hasText: 'қабылданды' })).toBeVisible()
  await page.keyboard.press('u')
  await expect(item).toContainText('автоматты')
  await page.context().close()
})

test('words pressed in the text go into a field', async ({ browser, sessions }) => {
  const page = await pageOf(browser, sessions.aigul, '/review')
  const id = await figureOf(page, 'аумақ', 120)
  await page.goto(`/review?item=${id}`)
  await settled(page)
  await page.getByRole('article').locator('mark').first().click()
  await expectNoViolations(page)
  await page.keyboard.press('4')
  const form = page.getByRole('form', { name: 'Түзету' })
  await expect(form.getByRole('textbox', { name: 'Саналған нәрсе' })).toHaveValue(/120/)
  await page.keyboard.press('Escape')
  await expect(form).toHaveCount(0)
  await page.context().close()
})

test('two editors collide: the later one sees both versions and chooses', async ({ browser, sessions }) => {
  const first = await pageOf(browser, sessions.aigul, '/review')
  const id = await figureOf(first, 'фильм', 10)
  const second = await pageOf(browser, sessions.daniyar, `/review?item=${id}`)
  await first.goto(`/review?item=${id}`)
  for (const [page, value] of [[first, '11'], [second, '12']] as const) {
    await settled(page)
    await page.getByRole('button', { name: 'Түзету' }).click()
    await page.getByRole('textbox', { name: 'Мәні', exact: true }).fill(value)
  }
  await first.getByRole('button', { name: 'Сақтау' }).click()
  await expect(first.getByRole('status').filter({ hasText: 'түзетілді' })).toBeVisible()
  await second.getByRole('button', { name: 'Сақтау' }).click()
  const conflict = second.getByRole('dialog')
  await expect(conflict).toContainText('aigul')
  await expect(conflict.getByRole('row', { name: /Мәні/ })).toContainText(/12.*11/)
  await expectNoViolations(second)
  await conflict.getByRole('button', { name: 'Өз нұсқамды сақтау' }).click()
  await expect(second.getByRole('status').filter({ hasText: 'түзетілді' })).toBeVisible()
  await undo(second).click()
  await expect(second.getByRole('status').filter({ hasText: 'түзетілді' })).toHaveCount(0)
  await undo(first).click()
  await expect(first.getByRole('status').filter({ hasText: 'түзетілді' })).toHaveCount(0)
  await second.context().close()
  await first.context().close()
})

test('a report from a card lands in the queue and is settled by a verdict', async ({ page, browser, sessions }) => {
  await page.goto('/explore')
  const id = await figureOf(page, 'іс-шара', 330)
  await page.goto(`/explore?figure=${id}`)
  const card = page.getByRole('dialog')
  await card.getByRole('button', { name: 'Қате сан туралы хабарлау' }).click()
  await card.getByRole('textbox', { name: 'Не дұрыс емес?' }).fill('Бұл сан 2024 жылға қатысты')
  await card.getByRole('button', { name: 'Жіберу' }).click()
  await expect(card.getByText('Рақмет!')).toBeVisible()

  const editor = await pageOf(browser, sessions.daniyar, '/review?state=reported')
  await expect(editor.getByRole('article')).toContainText('Бұл сан 2024 жылға қатысты')
  await expectNoViolations(editor)
  await editor.getByRole('button', { name: 'Қабылдау', exact: true }).click()
  await expect(editor.getByRole('status').filter({ hasText: 'қабылданды' })).toBeVisible()
  await expect(editor.getByText('Қате деп хабарланған дерек жоқ')).toBeVisible()
  await undo(editor).click()
  await expect(editor.getByRole('status').filter({ hasText: 'қабылданды' })).toHaveCount(0)
  await editor.context().close()
})

test('the editing pages fit a phone in both themes', async ({ browser, sessions }) => {
  const page = await pageOf(browser, sessions.daniyar, '/review')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 360, height: 800 })
    await page.reload()
    await settled(page)
    await page.getByRole('button', { name: 'Түзету' }).click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await expectNoViolations(page)
  }
  await page.context().close()
})
