// What a figure implies, for arithmetic and exports: "more than 300 000" gives (300 000, open). Nothing is ever sharpened.

import type { Qualifier } from '@jastar/catalogue'
import { addDecimals } from './decimal.ts'
import type { Limited } from './figure.ts'
import { roundingStep } from './rounding-interval.ts'

/** Null is an open end. */
export type Bounds = { readonly lowerBound: number | null; readonly upperBound: number | null }

/** True where the bound itself is excluded: more than 300 is not 300, at least 300 may be. */
export function boundsAreStrict(qualifier: Qualifier): boolean {
  return qualifier === 'more_than' || qualifier === 'less_than'
}

const turned = ({ lowerBound, upperBound }: Bounds): Bounds => ({
  lowerBound: upperBound === null ? null : 0 - upperBound,
  upperBound: lowerBound === null ? null : 0 - lowerBound,
})

/** By qualifier, for a value of zero or more. `floor` is what lies under a ceiling. */
const boundsBy: Readonly<Record<Qualifier, (value: number, high: number, floor: number | null) => Bounds>> = {
  exact: (value) => ({ lowerBound: value, upperBound: value }),
  range: (value, high) => ({ lowerBound: Math.min(value, high), upperBound: Math.max(value, high) }),
  about: (value) => ({ lowerBound: addDecimals(value, -roundingStep(value) / 2), upperBound: addDecimals(value, roundingStep(value) / 2) }),
  more_than: (value) => ({ lowerBound: value, upperBound: null }),
  at_least: (value) => ({ lowerBound: value, upperBound: null }),
  at_most: (value, _high, floor) => ({ lowerBound: floor, upperBound: value }),
  less_than: (value, _high, floor) => ({ lowerBound: floor, upperBound: value }),
}

/**
 * What a figure implies. exact (v, v); range (v, valueHigh); more_than, at_least (v, open); about (v ± half the rounding step),
 * never narrower than the number was told; less_than, at_most (0, v) for a level, because nothing counted here is
 * below zero, and (open, v) for a change or where the measure is not given.
 * A negative value is a decrease, and its qualifier speaks of its size: "fell by more than 20" gives (open, −20).
 */
export function boundsOf(figure: Limited): Bounds {
  const { value, qualifier, measure } = figure
  const high = figure.valueHigh ?? value
  if (value < 0) return turned(boundsBy[qualifier](-value, -high, null))
  return boundsBy[qualifier](value, high, measure === 'level' ? 0 : null)
}
