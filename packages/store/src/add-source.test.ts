// Adding texts: all or nothing, once, and facts keep their ids whatever comes later.

import { afterEach, beforeEach, expect, test } from 'vitest'
import { inventText, regionReport, russianRelease, undatedNote } from '../cases/invented-texts.ts'
import type { InventedText } from '../cases/invented-texts.ts'
import { addSource, findObservation, findRedirect, listObservations, openStore, readDataVersion } from './index.ts'
import type { AddSourceResult, Store } from './index.ts'

const clock = (): Date => new Date('2026-01-02T03:04:05Z')
let store: Store

beforeEach(async () => {
  store = await openStore(':memory:')
})
afterEach(() => store.close())

const add = (text: InventedText, ruleVersion = 'r1', into = store): Promise<AddSourceResult> => addSource(into.db, text.source, text.mined, { ruleVersion, clock })
const facts = async (of = store) => (await listObservations(of.db, {}, { order: 'weight', limit: 100 })).items
const idOf = async (value: number): Promise<string> => (await facts()).find((fact) => fact.value === value)?.id ?? ''

test('a text becomes facts with their sentences, the number at its place', async () => {
  expect((await add(regionReport)).outcome).toBe('added')
  const fact = (await facts()).find((each) => each.value === 410)
  expect(fact).toMatchObject({ qualifier: 'more_than', lowerBound: 410, upperBound: null, programmeId: 'zhasyl-kopir', review: 'auto', year: 2024 })
  expect(fact?.quote.text.slice(fact.quote.highlight.start, fact.quote.highlight.end)).toBe('410-нан')
  expect(fact?.source).toMatchObject({ date: '2024-11-12', publisher: { kk: 'Zakon.kz' } })
})

test('a part knows its whole', async () => {
  await add(regionReport)
  const whole = await findObservation(store.db, await idOf(410))
  expect(whole?.parts.map((part) => part.value)).toEqual([90])
  expect((await findObservation(store.db, await idOf(90)))?.whole?.value).toBe(410)
})

test('the same text again changes nothing, not even the data version', async () => {
  await add(regionReport)
  const before = [await readDataVersion(store.db), await facts()]
  expect((await add(regionReport)).outcome).toBe('unchanged')
  expect([await readDataVersion(store.db), await facts()]).toEqual(before)
})

test('new rules that read the same change nothing a reader sees', async () => {
  await add(regionReport)
  const before = [await readDataVersion(store.db), await facts()]
  expect((await add(regionReport, 'r2')).outcome).toBe('unchanged')
  expect([await readDataVersion(store.db), await facts()]).toEqual(before)
})

test('a second telling in another language joins and counts as one fact, ids kept', async () => {
  await add(regionReport)
  const before = (await facts()).map((fact) => fact.id)
  await add(russianRelease)
  const after = await facts()
  expect(after.map((fact) => fact.id).toSorted()).toEqual(before.toSorted())
  expect(after.find((fact) => fact.value === 410)).toMatchObject({ mentionCount: 2, sourceCount: 2, mentionLanguages: ['kk', 'ru'] })
})

test('two fresh stores of the same texts give the same ids', async () => {
  const other = await openStore(':memory:')
  for (const text of [regionReport, russianRelease, undatedNote]) {
    await add(text)
    await add(text, 'r1', other)
  }
  expect(await facts(other)).toEqual(await facts())
  await other.close()
})

const reread = (change: (mentions: InventedText['mined']['mentions']) => InventedText['mined']['mentions']): InventedText => ({
  source: regionReport.source, mined: { ...regionReport.mined, mentions: change(regionReport.mined.mentions) },
})

test('new rules that read a slot otherwise keep the id, raise the version and write the history', async () => {
  await add(regionReport)
  const [id, version] = [await idOf(25), await readDataVersion(store.db)]
  const renewed = reread((mentions) => mentions.map((mention) => (mention.value === 25 ? { ...mention, indicator: 'projects' } : mention)))
  expect((await add(renewed, 'r2')).outcome).toBe('renewed')
  const story = await findObservation(store.db, id)
  expect(story?.observation.indicator).toBe('projects')
  expect(story?.revisions).toMatchObject([{ field: 'indicator', was: 'facilities', now: 'projects', who: 'rules', at: '2026-01-02T03:04:05.000Z' }])
  expect(await readDataVersion(store.db)).toBe(version + 1)
})

test('a mention read with other borders keeps its fact', async () => {
  await add(regionReport)
  const id = await idOf(410)
  await add(reread((mentions) => mentions.map((mention) => (mention.value === 410 ? { ...mention, end: mention.end + 6, surface: '410-нан астам' } : mention))), 'r2')
  expect(await idOf(410)).toBe(id)
})

test('a figure that new rules no longer read is gone, and its id with it', async () => {
  await add(regionReport)
  const id = await idOf(25)
  await add(reread((mentions) => mentions.filter((mention) => mention.value !== 25)), 'r2')
  expect(await findObservation(store.db, id)).toBeUndefined()
  expect((await facts()).length).toBe(2)
})

test('facts that turn out to be one leave a redirect behind', async () => {
  const text = 'Жиын\n2024 жылы Қостанайда 61 жиын өтті.\nЖиынның саны – 61.'
  const mentions = [{ surface: '61 жиын', value: 61 }, { surface: '61.', value: 61, indicator: 'projects' }] as const
  const apart = inventText(text, { date: '2024-12-01' }, mentions)
  await add(apart)
  const ids = (await facts()).map((fact) => fact.id)
  expect(ids).toHaveLength(2)
  await add(inventText(text, { date: '2024-12-01' }, [mentions[0], { surface: '61.', value: 61, sameAs: 0 }]), 'r2')
  const [kept] = await facts()
  const old = ids.find((id) => id !== kept?.id) ?? ''
  expect(await facts()).toHaveLength(1)
  expect(await findRedirect(store.db, old)).toBe(kept?.id)
})

test('a text that cannot be stored whole leaves nothing behind', async () => {
  const version = await readDataVersion(store.db)
  const broken = reread((mentions) => mentions.map((mention) => ({ ...mention, confidence: 7 })))
  await expect(add(broken)).rejects.toThrow(/CHECK/)
  expect(await facts()).toEqual([])
  expect(await readDataVersion(store.db)).toBe(version)
  expect((await add(regionReport)).outcome).toBe('added')
})
