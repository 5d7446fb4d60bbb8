// Sample figures of the grammar page, one for each kind of mark; none is taken from a text.

import type { Observation } from '@jastar/catalogue'
import type { MarkKind } from '../../charts/mark.ts'

export type Example = Pick<Observation, 'value' | 'valueHigh' | 'qualifier' | 'unitMeasure' | 'measure' | 'claim' | 'review'>

const plain: Example = { value: 40, valueHigh: null, qualifier: 'exact', unitMeasure: '1', measure: 'level', claim: 'achieved', review: 'accepted' }

/** What one row of the grammar shows; lengths are shares of the bar. */
export type GrammarRow = {
  readonly kind: MarkKind
  readonly example: Example
  readonly high?: number
  readonly part?: { readonly example: Example; readonly share: number }
  readonly dispute?: { readonly example: Example; readonly share: number }
}

const part: Example = { ...plain, value: 12, qualifier: 'about' }

export const grammarRows: readonly GrammarRow[] = [
  { kind: 'exact', example: plain },
  { kind: 'more_than', example: { ...plain, value: 3000, qualifier: 'more_than' } },
  { kind: 'at_least', example: { ...plain, qualifier: 'at_least' } },
  { kind: 'about', example: { ...plain, value: 300, qualifier: 'about' } },
  { kind: 'at_most', example: { ...plain, qualifier: 'at_most' } },
  { kind: 'less_than', example: { ...plain, qualifier: 'less_than' } },
  { kind: 'range', example: { ...plain, value: 30, valueHigh: 40, qualifier: 'range' }, high: 1.33 },
  { kind: 'planned', example: { ...plain, value: 8, claim: 'planned' } },
  { kind: 'change', example: { ...plain, value: 15, unitMeasure: '%', measure: 'change' } },
  { kind: 'part', example: { ...plain, value: 50, qualifier: 'about' }, part: { example: part, share: 0.24 } },
  { kind: 'disputed', example: plain, dispute: { example: { ...plain, value: 55 }, share: 1.38 } },
]

/** Told by type or words alone: the marks themselves do not change. */
export const wordRows = {
  unreviewed: { ...plain, value: 570, qualifier: 'more_than', review: 'auto' },
  linked: { ...plain, value: 300, qualifier: 'about' },
} as const satisfies Record<string, Example>
