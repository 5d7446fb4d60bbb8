// Joining what a change can touch gives what joining everything would: random texts, reprints, renewals, deletions, acts of people.

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { inventText } from '../../cases/invented-texts.ts'
import type { InventedText } from '../../cases/invented-texts.ts'
import { doRandomAct, randomAct } from '../../cases/random-stores.ts'
import type { RandomAct } from '../../cases/random-stores.ts'
import { addSource } from '../add-source.ts'
import type { MineAgain } from '../curation/act.ts'
import type { Database } from '../database.ts'
import { sourceIdOf } from '../ids.ts'
import { openStore } from '../open-store.ts'
import { inTransaction } from '../transaction.ts'
import { readLinks } from './earlier-links.ts'
import { joinAround, joinObservations } from './join-observations.ts'

const reason = { who: 'rules', why: 'test', at: '2026-01-02T03:04:05Z' }
const clock = (): Date => new Date('2026-01-02T03:04:05Z')

const values = [410, 412, 90, 25, 1300, 400]
const wordings = ['', ...['жасыл', 'көк', 'сары'].map((colour) => Array.from({ length: 30 }, (_, at) => `${colour} сөз${at} мәтін${at}`).join(' '))]
type Figure = { readonly value: number; readonly qualifier: 'exact' | 'more_than' | 'about'; readonly area: number; readonly programme: number; readonly indicator: number; readonly basis: number; readonly part: number | null }
type Text = { readonly wording: number; readonly language: 'kk' | 'ru'; readonly publisher: number; readonly day: number | null; readonly figures: readonly Figure[] }

const areas = ['KZ-39', 'KZ-15', null]
const programmes = ['Жасыл көпір', 'Зелёный мост', 'Таза Қазақстан', null]
const publishers = ['Zakon.kz', 'BAQ.KZ', null]
const indicators = ['events', 'participants'] as const
const bases = ['stated', 'publication', 'unknown'] as const

/** One text under one hash; `figures` is what rules read in it, which may change. */
function textOf(index: number, { wording, language, publisher, day, figures }: Text): InventedText {
  const lines = values.flatMap((value) => [1, 2, 3].map((line) => `№${line} жол: ${value}.`))
  const text = [`Мәтін ${index}`, wordings[wording] ?? '', ...lines].join('\n')
  const about = { date: day === null ? null : `2024-11-${String(day).padStart(2, '0')}`, publisher: publishers[publisher] ?? null }
  const told = figures.map(({ value, qualifier, area, programme, indicator, basis, part }, at) => ({
    surface: `№${at + 1} жол: ${value}`, value, qualifier, language, referenceArea: areas[area] ?? null, programme: programmes[programme] ?? null, indicator: indicators[indicator] ?? 'events',
    timePeriodBasis: bases[basis] ?? 'unknown', ...(basis === 2 && { year: null, timePeriod: null }), ...(part !== null && part !== at && part < figures.length && { partOf: part }),
  }))
  return inventText(text, about, told)
}

const figure: fc.Arbitrary<Figure> = fc.record({
  value: fc.constantFrom(...values), qualifier: fc.constantFrom('exact', 'exact', 'more_than', 'about'), area: fc.constantFrom(0, 0, 1, 2), programme: fc.constantFrom(0, 0, 1, 2, 3),
  indicator: fc.nat({ max: 1 }), basis: fc.constantFrom(0, 0, 1, 2), part: fc.option(fc.nat({ max: 2 })),
})
const text: fc.Arbitrary<Text> = fc.record({
  wording: fc.nat({ max: 3 }), language: fc.constantFrom('kk', 'ru'), publisher: fc.nat({ max: 2 }), day: fc.option(fc.constantFrom(1, 2, 3, 4, 5, 20)), figures: fc.array(figure, { maxLength: 3 }),
})

type Step =
  | { readonly do: 'add'; readonly index: number; readonly text: Text }
  | { readonly do: 'delete'; readonly index: number }
  | { readonly do: 'act'; readonly act: RandomAct }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('add' as const), index: fc.nat({ max: 7 }), text }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), index: fc.nat({ max: 7 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('act' as const), act: randomAct }) },
)

/** Takes a source out; the join is told as for any change. */
async function deleteSource(db: Database, id: string): Promise<void> {
  await inTransaction(db, async (transaction) => {
    const links = await readLinks(transaction, [id])
    await transaction.deleteFrom('source').where('id', '=', id).execute()
    await joinAround(transaction, [id], links, reason)
  })
}

async function take(db: Database, { step, texts }: { readonly step: Step; readonly texts: Map<string, InventedText> }): Promise<void> {
  const mineAgain: MineAgain = (source) => texts.get(source.hash)?.mined ?? inventText(source.text, source, []).mined
  if (step.do === 'act') {
    await doRandomAct(db, step.act, mineAgain, { who: 'Айгүл', clock })
    return
  }
  if (step.do === 'add') {
    const added = textOf(step.index, step.text)
    texts.set(added.source.hash, added)
    await addSource(db, added.source, added.mined, { ruleVersion: 'r1', clock })
    return
  }
  const known = [...texts.values()].filter(({ source }) => source.title === `Мәтін ${step.index}`)
  for (const { source } of known) await deleteSource(db, sourceIdOf(source.hash))
}

/** Everything a join decides. */
async function dump(db: Database): Promise<unknown> {
  const observations = await db.selectFrom('observation').selectAll().orderBy('id').execute()
  const mentions = await db.selectFrom('mention').select(['id', 'observationId']).orderBy('id').execute()
  const releases = await db.selectFrom('joinSource').select(['sourceId', 'releaseId']).orderBy('sourceId').execute()
  const keys = await db.selectFrom('joinKey').selectAll().where('key', 'not like', 'at %').orderBy('key').orderBy('sourceId').execute()
  return { observations, mentions, releases, keys }
}

test('after each change of random texts, joining everything anew changes nothing', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 14 }), async (steps) => {
    const store = await openStore(':memory:')
    try {
      const texts = new Map<string, InventedText>()
      for (const step of steps) {
        await take(store.db, { step, texts })
        const around = await dump(store.db)
        const changed = await inTransaction(store.db, async (transaction) => joinObservations(transaction, await readLinks(transaction), reason))
        expect(await dump(store.db)).toEqual(around)
        expect(changed).toBe(false)
      }
    } finally {
      await store.close()
    }
  }), { numRuns: 20 })
})

const plain = (index: number, programme: number, day: number, value: number): InventedText =>
  textOf(index, { wording: 0, language: 'kk', publisher: 0, day, figures: [{ value, qualifier: 'exact', area: 0, programme, indicator: 0, basis: 0, part: null }] })

test('a store of before keys were kept is joined whole once, with the same result', async () => {
  const store = await openStore(':memory:')
  const add = ({ source, mined }: InventedText) => addSource(store.db, source, mined, { ruleVersion: 'r1', clock })
  await add(plain(0, 0, 1, 412))
  const before = await dump(store.db)
  await store.db.deleteFrom('joinKey').execute()
  await store.db.updateTable('joinSource').set({ sketch: null, releaseId: null }).execute()
  await add(plain(1, 2, 20, 25))
  await deleteSource(store.db, sourceIdOf(plain(1, 2, 20, 25).source.hash))
  expect(await dump(store.db)).toEqual(before)
  await add(plain(2, 0, 20, 412))
  const [observation] = await store.db.selectFrom('observation').selectAll().execute()
  expect(observation).toMatchObject({ mentionCount: 2, value: 412 })
  await store.close()
})

const report = (index: number, publisher: number, day: number, value: number): InventedText =>
  textOf(index, { wording: 1, language: 'kk', publisher, day, figures: [{ value, qualifier: 'exact', area: 0, programme: 0, indicator: 0, basis: 0, part: null }] })

test('a reprint with a changed number is kept with the first text’s, which leads, and disputes nothing', async () => {
  const store = await openStore(':memory:')
  for (const { source, mined } of [report(0, 0, 1, 412), report(1, 1, 2, 1300)]) await addSource(store.db, source, mined, { ruleVersion: 'r1', clock })
  const [first, copy] = await store.db.selectFrom('observation').selectAll().orderBy('value').execute()
  expect(first).toMatchObject({ value: 412, recommended: 1, disputedBy: '[]', retoldAs: JSON.stringify([copy?.id]) })
  expect(copy).toMatchObject({ value: 1300, recommended: 0, disputedBy: '[]', retoldAs: JSON.stringify([first?.id]) })
  await store.close()
})

test('what a join changes is written with who changed it, once for each field', async () => {
  const store = await openStore(':memory:')
  for (const { source, mined } of [plain(0, 0, 1, 412), plain(1, 0, 20, 1300)]) await addSource(store.db, source, mined, { ruleVersion: 'r1', clock })
  const revisions = await store.db.selectFrom('revision').innerJoin('observation', 'observation.id', 'observationId').select(['value', 'field', 'was', 'now', 'who', 'why', 'edition']).execute()
  const why = `rules r1, source ${sourceIdOf(plain(1, 0, 20, 1300).source.hash)}`
  expect(revisions).toEqual([{ value: 412, field: 'recommended', was: '1', now: '0', who: 'rules', why, edition: 1 }])
  await store.close()
})
