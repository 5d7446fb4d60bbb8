// A press text with its figures marked: brackets in `text` stand round each numeric expression, in text order.
// "Проведено [570] мероприятий" with one figure: value 570, events.

import type { Claim, IndicatorCode, Measure, Qualifier, TimePeriodBasis, UnitMeasure } from '@jastar/catalogue'

export type PressFigure = {
  readonly value: number
  readonly valueHigh?: number
  /** Absent: exact. */
  readonly qualifier?: Qualifier
  /** Absent: '1'. */
  readonly unitMeasure?: UnitMeasure
  /** Absent: level. */
  readonly measure?: Measure
  readonly indicator: IndicatorCode
  /** Its head noun stands in the sentence. */
  readonly countedThing: string
  readonly referenceArea: string | null
  /** Base form; absent: none governs the figure. */
  readonly programme?: string
  readonly year: number | null
  /** Absent: the year. */
  readonly timePeriod?: string
  readonly timePeriodBasis: TimePeriodBasis
  readonly yearOffset?: number
  /** Absent: achieved. */
  readonly claim?: Claim
  /** Index of the first figure that tells the whole. */
  readonly partOf?: number
  /** Index of the first figure that tells the same fact. */
  readonly sameAs?: number
  readonly ageBand?: string
}

export type PressCase = {
  readonly id: string
  readonly text: string
  readonly figures: readonly PressFigure[]
  /** Base forms named anywhere in the text. */
  readonly programmes?: readonly string[]
  /** The phenomenon, or the reason of a doubtful slot. */
  readonly why?: string
}
