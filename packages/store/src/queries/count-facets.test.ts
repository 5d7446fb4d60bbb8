// What each further choice would show, and figures told in the reader's language.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { regionReport, russianRelease, undatedNote } from '../../cases/invented-texts.ts'
import { addSource, countFacets, countObservations, listObservations, openStore, toldIn } from '../index.ts'
import type { Store } from '../index.ts'

let store: Store

beforeAll(async () => {
  store = await openStore(':memory:')
  for (const { source, mined } of [regionReport, russianRelease, undatedNote]) {
    await addSource(store.db, source, mined, { ruleVersion: 'r1', clock: () => new Date(0) })
  }
})
afterAll(() => store.close())

test('a dimension is counted with every filter but its own', async () => {
  const facets = await countFacets(store.db, { indicator: ['events'], year: [2024] })
  expect(facets.indicator).toEqual([{ value: 'events', count: 2 }])
  expect(facets.year).toEqual([{ value: 2024, count: 2 }])
  expect(facets.claim).toEqual([{ value: 'achieved', count: 2 }])
  const open = await countFacets(store.db, { indicator: ['events'] })
  expect(open.indicator.map(({ value }) => value).toSorted()).toEqual(['events', 'facilities', 'organisations'])
})

test('an unknown year, no programme and themes are choices too', async () => {
  const { year, programme, theme } = await countFacets(store.db, {})
  expect(year).toContainEqual({ value: 'unknown', count: 1 })
  expect(programme).toContainEqual({ value: null, count: 2 })
  expect(theme).toEqual([{ value: 'ecology', count: 1 }])
})

test('every count is what the list shows after choosing it', async () => {
  const asked = { within: 'KZ-39' } as const
  const { indicator, claim } = await countFacets(store.db, asked)
  for (const { value, count } of indicator) expect(await countObservations(store.db, { ...asked, indicator: [value] })).toBe(count)
  for (const { value, count } of claim) expect(await countObservations(store.db, { ...asked, claim: [value] })).toBe(count)
})

test('a figure of two languages is told in the reader\'s; one of a single language stays as it is', async () => {
  const { items } = await listObservations(store.db, {}, { order: 'weight', limit: 100 })
  for (const language of ['kk', 'ru'] as const) {
    const told = await toldIn(store.db, items, language)
    expect(told.filter((item) => item.mentionLanguages.includes(language) && item.quote.language !== language)).toEqual([])
    expect(told.map(({ quote, source, ...fact }) => [fact, quote.text.slice(quote.highlight.start, quote.highlight.end).length > 0, source.id !== '']))
      .toEqual(items.map(({ quote: _quote, source: _source, ...fact }) => [fact, true, true]))
  }
  expect((await toldIn(store.db, items, 'ru')).find((item) => item.value === 17)?.quote.language).toBe('kk')
})
