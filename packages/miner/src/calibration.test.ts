// A sureness is a probability: where a slot is said to be right in nine of ten cases, at least nine of ten are.

import { expect, test } from 'vitest'
import { loadPress, pressCases } from '../cases/press/load.ts'
import { sourceOfPress, truthOf } from '../cases/press/press-source.ts'
import { probability } from './calibration.ts'
import { mine } from './mine.ts'
import { scoreText } from './score.ts'

/** Slots of evidence beside what they are scored as. */
const slots = [
  ['qualifier', 'qualifier'], ['indicator', 'indicator'], ['referenceArea', 'referenceArea'], ['programme', 'programme'], ['timePeriod', 'year'], ['claim', 'claim'],
] as const

/** Every figure that was found, alone: what was read, and which of its slots are right. */
const found = pressCases.flatMap((pressCase) => {
  const { text, figures } = loadPress(pressCase)
  const { mentions } = mine(sourceOfPress(text))
  return figures.flatMap((figure) => {
    const mention = mentions.find(({ start, end }) => start < figure.end && figure.start < end)
    return mention ? [{ evidence: mention.evidence, right: scoreText([truthOf(figure)], [mention]).right }] : []
  })
})

/** Figures said to be about as sure as each other, tenth by tenth; a few say nothing. */
const fewest = 40

test.each(slots)('%s is right at least as often as it is said to be', (slot, scored) => {
  const told = found.map(({ evidence, right }) => ({ said: evidence[slot]?.confidence ?? 0, right: right[scored] }))
  const tenths = [...Map.groupBy(told, ({ said }) => Math.floor(said * 10)).values()].filter((alike) => alike.length >= fewest)
  expect(tenths.length).toBeGreaterThan(0)
  for (const alike of tenths) {
    const said = alike.reduce((sum, each) => sum + each.said, 0) / alike.length
    const is = alike.reduce((sum, each) => sum + each.right, 0) / alike.length
    expect(is, `${alike.length} figures said to be ${said.toFixed(2)} sure`).toBeGreaterThan(said - 0.04)
  }
})

test('the surer of two figures is not read worse: whole surenesses rank figures', () => {
  const ranked = found.map(({ evidence, right }) => ({ said: slots.reduce((product, [slot]) => product * (evidence[slot]?.confidence ?? 1), 1), whole: slots.every(([, scored]) => right[scored] === 1) }))
    .toSorted((a, b) => b.said - a.said)
  const half = Math.floor(ranked.length / 2)
  const share = (part: typeof ranked): number => part.filter(({ whole }) => whole).length / part.length
  expect(share(ranked.slice(0, half))).toBeGreaterThan(share(ranked.slice(half)))
})

test('between two measured points the line between them counts', () => {
  const curve = [[0, 0], [0.5, 0.4], [1, 0.9]] as const
  expect([0, 0.25, 0.5, 0.75, 1].map((said) => probability(curve, said))).toEqual([0, 0.2, 0.4, 0.65, 0.9])
})
