// A figure: a number with what its text says of it. Observations and mentions are figures; so is what arithmetic gives.

import type { Measure, Qualifier, UnitMeasure } from '@jastar/catalogue'

/** The least that says how far a number reaches. `measure` matters to decreases and to the zero below a count. */
export type Limited = {
  readonly value: number
  /** Upper end of a range, and of nothing else. */
  readonly valueHigh?: number | null
  readonly qualifier: Qualifier
  readonly measure?: Measure
}

/** A number that can be written out: with its unit and whether it is a level or a change. */
export type Figure = Limited & { readonly unitMeasure: UnitMeasure; readonly measure: Measure }

/** What arithmetic on bounds gave: a sum of "more than" figures is itself "more than". */
export type DerivedFigure = {
  readonly value: number
  readonly valueHigh: number | null
  readonly qualifier: Qualifier
  /** Null is an open end. */
  readonly lowerBound: number | null
  readonly upperBound: number | null
  readonly unitMeasure: UnitMeasure
  readonly measure: Measure
}
