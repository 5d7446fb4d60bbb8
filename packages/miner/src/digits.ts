// Numbers in digits: groups "69 533", decimal comma "210,5", decimal point "1.2 млн", thousands "20.000"; and digits that are no number.
// Example: decimalOf('210,5', true) is '210.5'; decimalOf('20.000', false) is '20000'.

import type { LeftoverReason } from '@jastar/catalogue'

/** More digits than any figure has: an account or document number. */
const mostDigits = 15

/** Digits only, as most numbers are. */
function isPlain(digits: string): boolean {
  for (let index = 0; index < digits.length; index += 1) {
    const code = digits.charCodeAt(index)
    if (code < 48 || code > 57) return false
  }
  return digits.length > 0
}

/** A decimal string of digits with separators; undefined where they are no number. `scaled`: a scale word ("млн") or a unit that may have decimals follows. */
export function decimalOf(digits: string, scaled: boolean): string | undefined {
  if (isPlain(digits)) return digits.length > mostDigits ? undefined : digits
  const parts = digits.split(/[.,]/)
  if (digits.includes(':') || digits.length > mostDigits) return undefined
  if (parts.length === 1) return digits
  const grouped = parts.slice(1).every((part) => part.length === 3) && parts[0] !== '0' && (parts[0] ?? '').length <= 3
  if (parts.length === 2 && !(grouped && !scaled)) return parts.join('.')
  if (!grouped) return undefined
  const points = /^\d+(?:[.]\d{3})+$/.test(digits) || /^\d+(?:,\d{3})+$/.test(digits)
  return points ? parts.join('') : `${parts.slice(0, -1).join('')}.${parts.at(-1) ?? ''}`
}

/** Digits that are a date, a clock time or a document number by their shape alone. */
export function oddShape(digits: string): { readonly reason: LeftoverReason; readonly rule: string } | undefined {
  if (isPlain(digits) && digits.length <= mostDigits) return undefined
  if (/^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/.test(digits)) return { reason: 'date', rule: 'day.month.year' }
  if (/^\d{1,2}:\d{2}(?::\d{2})?$/.test(digits)) return clockOrScore(digits)
  if (/^\d{1,3}:\d{1,3}$/.test(digits)) return { reason: 'score', rule: 'goals:goals' }
  if (digits.replace(/\D/g, '').length > mostDigits) return { reason: 'phone', rule: 'document number' }
  if (/[.,:].*[.,:]/.test(digits) && decimalOf(digits, false) === undefined) return { reason: 'unreadable', rule: 'digits with strange separators' }
  return undefined
}

function clockOrScore(digits: string): { readonly reason: LeftoverReason; readonly rule: string } {
  const [hours = 99, minutes = 99] = digits.split(':').map(Number)
  return hours < 25 && minutes < 60 ? { reason: 'time', rule: 'hours:minutes' } : { reason: 'score', rule: 'goals:goals' }
}

/** True where three digits after one space belong to the number before: "13 500", never "2025 300". */
export function joinsGroup(before: string, next: string): boolean {
  return /^(?:\d{1,3})(?: \d{3})*$/.test(before) && /^\d{3}(?:,\d{1,2})?$/.test(next)
}
