// The miner against press texts it was not written from: how much of them it must read, slot by slot. The floors only rise.

import { expect, test } from 'vitest'
import { loadPress, pressCases } from '../cases/press/load.ts'
import { sourceOfPress, truthOf } from '../cases/press/press-source.ts'
import { mine } from './mine.ts'
import { addScores, f1Of, scoreText } from './score.ts'
import type { ScoredSlot } from './score.ts'

/** Least share of found figures with this slot right. */
const floors: Readonly<Record<ScoredSlot, number>> = {
  value: 0.99, valueHigh: 0.99, qualifier: 0.99, unitMeasure: 0.99, measure: 0.99, indicator: 0.95, referenceArea: 0.985, programme: 0.96,
  year: 0.985, timePeriodBasis: 0.93, claim: 0.99, partOf: 0.965,
}

const score = addScores(
  pressCases.map((pressCase) => {
    const { text, figures } = loadPress(pressCase)
    return scoreText(figures.map(truthOf), mine(sourceOfPress(text)).mentions)
  }),
)

test('finds what the press tells and makes nothing up', () => {
  expect(score.told).toBeGreaterThan(1000)
  expect(f1Of(score)).toBeGreaterThanOrEqual(0.99)
})

test.each(Object.entries(floors))('reads %s right in at least %d of the figures it finds', (slot, floor) => {
  const right = Object.entries(score.right).find(([name]) => name === slot)?.[1] ?? 0
  expect(right / score.found).toBeGreaterThanOrEqual(floor)
})

test('has most records whole', () => {
  expect(score.whole / score.told).toBeGreaterThanOrEqual(0.9)
})
