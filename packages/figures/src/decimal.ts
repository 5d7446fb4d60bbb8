// Decimal arithmetic on ordinary numbers: 33.33 − 0.005 is 33.325, not 33.324999999999996.

/** Digits after the point in the shortest writing of a number: 33.33 → 2, 300 → 0, 1e-7 → 7. */
export function decimalPlaces(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e')
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent))
}

/** The sum without binary dust; exact while the digits of all terms together fit 15. */
export function addDecimals(...terms: readonly number[]): number {
  const places = Math.max(0, ...terms.map(decimalPlaces))
  return roundTo(terms.reduce((sum, term) => sum + term, 0), places)
}

/** Rounded to so many digits after the point, halves away from zero. */
export function roundTo(value: number, places: number): number {
  return Number(value.toFixed(Math.min(places, 100)))
}

/** The exponent of the last non-zero digit: 300 → 2, 570 → 1, 69 533 → 0, 33.33 → −2; 0 → 0. */
export function placeOfLastDigit(value: number): number {
  if (value === 0) return 0
  const places = decimalPlaces(value)
  if (places > 0) return -places
  return (/0*$/.exec(BigInt(Math.abs(value)).toString())?.[0] ?? '').length
}

/** How many digits a number is told in, zeros at the end aside: 300 000 → 1, 535 000 → 3, 33.33 → 4. */
export function significantDigits(value: number): number {
  const place = placeOfLastDigit(value)
  const whole = Math.round(Math.abs(value) / 10 ** place)
  return whole === 0 ? 0 : String(whole).length
}
