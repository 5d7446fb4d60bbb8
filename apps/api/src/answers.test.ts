// What the API answers: the shapes of the contract, filters that narrow, pages, reasons for emptiness, states of the data.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Hono } from 'hono'
import {
  compare, coverage, health, indicatorList, observationDetail, observationList, programmeList, programmeProfile, referenceAreaList, series, sourceDetail,
  sourceList, themeList,
} from '@jastar/contract'
import type { Store } from '@jastar/store'
import { clock, openInventedStore } from '../cases/invented-store.ts'
import { createApp } from './app.ts'

let store: Store
let app: Hono

const appOf = (publishFullText: boolean): Hono => createApp({ db: store.db, clock, version: '0.0.0', dashboardFolder: null, allowedHosts: ['atlas.example'], publishFullText })
const ask = async (path: string, init?: RequestInit): Promise<Response> => app.request(`/api/v1${path}`, init)
const body = async (path: string): Promise<unknown> => (await ask(path)).json()
const observations = async (query: string) => observationList.parse(await body(`/observations${query}`))
const values = async (query: string): Promise<number[]> => (await observations(`?sort=value&${query}`)).items.map((item) => item.value)
const idOf = async (value: number): Promise<string> => (await observations('')).items.find((item) => item.value === value)?.id ?? ''

beforeAll(async () => {
  store = await openInventedStore()
  app = appOf(true)
})
afterAll(() => store.close())

describe('shapes', () => {
  test.each([
    ['/health', health], ['/observations', observationList], ['/observations?q=nothing-of-this', observationList], ['/series?indicator=events&by=programme', series],
    ['/compare?areas=KZ-39,KZ-15', compare], ['/compare?areas=KZ-39,KZ-15,KZ-75,KZ', compare], ['/coverage', coverage], ['/reference-areas', referenceAreaList],
    ['/indicators', indicatorList], ['/themes', themeList], ['/programmes', programmeList], ['/programmes/zhasyl-kopir', programmeProfile],
    ['/programmes/taza-qazaqstan', programmeProfile], ['/sources', sourceList],
  ])('%s holds what the contract says and nothing else', async (path, schema) => {
    const answered = await body(path)
    expect(schema.parse(answered)).toEqual(answered)
  })

  test('an observation and a source too', async () => {
    const observation = await body(`/observations/${await idOf(410)}`)
    expect(observationDetail.parse(observation)).toEqual(observation)
    const [source] = sourceList.parse(await body('/sources')).items
    const detail = await body(`/sources/${source?.id}`)
    expect(sourceDetail.parse(detail)).toEqual(detail)
  })
})

describe('observations', () => {
  test('filters narrow, several values are alternatives, a repeated parameter is a list', async () => {
    expect(await values('indicator=events')).toEqual([12, 90, 410])
    expect(await values('indicator=organisations,facilities')).toEqual([17, 25])
    expect(await values('indicator=organisations&indicator=facilities')).toEqual([17, 25])
    expect(await values('programme=Жасыл%20көпір')).toEqual([90, 410])
    expect(await values('programme=none')).toEqual([12, 17, 25])
    expect(await values('year=unknown')).toEqual([17])
    expect(await values('within=KZ-15')).toEqual([17])
    expect(await values('referenceArea=KZ-15')).toEqual([])
  })

  test('pages follow their links and give every figure once', async () => {
    const found: number[] = []
    let path: string | undefined = '/observations?limit=2&sort=-value'
    while (path !== undefined) {
      const response: Response = await ask(path)
      found.push(...observationList.parse(await response.json()).items.map((item) => item.value))
      path = /^<\/api\/v1([^>]+)>; rel="next"$/.exec(response.headers.get('Link') ?? '')?.[1]
    }
    expect(found).toEqual([410, 90, 25, 17, 12])
  })

  test('the card has context, evidence, sentences and citation in three languages', async () => {
    const card = observationDetail.parse(await body(`/observations/${await idOf(410)}`))
    expect(card.parts.map((part) => part.value)).toEqual([90])
    expect(card.mentions[0]).toMatchObject({ exact: '410-нан', suffix: expect.stringMatching(/^ астам/), evidence: { value: { words: '410-нан' } } })
    expect(Object.values(card.sentences).every((sentence) => sentence.includes('410'))).toBe(true)
    expect(Object.values(card.citation).every((citation) => citation.includes('2026') && citation.includes(card.observation.id))).toBe(true)
  })
})

describe('an empty answer says why', () => {
  test.each([
    ['referenceArea=KZ-39&indicator=members', 1, 'no_figure_reported'],
    ['referenceArea=KZ-39&year=2019', 0, 'year_out_of_range'],
    ['referenceArea=KZ-75', 0, 'not_searched'],
    ['referenceArea=KZ-10&year=2020', 0, 'region_did_not_exist'],
    ['q=жоқ+сөз', 2, 'no_figure_reported'],
  ])('%s', async (query, sources, reason) => {
    expect(await observations(`?${query}`)).toMatchObject({ items: [], total: 0, searched: { sources, reason } })
  })

  test('one that is not empty has no reason', async () => {
    expect((await observations('?referenceArea=KZ-39')).searched).toEqual({ sources: 1, reason: null })
  })

  test('every empty place of the coverage has its reason, every other its figures', async () => {
    const grid = coverage.parse(await body('/coverage'))
    expect(grid.years).toEqual([2024, 2025, 'unknown'])
    expect(grid.rows.map((row) => [row.referenceArea, row.cells.map((cell) => cell.reason ?? cell.figures.length)])).toEqual([
      ['KZ-39', [3, 1, 'year_out_of_range']],
      ['KZ-15', ['year_out_of_range', 'year_out_of_range', 1]],
    ])
    expect(grid.notSearched).toHaveLength(18)
    expect(grid.totals).toEqual({ observations: 5, mentions: 5, sources: 2, unreviewed: 5, toldInTwoLanguages: 0 })
  })
})

describe('states of the data', () => {
  test('a client that holds the state gets 304, for its query and language only', async () => {
    const first = await ask('/observations?limit=2&sort=value')
    const etag = first.headers.get('ETag') ?? ''
    expect(etag).toMatch(/^W\/"\d+-[\w-]+-kk"$/)
    const again = async (path: string, tags: string): Promise<number> => (await ask(path, { headers: { 'If-None-Match': tags } })).status
    expect(await again('/observations?sort=value&limit=2', etag)).toBe(304)
    expect(await again('/observations?limit=2&sort=value', `"other", ${etag.replace('W/', '')}`)).toBe(304)
    expect(await again('/observations?limit=3&sort=value', etag)).toBe(200)
    expect(await again('/observations?limit=2&sort=value&lang=ru', etag)).toBe(200)
    expect(await again('/observations?limit=nonsense', etag)).toBe(400)
  })

  test('HEAD answers the headers without a body, OPTIONS the methods', async () => {
    const head = await ask('/observations', { method: 'HEAD' })
    expect([head.status, await head.text(), head.headers.has('ETag')]).toEqual([200, '', true])
    const options = await ask('/observations', { method: 'OPTIONS' })
    expect([options.status, options.headers.get('Allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
  })
})

describe('csv', () => {
  test('the figures that pass, named for what was asked, formulas disarmed for Excel', async () => {
    const response = await ask('/observations.csv?referenceArea=KZ-39&year=2025&lang=ru')
    const text = await response.text()
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present')
    expect(response.headers.get('Content-Disposition')).toBe(`attachment; filename="jastar-atlas_KZ-39_2025.csv"; filename*=UTF-8''jastar-atlas_KZ-39_2025.csv`)
    expect(text.split('\r\n')).toHaveLength(3)
    expect(text).toContain("'=2+3 алаң")
  })

  test('the machine profile holds every figure the list holds', async () => {
    const text = await (await ask('/observations.csv?profile=machine')).text()
    const ids = (await observations('')).items.map((item) => item.id)
    expect(ids.filter((id) => !text.includes(id))).toEqual([])
    expect(text.split('\r\n')).toHaveLength(ids.length + 2)
  })
})

describe('safety', () => {
  test('every answer forbids what it does not need', async () => {
    for (const response of [await ask('/health'), await ask('/no-such'), await app.request('/')]) {
      const policy = response.headers.get('Content-Security-Policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toMatch(/unsafe|\*/)
      expect([response.headers.get('X-Content-Type-Options'), response.headers.has('Strict-Transport-Security')]).toEqual(['nosniff', false])
    }
  })

  test.each(['localhost:8787', '127.0.0.1', '127.9.9.9:1', '[::1]:8787', 'ATLAS.example:80'])('the host %s is answered', async (host) => {
    expect((await ask('/health', { headers: { Host: host } })).status).toBe(200)
  })

  test('off loopback whole texts are withheld, sentences are not', async () => {
    const [source] = sourceList.parse(await body('/sources')).items
    const withheld = sourceDetail.parse(await (await appOf(false).request(`/api/v1/sources/${source?.id}`)).json())
    expect([withheld.text, withheld.mentions[0]?.mention.quote.text.length]).toEqual([null, expect.any(Number)])
    expect(sourceDetail.parse(await body(`/sources/${source?.id}`)).text).toContain('<script>')
  })
})
