// A mention where it stands: in its source, its source in a release; and which of several tellings of one fact leads.

import type { Qualifier, TimePeriodBasis } from '@jastar/catalogue'
import { roundingInterval } from '../rounding-interval.ts'
import type { RoundingInterval } from '../rounding-interval.ts'
import type { JoinMention, JoinSource } from './join-source.ts'

export type Telling = {
  readonly mention: JoinMention
  readonly source: JoinSource
  /** Id of the release the source is a version of; tellings of one origin never contradict each other. */
  readonly origin: string
  /** Day the release's newest version appeared; null where all are undated. */
  readonly originDate: string | null
  /** A person rejected this mention: it never leads and nobody counts as telling it. */
  readonly rejected: boolean
  /** Programme with aliases resolved: the catalogue's name where known. */
  readonly programme: string | null
}

/** What a word promises about a number, the firmest first. */
const firmness: readonly Qualifier[] = ['exact', 'range', 'more_than', 'at_least', 'about', 'less_than', 'at_most']
const basisFirmness: readonly TimePeriodBasis[] = ['stated', 'relative', 'publication', 'unknown']

/** How far an interval reaches. */
export const widthOf = ({ low, high }: RoundingInterval): number => high - low
/** A fixed order of texts, the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Which time is firmer: stated before relative before the day of publication. */
export function byFirmTime(a: Telling, b: Telling): number {
  return basisFirmness.indexOf(a.mention.timePeriodBasis) - basisFirmness.indexOf(b.mention.timePeriodBasis)
}

/** Sureness in halves: small differences do not outweigh the order in which a text tells. */
const sureness = ({ mention }: Telling): number => Math.round(mention.confidence * 2)

/** Which telling leads: one that nobody rejected, the most precise, then the official one, the firmest time, the surer reading, the first in its text. */
export function byLead(a: Telling, b: Telling): number {
  return Number(a.rejected) - Number(b.rejected)
    || widthOf(roundingInterval(a.mention)) - widthOf(roundingInterval(b.mention))
    || firmness.indexOf(a.mention.qualifier) - firmness.indexOf(b.mention.qualifier)
    || Number(b.source.official) - Number(a.source.official)
    || byFirmTime(a, b)
    || sureness(b) - sureness(a)
    || byText(a.source.id, b.source.id)
    || a.mention.start - b.mention.start
}

/** Id of the mention a telling says it is a part of. */
export function wholeIdOf({ mention, source }: Telling): string | undefined {
  return mention.wholeId ?? (mention.partOf === undefined ? undefined : source.mentions[mention.partOf]?.id)
}
