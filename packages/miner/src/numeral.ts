// A number as it stands in a text, before anything is decided about it.

import type { LeftoverReason } from '@jastar/catalogue'
import type { Case } from './word.ts'

export type Numeral = {
  /** Tokens, half open. */
  readonly first: number
  readonly last: number
  /** Shadow offsets, half open. */
  readonly start: number
  readonly end: number
  readonly value: number
  /** Upper end where two numbers make a range: "30-40". Undefined, not absent: one shape for all numbers keeps reading them fast. */
  readonly high: number | undefined
  /** `part` is a fraction in words, told in percent; `times` a multiple; `odd` no number to count with, `reason` says why. */
  readonly kind: 'count' | 'percent' | 'part' | 'times' | 'ordinal' | 'vague' | 'pronoun' | 'odd'
  readonly reason: LeftoverReason | undefined
  /** Which rule read it. */
  readonly rule: string
  /** Kazakh case of the number itself: "300-ге" is dative. */
  readonly ending: Case
  readonly possessive: boolean
  /** "70-тей": about seventy. */
  readonly about: boolean
  /** Written in words. */
  readonly spelled: boolean
}
