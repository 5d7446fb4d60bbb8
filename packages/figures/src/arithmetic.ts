// Sums, differences and ratios of figures. Arithmetic on bounds gives bounds: a sum of "more than" figures is "more than".

import type { Measure, Observation, UnitMeasure } from '@jastar/catalogue'
import { addable } from './addable.ts'
import { boundsOf } from './bounds.ts'
import type { Bounds } from './bounds.ts'
import { mayCompare } from './comparable.ts'
import { addDecimals, roundTo } from './decimal.ts'
import type { DerivedFigure, Limited } from './figure.ts'
import { periodReach } from './period.ts'
import type { Refused } from './refusal.ts'

/** A sum with the ids it was made from, or the reason why there is none. */
export type Sum = { readonly figure: DerivedFigure; readonly from: string[] } | Refused

/** A derived figure, or the reason why there is none. */
export type Derived = DerivedFigure | Refused

/** How a result came about: whether every operand was exact, some only about, and whether a bound itself is excluded. */
type Manner = { readonly exact: boolean; readonly about: boolean; readonly lowIsStrict: boolean; readonly highIsStrict: boolean }

/** What is taken away or divided by turns round: its upper end makes the lower end of the result. */
function mannerOf(added: readonly Limited[], taken: readonly Limited[] = []): Manner {
  const operands = [...added, ...taken]
  return {
    exact: operands.every((operand) => operand.qualifier === 'exact'),
    about: operands.every((operand) => operand.qualifier === 'exact' || operand.qualifier === 'about'),
    lowIsStrict: added.some((operand) => operand.qualifier === 'more_than') || taken.some((operand) => operand.qualifier === 'less_than'),
    highIsStrict: added.some((operand) => operand.qualifier === 'less_than') || taken.some((operand) => operand.qualifier === 'more_than'),
  }
}

type Shape = Pick<DerivedFigure, 'value' | 'valueHigh' | 'qualifier'>

/** The figure that says a pair of bounds, and nothing sharper. `middle` is the value where all operands were told as points. */
function shapeOf({ lowerBound, upperBound }: Bounds, middle: number, manner: Manner, floor: number | null): Shape {
  if (manner.exact || manner.about) return { value: middle, valueHigh: null, qualifier: manner.exact ? 'exact' : 'about' }
  if (upperBound === null) return { value: lowerBound ?? middle, valueHigh: null, qualifier: manner.lowIsStrict ? 'more_than' : 'at_least' }
  if (lowerBound === null || lowerBound === floor) return { value: upperBound, valueHigh: null, qualifier: manner.highIsStrict ? 'less_than' : 'at_most' }
  return { value: lowerBound, valueHigh: upperBound, qualifier: 'range' }
}

type Unit = { readonly unitMeasure: UnitMeasure; readonly measure: Measure }

const addBounds = (bounds: readonly (number | null)[]): number | null =>
  bounds.some((bound) => bound === null) ? null : addDecimals(...bounds.filter((bound) => bound !== null))

/**
 * The sum of several figures, where a sum is true: one indicator, unit and claim; figures that cannot overlap; flows, or stocks over areas.
 * Of figures counted since one start the longest counts. `from` lists the ids that were added.
 */
export function sumOf(observations: readonly Observation[]): Sum {
  const answer = addable(observations)
  if ('refused' in answer) return answer
  const { counted, unit } = answer
  const all = counted.map(boundsOf)
  const bounds = { lowerBound: addBounds(all.map((each) => each.lowerBound)), upperBound: addBounds(all.map((each) => each.upperBound)) }
  const shape = shapeOf(bounds, addDecimals(...counted.map((each) => each.value)), mannerOf(counted), 0)
  return { figure: { ...shape, ...bounds, ...unit }, from: counted.map((each) => each.id) }
}

const minus = (bound: number | null, other: number | null): number | null => (bound === null || other === null ? null : addDecimals(bound, 0 - other))

/** First minus second, on bounds: "at least 300" less 250 is "at least 50". Refused where they may not be compared or nothing follows. */
export function differenceOf(a: Observation, b: Observation): Derived {
  const [refused] = mayCompare(a, b)
  if (refused) return { refused }
  const [first, second] = [boundsOf(a), boundsOf(b)]
  const bounds = { lowerBound: minus(first.lowerBound, second.upperBound), upperBound: minus(first.upperBound, second.lowerBound) }
  if (bounds.lowerBound === null && bounds.upperBound === null) return { refused: 'both_open' }
  const unit: Unit = { unitMeasure: a.unitMeasure, measure: a.measure }
  return { ...shapeOf(bounds, addDecimals(a.value, 0 - b.value), mannerOf([a], [b]), null), ...bounds, ...unit }
}

function ratioRefusal(a: Observation, b: Observation): Refused | null {
  if (a.disputedBy.length > 0 || b.disputedBy.length > 0) return { refused: 'disputed' }
  if (a.measure !== 'level' || b.measure !== 'level') return { refused: 'different_measure' }
  if (a.claim !== b.claim) return { refused: 'different_claim' }
  if (periodReach(a) === 'unknown' || periodReach(b) === 'unknown') return { refused: 'period_unknown' }
  if (a.year !== b.year) return { refused: 'different_period' }
  return null
}

const isOpen = (bounds: Bounds): boolean => bounds.lowerBound === null || bounds.upperBound === null

/** Digits of a ratio after the point; bounds are rounded outwards, so that rounding never sharpens. */
const ratioPlaces = 4
const down = (value: number): number => Math.floor(roundTo(value * 10 ** ratioPlaces, 6)) / 10 ** ratioPlaces
const up = (value: number): number => Math.ceil(roundTo(value * 10 ** ratioPlaces, 6)) / 10 ** ratioPlaces

/**
 * How many `a` there are to `per` of `b`: participants per 1 000 young people. Both levels of one year. A ratio of two open
 * figures is refused ("more than 300" of "more than 1 000" is any share at all), and so is one to a figure that may be zero.
 * The unit is `a`'s, or `x` where `per` is 1.
 */
export function ratioOf(a: Observation, b: Observation, per = 1): Derived {
  const refusal = ratioRefusal(a, b)
  if (refusal) return refusal
  const [over, under] = [boundsOf(a), boundsOf(b)]
  if (isOpen(over) && isOpen(under)) return { refused: 'both_open' }
  if (under.lowerBound === null || under.lowerBound <= 0) return { refused: 'both_open' }
  const bounds = {
    lowerBound: over.lowerBound === null ? null : under.upperBound === null ? 0 : down(per * over.lowerBound / under.upperBound),
    upperBound: over.upperBound === null ? null : up(per * over.upperBound / under.lowerBound),
  }
  const shape = shapeOf(bounds, roundTo(per * a.value / b.value, ratioPlaces), mannerOf([a], [b]), 0)
  return { ...shape, ...bounds, unitMeasure: per === 1 ? 'x' : a.unitMeasure, measure: 'level' }
}
