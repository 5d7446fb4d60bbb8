// Numbers as digits, the same on every machine: "300 000" and "33,33" with no-break spaces in Kazakh and Russian, "300,000" in English.

import { decimalPlaces } from '../decimal.ts'
import { isToldAsFraction } from '../rounding-interval.ts'

/** U+00A0: a number never breaks at the end of a line. */
export const noBreakSpace = '\u00A0'
/** U+2212, as wide as the plus sign. */
export const minusSign = '−'

export type NumberSigns = { readonly group: string; readonly decimal: string }
export const cyrillicSigns: NumberSigns = { group: noBreakSpace, decimal: ',' }
export const englishSigns: NumberSigns = { group: ',', decimal: '.' }

/** Digits without exponent or grouping: 1e21 → "1000000000000000000000". */
export function plainDigits(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString()
  return value.toFixed(Math.min(decimalPlaces(value), 100))
}

/** A number in groups of three, from four digits on. */
export function numberText(value: number, { group, decimal }: NumberSigns): string {
  const [whole = '', fraction] = plainDigits(Math.abs(value)).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group)
  return `${value < 0 ? minusSign : ''}${grouped}${fraction === undefined ? '' : decimal + fraction}`
}

export const scales = ['thousand', 'million', 'billion', 'trillion'] as const
export type Scale = (typeof scales)[number]

/** A number as it is spoken: 300 000 is 300 thousand, 2 300 000 000 is 2.3 billion; 69 533 has no scale. */
export type Scaled = { readonly value: number; readonly scale: Scale | null }

/** Digits after the point that are still said before "million". */
const spokenPlaces = 2

/** The largest scale that says the number exactly; thousands only whole. A third that words told as 33.33 is said 33. */
export function scaled(value: number): Scaled {
  if (isToldAsFraction(value)) return { value: Math.round(value), scale: null }
  for (const [index, scale] of [...scales.entries()].toReversed()) {
    const inScale = value / 1000 ** (index + 1)
    const places = scale === 'thousand' ? 0 : spokenPlaces
    if (Math.abs(inScale) >= 1 && decimalPlaces(inScale) <= places) return { value: inScale, scale }
  }
  return { value, scale: null }
}
