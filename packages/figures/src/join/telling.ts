// A mention where it stands: in its source, its source in a release. Groups of tellings that tell one fact.

import type { Qualifier, TimePeriodBasis } from '@jastar/catalogue'
import { intersectionOf, roundingInterval } from '../rounding-interval.ts'
import type { RoundingInterval } from '../rounding-interval.ts'
import type { JoinMention, JoinSource } from './join-source.ts'

export type Telling = {
  readonly mention: JoinMention
  readonly source: JoinSource
  /** Id of the release the source is a version of; tellings of one origin never contradict each other. */
  readonly origin: string
  /** Programme with aliases resolved. */
  readonly programme: string | null
}

/** Tellings of one fact, best first, and the numbers that satisfy all of them. */
export type Group = { readonly lead: Telling; readonly tellings: readonly Telling[]; readonly interval: RoundingInterval }

/** What a word promises about a number, the firmest first. */
const firmness: readonly Qualifier[] = ['exact', 'range', 'more_than', 'at_least', 'about', 'less_than', 'at_most']
export const basisFirmness: readonly TimePeriodBasis[] = ['stated', 'relative', 'publication', 'unknown']

export const intervalOf = ({ mention }: Telling): RoundingInterval => roundingInterval(mention)
const widthOf = ({ low, high }: RoundingInterval): number => high - low
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Which telling leads: the most precise, then the official one, the firmest time, the surest reading; equals by id. */
function byLead(a: Telling, b: Telling): number {
  return widthOf(intervalOf(a)) - widthOf(intervalOf(b))
    || firmness.indexOf(a.mention.qualifier) - firmness.indexOf(b.mention.qualifier)
    || Number(b.source.official) - Number(a.source.official)
    || basisFirmness.indexOf(a.mention.timePeriodBasis) - basisFirmness.indexOf(b.mention.timePeriodBasis)
    || b.mention.confidence - a.mention.confidence
    || byText(a.mention.id, b.mention.id)
}

/** A group of one. */
export function groupOfOne(telling: Telling): Group {
  return { lead: telling, tellings: [telling], interval: intervalOf(telling) }
}

/** Both groups as one; null where no number satisfies both. */
export function unite(a: Group, b: Group): Group | null {
  const interval = intersectionOf(a.interval, b.interval)
  if (!interval) return null
  const tellings = [...a.tellings, ...b.tellings].toSorted(byLead)
  return { lead: byLead(a.lead, b.lead) <= 0 ? a.lead : b.lead, tellings, interval }
}

/** Id of the mention a telling says it is a part of. */
export function wholeIdOf({ mention, source }: Telling): string | undefined {
  return mention.partOf === undefined ? undefined : source.mentions[mention.partOf]?.id
}

/** True where one group tells a part of what the other tells. */
export function isPartAndWhole(a: Group, b: Group): boolean {
  const tellsWholeOf = (whole: Group, part: Group): boolean =>
    part.tellings.some((telling) => whole.tellings.some((other) => other.mention.id === wholeIdOf(telling)))
  return tellsWholeOf(a, b) || tellsWholeOf(b, a)
}

/** A canonical order: narrow intervals first, then small numbers, then ids, so that no arrival order shows. */
export function byNarrowness(a: Group, b: Group): number {
  return widthOf(a.interval) - widthOf(b.interval) || a.interval.low - b.interval.low || byText(a.lead.mention.id, b.lead.mention.id)
}
