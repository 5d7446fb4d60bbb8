// Which observations pass which filters, in which order, page by page.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { regionReport, russianRelease, undatedNote } from '../../cases/invented-texts.ts'
import { addSource, countObservations, eachObservations, listObservations, openStore } from '../index.ts'
import type { ObservationFilters, ObservationOrder, Store } from '../index.ts'
import { sourceIdOf } from '../ids.ts'

let store: Store

beforeAll(async () => {
  store = await openStore(':memory:')
  for (const { source, mined } of [regionReport, russianRelease, undatedNote]) {
    await addSource(store.db, source, mined, { ruleVersion: 'r1', clock: () => new Date(0) })
  }
})
afterAll(() => store.close())

const values = async (filters: ObservationFilters, order: ObservationOrder = 'value'): Promise<number[]> =>
  (await listObservations(store.db, filters, { order, limit: 100 })).items.map((item) => item.value)

const cases: readonly (readonly [string, ObservationFilters, readonly number[]])[] = [
  ['no filter', {}, [17, 25, 90, 410]],
  ['exactly an area', { referenceArea: ['KZ-39'] }, [25, 90, 410]],
  ['exactly a region leaves its localities out', { referenceArea: ['KZ-15'] }, []],
  ['within a region takes its localities in', { within: 'KZ-15' }, [17]],
  ['within the country takes all in', { within: 'KZ' }, [17, 25, 90, 410]],
  ['both area filters narrow each other', { within: 'KZ-15', referenceArea: ['KZ-39'] }, []],
  ['a programme', { programme: ['zhasyl-kopir'] }, [90, 410]],
  ['no programme', { programme: [null] }, [17, 25]],
  ['a programme or none', { programme: [null, 'zhasyl-kopir'] }, [17, 25, 90, 410]],
  ['two indicators', { indicator: ['facilities', 'organisations'] }, [17, 25]],
  ['a theme', { theme: ['ecology'] }, [410]],
  ['a year', { year: [2025] }, [25]],
  ['the unknown year', { year: ['unknown'] }, [17]],
  ['a year or unknown', { year: [2024, 'unknown'] }, [17, 90, 410]],
  ['a claim', { claim: ['planned'] }, [25]],
  ['a measure', { measure: ['change'] }, []],
  ['a review', { review: ['auto'] }, [17, 25, 90, 410]],
  ['a source that tells it, not only the one quoted', { source: [sourceIdOf(regionReport.source.hash)] }, [25, 90, 410]],
  ['words of a sentence, letter case aside', { q: 'ҮЙІРМЕ' }, [17]],
  ['ё is е, and the last word may be a beginning', { q: 'елка нау' }, [25]],
  ['words of the other language', { q: 'площадок' }, [25]],
  ['a name of a programme', { q: 'жасыл көпір' }, [90, 410]],
  ['signs of a query language are no query', { q: '"жасыл" OR NEAR(*' }, []],
  ['signs alone', { q: '**"' }, []],
]

test.each(cases)('%s', async (_name, filters, expected) => {
  expect(await values(filters)).toEqual(expected)
  expect(await countObservations(store.db, filters)).toBe(expected.length)
})

const orders: readonly (readonly [ObservationOrder, readonly number[]])[] = [
  ['value', [17, 25, 90, 410]], ['-value', [410, 90, 25, 17]], ['area', [17, 25, 90, 410]],
]

test.each(orders)('order by %s', async (order, expected) => {
  const found = await values({}, order)
  expect(order === 'area' ? found[0] : found).toEqual(order === 'area' ? expected[0] : expected)
})

test('figures without a year come last, whichever way years run', async () => {
  expect((await values({}, 'year')).at(-1)).toBe(17)
  expect((await values({}, '-year')).at(-1)).toBe(17)
})

test.each(['weight', 'value', '-value', 'year', '-year', 'area', '-area', 'newest'] as const)('pages by %s give every fact once', async (order) => {
  const whole = await values({}, order)
  const paged: number[] = []
  let after: Awaited<ReturnType<typeof listObservations>>['next'] | undefined
  do {
    const page: Awaited<ReturnType<typeof listObservations>> = await listObservations(store.db, {}, { order, limit: 1, after: after ?? undefined })
    paged.push(...page.items.map((item) => item.value))
    after = page.next
  } while (after !== null)
  expect(paged).toEqual(whole)
})

test('chunks give everything that passes', async () => {
  const found: number[] = []
  for await (const chunk of eachObservations(store.db, { within: 'KZ-39' })) found.push(...chunk.map((item) => item.value))
  expect(found.toSorted((a, b) => a - b)).toEqual([25, 90, 410])
})
