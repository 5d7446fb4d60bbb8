// Every act taken back leaves the store as it was, whatever stood before it.

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addTexts, doRandomAct, minerOf, randomAct, randomTexts } from '../../cases/random-stores.ts'
import { openStore, readDataVersion, undoAct } from '../index.ts'
import { tellAll } from '../../cases/tell-all.ts'

const actor = { who: 'aigul', clock: () => new Date('2026-01-02T03:04:05Z') }

test('an act and its undo leave everything as it was, and each raises the data version once', { timeout: 120_000 }, async () => {
  await fc.assert(fc.asyncProperty(randomTexts, fc.array(randomAct, { maxLength: 3 }), randomAct, async (texts, earlier, act) => {
    const store = await openStore(':memory:')
    await addTexts(store.db, texts, { ruleVersion: 'r1', clock: actor.clock })
    const mineAgain = minerOf(texts)
    for (const each of earlier) await doRandomAct(store.db, each, mineAgain, actor)
    const before = await tellAll(store.db)
    const version = await readDataVersion(store.db)
    const done = await doRandomAct(store.db, act, mineAgain, actor)
    if (done) await undoAct(store.db, done.act.number, { mineAgain }, actor)
    expect(await tellAll(store.db)).toEqual(before)
    expect(await readDataVersion(store.db)).toBe(version + (done ? 2 : 0))
    await store.close()
  }), { numRuns: 60 })
})

test('taking back everything, the last act first, leads back to what the rules read', { timeout: 120_000 }, async () => {
  await fc.assert(fc.asyncProperty(randomTexts, fc.array(randomAct, { minLength: 1, maxLength: 5 }), async (texts, acts) => {
    const store = await openStore(':memory:')
    await addTexts(store.db, texts, { ruleVersion: 'r1', clock: actor.clock })
    const mineAgain = minerOf(texts)
    const before = await tellAll(store.db)
    const numbers: number[] = []
    for (const each of acts) numbers.push((await doRandomAct(store.db, each, mineAgain, actor))?.act.number ?? 0)
    for (const number of numbers.filter((each) => each > 0).toReversed()) await undoAct(store.db, number, { mineAgain }, actor)
    expect(await tellAll(store.db)).toEqual(before)
    await store.close()
  }), { numRuns: 20 })
})
