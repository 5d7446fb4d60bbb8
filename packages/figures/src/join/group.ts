// Tellings of one fact, and when two groups may become one.

import { intersectionOf, roundingInterval } from '../rounding-interval.ts'
import type { RoundingInterval } from '../rounding-interval.ts'
import { factOf } from './fact.ts'
import type { JoinedFact } from './join-source.ts'
import { byLead, byText, wholeIdOf, widthOf } from './telling.ts'
import type { Telling } from './telling.ts'

export type Group = {
  /** The telling that says it best, also first of `tellings`. */
  readonly lead: Telling
  readonly tellings: readonly Telling[]
  /** The numbers that satisfy every telling. */
  readonly interval: RoundingInterval
  readonly fact: JoinedFact
  readonly mentionIds: ReadonlySet<string>
  /** Mentions its tellings say they are a part of. */
  readonly wholeIds: ReadonlySet<string>
}

/** Tellings best first, as `byLead` puts them. */
function groupOf(lead: Telling, tellings: readonly Telling[], interval: RoundingInterval): Group {
  const mentionIds = new Set(tellings.map((telling) => telling.mention.id))
  return { lead, tellings, interval, fact: factOf(lead, tellings), mentionIds, wholeIds: new Set(tellings.flatMap((telling) => wholeIdOf(telling) ?? [])) }
}

/** A group of one. */
export function groupOfOne(telling: Telling): Group {
  return groupOf(telling, [telling], roundingInterval(telling.mention))
}

/** Both groups as one. Throws where no number satisfies both. */
export function unite(a: Group, b: Group): Group {
  const interval = intersectionOf(a.interval, b.interval)
  if (!interval) throw new Error(`no number satisfies both ${a.lead.mention.id} and ${b.lead.mention.id}`)
  return groupOf(byLead(a.lead, b.lead) <= 0 ? a.lead : b.lead, [...a.tellings, ...b.tellings].toSorted(byLead), interval)
}

/** Tellings that a person put together: where no number satisfies all, the leading telling's stands. Throws for no tellings. */
export function groupOfTellings(tellings: readonly Telling[]): Group {
  const [lead, ...others] = tellings.toSorted(byLead)
  if (!lead) throw new RangeError('a fact needs a telling')
  const leading = roundingInterval(lead.mention)
  const interval = others.reduce<RoundingInterval | null>((shared, { mention }) => shared && intersectionOf(shared, roundingInterval(mention)), leading)
  return groupOf(lead, [lead, ...others], interval ?? leading)
}

const meet = (ids: ReadonlySet<string>, others: ReadonlySet<string>): boolean => ids.size > 0 && [...ids].some((id) => others.has(id))

/** True where one group tells a part of what the other tells. */
export function isPartAndWhole(a: Group, b: Group): boolean {
  return meet(a.wholeIds, b.mentionIds) || meet(b.wholeIds, a.mentionIds)
}

/** A canonical order: what people rejected last, narrow intervals first, then small numbers, then ids, so that no arrival order shows. */
export function byNarrowness(a: Group, b: Group): number {
  return Number(a.lead.rejected) - Number(b.lead.rejected)
    || widthOf(a.interval) - widthOf(b.interval)
    || a.interval.low - b.interval.low
    || byText(a.lead.mention.id, b.lead.mention.id)
}
