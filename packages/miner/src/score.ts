// How much of the truth the miner read: mentions found, then each slot of those, then whole records.

import { findProgramme } from '@jastar/catalogue'
import type { Claim, IndicatorCode, Measure, Mention, Qualifier, TimePeriodBasis, UnitMeasure } from '@jastar/catalogue'

/** A figure as a person read it, with its place in UTF-16 units. */
export type GoldMention = {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly valueHigh?: number | undefined
  readonly qualifier: Qualifier
  readonly unitMeasure: UnitMeasure
  readonly measure: Measure
  readonly indicator: IndicatorCode
  readonly referenceArea: string | null
  readonly programme: string | null
  readonly year: number | null
  readonly timePeriodBasis: TimePeriodBasis
  readonly claim: Claim
  /** Index of the told figure this one is a part of. */
  readonly partOf?: number | undefined
}

export const scoredSlots = ['value', 'valueHigh', 'qualifier', 'unitMeasure', 'measure', 'indicator', 'referenceArea', 'programme', 'year', 'timePeriodBasis', 'claim', 'partOf'] as const
export type ScoredSlot = (typeof scoredSlots)[number]

/** Slots that a record must have right to count as whole. */
const wholeSlots = scoredSlots.filter((slot) => slot !== 'timePeriodBasis' && slot !== 'partOf')

export type Score = {
  /** Figures told by the texts, figures read, and those of them that meet. */
  readonly told: number
  readonly read: number
  readonly found: number
  readonly right: Readonly<Record<ScoredSlot, number>>
  readonly whole: number
}

/** One text's score: a told figure is found by the first unused mention that overlaps it. */
export function scoreText(told: readonly GoldMention[], read: readonly Mention[]): Score {
  const meets = pairsOf(told, read)
  const pairs = told.flatMap((truth, index) => {
    const mention = read[meets[index] ?? -1]
    return mention ? [{ truth, mention }] : []
  })
  const isRight = (slot: ScoredSlot, { truth, mention }: Pair): boolean => same(slot, truth, mention, meets)
  return {
    told: told.length, read: read.length, found: pairs.length,
    right: bySlot((slot) => pairs.filter((pair) => isRight(slot, pair)).length),
    whole: pairs.filter((pair) => wholeSlots.every((slot) => isRight(slot, pair))).length,
  }
}

/** Scores of several texts added up. */
export function addScores(scores: readonly Score[]): Score {
  const total = (of: (score: Score) => number): number => scores.reduce((sum, score) => sum + of(score), 0)
  return {
    told: total((score) => score.told), read: total((score) => score.read), found: total((score) => score.found),
    right: bySlot((slot) => total((score) => score.right[slot])),
    whole: total((score) => score.whole),
  }
}

/** Harmonic mean of precision and recall; 0 where nothing was found. */
export function f1Of({ told, read, found }: Score): number {
  return found === 0 ? 0 : (2 * found) / (told + read)
}

type Pair = { readonly truth: GoldMention; readonly mention: Mention }

/** For each told figure the index of the mention that meets it, or −1. */
function pairsOf(told: readonly GoldMention[], read: readonly Mention[]): number[] {
  const used = new Set<number>()
  return told.map(({ start, end }) => {
    const index = read.findIndex((mention, place) => !used.has(place) && mention.start < end && start < mention.end)
    if (index >= 0) used.add(index)
    return index
  })
}

function same(slot: ScoredSlot, truth: GoldMention, mention: Mention, meets: readonly number[]): boolean {
  // Two decimals: 33.33 stands for a third.
  if (slot === 'value') return Math.abs(truth.value - mention.value) < 0.006
  if (slot === 'programme') return folded(truth.programme) === folded(mention.programme)
  if (slot === 'partOf') return (truth.partOf === undefined ? undefined : meets[truth.partOf]) === mention.partOf
  return (truth[slot] ?? null) === (mention[slot] ?? null)
}

/** A known programme is the same by any of its names. */
const folded = (name: string | null): string | null => name && (findProgramme(name)?.name ?? name).toLocaleLowerCase('kk').replace(/[«»"“”!]/g, '').trim()

function bySlot(count: (slot: ScoredSlot) => number): Record<ScoredSlot, number> {
  return {
    value: count('value'), valueHigh: count('valueHigh'), qualifier: count('qualifier'), unitMeasure: count('unitMeasure'), measure: count('measure'),
    indicator: count('indicator'), referenceArea: count('referenceArea'), programme: count('programme'), year: count('year'),
    timePeriodBasis: count('timePeriodBasis'), claim: count('claim'), partOf: count('partOf'),
  }
}
