// Which true numbers a told number may stand for: "more than 300" is said of 300 to 399, "about 300" of 250 to 350.
// Used to decide whether two tellings can be one fact; what a figure implies for arithmetic is in bounds.ts.

import type { Qualifier } from '@jastar/catalogue'
import { addDecimals, placeOfLastDigit } from './decimal.ts'
import type { Limited } from './figure.ts'

/** An interval of numbers; an open end does not belong to it. */
export type RoundingInterval = { readonly low: number; readonly high: number; readonly lowOpen: boolean; readonly highOpen: boolean }

/** Percentages that stand for thirds and sixths told in words ("about a third"); their decimals were never said. */
const toldAsFractions: readonly number[] = [16.67, 33.33, 66.67, 83.33]

/** True for 33.33 and its like: a fraction in words that was stored in per cent. */
export function isToldAsFraction(value: number): boolean {
  return toldAsFractions.includes(Math.abs(value))
}

/** The step a number was rounded to: 10^k, k the place of its last non-zero digit; ten for a third told in words. */
export function roundingStep(value: number): number {
  return isToldAsFraction(value) ? 10 : 10 ** placeOfLastDigit(value)
}

const closed = (low: number, high: number): RoundingInterval => ({ low, high, lowOpen: false, highOpen: false })

/** The interval turned round zero: a decrease of "more than 20" reaches down from −20. */
function mirrored(interval: RoundingInterval): RoundingInterval {
  return { low: 0 - interval.high, high: 0 - interval.low, lowOpen: interval.highOpen, highOpen: interval.lowOpen }
}

/** By qualifier, for a value of zero or more and the step it was rounded to. */
const intervals: Readonly<Record<Qualifier, (value: number, step: number, high: number) => RoundingInterval>> = {
  exact: (value) => closed(value, value),
  range: (value, _step, high) => closed(Math.min(value, high), Math.max(value, high)),
  about: (value, step) => closed(addDecimals(value, -step / 2), addDecimals(value, step / 2)),
  more_than: (value, step) => ({ low: value, high: addDecimals(value, step), lowOpen: false, highOpen: true }),
  at_least: (value, step) => ({ low: value, high: addDecimals(value, step), lowOpen: false, highOpen: true }),
  at_most: (value, step) => ({ low: addDecimals(value, -step), high: value, lowOpen: true, highOpen: false }),
  less_than: (value, step) => ({ low: addDecimals(value, -step), high: value, lowOpen: true, highOpen: true }),
}

/**
 * The numbers a figure may stand for (k = place of the last non-zero digit): exact [v, v]; more_than and at_least [v, v + 10^k);
 * at_most (v − 10^k, v], less_than the same without v; about [v ± 10^k / 2]; range [v, valueHigh].
 * A negative value is a decrease: its qualifier speaks of its size.
 */
export function roundingInterval(figure: Limited): RoundingInterval {
  const { value, qualifier } = figure
  const high = figure.valueHigh ?? value
  if (value < 0) return mirrored(intervals[qualifier](-value, roundingStep(value), -high))
  return intervals[qualifier](value, roundingStep(value), high)
}

/** The numbers two intervals share; null where one true number cannot satisfy both. */
export function intersectionOf(a: RoundingInterval, b: RoundingInterval): RoundingInterval | null {
  const low = Math.max(a.low, b.low)
  const high = Math.min(a.high, b.high)
  const lowOpen = (a.low === low && a.lowOpen) || (b.low === low && b.lowOpen)
  const highOpen = (a.high === high && a.highOpen) || (b.high === high && b.highOpen)
  if (low > high || (low === high && (lowOpen || highOpen))) return null
  return { low, high, lowOpen, highOpen }
}

/** Whether one true number can satisfy both. */
export function intervalsOverlap(a: RoundingInterval, b: RoundingInterval): boolean {
  return intersectionOf(a, b) !== null
}
