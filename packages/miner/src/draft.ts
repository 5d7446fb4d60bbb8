// A figure in the making: one number with the slots read so far, tokens still at hand.

import type { LeftoverReason, Measure, Qualifier, UnitMeasure } from '@jastar/catalogue'
import type { ReadArea } from './area.ts'
import type { ReadClaim } from './claim.ts'
import type { Place } from './context.ts'
import type { CountedThing } from './counted-thing.ts'
import type { ReadIndicator } from './people-indicator.ts'
import type { ReadMeasure } from './measure.ts'
import type { ReadPeriod } from './period.ts'
import type { ReadProgramme } from './programme.ts'

/** What the number itself says: value, limits, unit, thing. */
export type Core = {
  readonly place: Place
  readonly value: number
  readonly valueHigh?: number
  readonly qualifier: Qualifier
  readonly qualifierRule: string
  /** Tokens of the limiting words, half open; empty where none stand. */
  readonly qualifierTokens: readonly [number, number]
  readonly unitMeasure: UnitMeasure
  readonly unitTokens: readonly [number, number]
  readonly thing: CountedThing
  readonly measure: Measure
  readonly measureRead: ReadMeasure
  readonly indicator: ReadIndicator
}

export type Draft = Core & {
  readonly area: ReadArea
  readonly period: ReadPeriod
  readonly claim: ReadClaim
  readonly programme: ReadProgramme | undefined
  readonly ageBand?: string
}

/** A number that is no figure after all, and why. */
export type Refusal = { readonly reason: LeftoverReason; readonly rule: string }
