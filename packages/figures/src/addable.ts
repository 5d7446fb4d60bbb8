// May these figures be added, and which of them count.

import { findProgramme, indicatorOf } from '@jastar/catalogue'
import type { Measure, Observation, UnitMeasure } from '@jastar/catalogue'
import { isPartOf, liesIn } from './comparable.ts'
import { foldThing } from './concept.ts'
import { isLongerFromSameStart, periodReach, periodsOverlap } from './period.ts'
import type { Refusal, Refused } from './refusal.ts'

/** Figures that may be added as they stand. */
export type Addable = { readonly counted: readonly Observation[]; readonly unit: { readonly unitMeasure: UnitMeasure; readonly measure: Measure } }

const areOne = (values: readonly unknown[]): boolean => new Set(values).size === 1

/** The programme and the ones it is a part of, nearest first. */
function lineOf(programme: string): readonly string[] {
  const line = [programme]
  for (let parent = findProgramme(programme)?.parent; parent !== undefined && !line.includes(parent); parent = findProgramme(parent)?.parent) line.push(parent)
  return line
}

/** True where one programme runs inside the other, so that its figures may be counted there too. */
function programmesAreNested(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return false
  return lineOf(a).includes(b) || lineOf(b).includes(a)
}

const shareWhole = (a: Observation, b: Observation): boolean => a.partOf !== null && a.partOf === b.partOf && a.referenceArea === b.referenceArea

const areNested = (a: Observation, b: Observation): boolean =>
  isPartOf(a, b) || shareWhole(a, b) || liesIn(a.referenceArea, b.referenceArea) || liesIn(b.referenceArea, a.referenceArea) || programmesAreNested(a.programme, b.programme)

/** Why two figures of one area and programme are not added: they would have to lie in times that do not meet. */
function timeRefusal(a: Observation, b: Observation): Refusal | null {
  const { kind, addsOver } = indicatorOf(a.indicator)
  if (a.timePeriod !== null && b.timePeriod !== null && !periodsOverlap(a.timePeriod, b.timePeriod)) {
    if (addsOver.includes('time')) return null
    return kind === 'stock' ? 'stock_not_flow' : 'not_additive'
  }
  if (a.timePeriod !== b.timePeriod) return 'different_period'
  if (periodReach(a) === 'moment') return 'period_not_whole'
  return foldThing(a.countedThing) === foldThing(b.countedThing) ? 'not_additive' : 'different_concept'
}

/** Why two figures are not added to one another, or null. */
function pairRefusal(a: Observation, b: Observation): Refusal | null {
  const { kind, addsOver } = indicatorOf(a.indicator)
  if (areNested(a, b)) return 'part_of_whole'
  if (a.programme !== b.programme && (a.programme === null || b.programme === null)) return a.referenceArea === b.referenceArea ? 'part_of_whole' : 'different_programme'
  if (a.programme !== b.programme && !addsOver.includes('programme')) return 'different_programme'
  if (a.referenceArea !== b.referenceArea && (!addsOver.includes('area') || a.referenceArea === null || b.referenceArea === null)) return 'not_additive'
  if (a.programme === b.programme && a.referenceArea === b.referenceArea) return timeRefusal(a, b)
  return kind === 'stock' && a.timePeriod !== b.timePeriod ? 'different_period' : null
}

/** Why the figures as a set are not added, or null. */
function setRefusal(observations: readonly Observation[]): Refusal | null {
  if (observations.length < 2) return 'single_figure'
  if (observations.some((each) => each.disputedBy.length > 0)) return 'disputed'
  if (!areOne(observations.map((each) => each.indicator))) return 'different_indicator'
  if (!areOne(observations.map((each) => each.unitMeasure))) return 'different_unit'
  if (!areOne(observations.map((each) => each.measure))) return 'different_measure'
  if (!areOne(observations.map((each) => each.claim))) return 'different_claim'
  if (observations.some((each) => each.measure === 'change')) return 'not_additive'
  if (observations.some((each) => indicatorOf(each.indicator).addsOver.length === 0)) return 'not_additive'
  if (observations.some((each) => periodReach(each) === 'unknown')) return 'period_unknown'
  return areOne(observations.map(periodReach)) ? null : 'period_not_whole'
}

const isSameCount = (a: Observation, b: Observation): boolean =>
  a.referenceArea === b.referenceArea && a.programme === b.programme && foldThing(a.countedThing) === foldThing(b.countedThing)

/** Without figures that a later count from the same start has swallowed: January–June inside January–September. */
function withoutSwallowed(observations: readonly Observation[]): readonly Observation[] {
  const isSwallowed = (each: Observation): boolean =>
    observations.some((other) => isSameCount(each, other) && each.timePeriod !== null && other.timePeriod !== null && isLongerFromSameStart(other.timePeriod, each.timePeriod))
  return observations.filter((each) => !isSwallowed(each))
}

/** The figures that count in a sum, or the first reason against one. */
export function addable(observations: readonly Observation[]): Addable | Refused {
  const refused = setRefusal(observations)
  if (refused) return { refused }
  const counted = withoutSwallowed(observations)
  const [first] = counted
  if (first === undefined || counted.length < 2) return { refused: 'single_figure' }
  for (const [index, each] of counted.entries()) {
    for (const other of counted.slice(index + 1)) {
      const reason = pairRefusal(each, other)
      if (reason) return { refused: reason }
    }
  }
  return { counted, unit: { unitMeasure: first.unitMeasure, measure: first.measure } }
}
