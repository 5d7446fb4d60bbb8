// Facts of different origins: which are one, and which contradict each other.

import { intervalsOverlap } from '../rounding-interval.ts'
import { periodReach } from '../period.ts'
import { cluster } from './cluster.ts'
import { coordinateOf, isRecognisable, isSharedCoordinate } from './coordinate.ts'
import { isPartAndWhole } from './group.ts'
import type { Group } from './group.ts'
import { daysBetween } from './origins.ts'

/** One event is written about within a week; later texts of the same programme are about its next event. */
const eventDays = 7

function areNearInTime(a: Group, b: Group): boolean {
  return a.tellings.some((one) => b.tellings.some((other) => (daysBetween(one.source, other.source) ?? Infinity) <= eventDays))
}

/** Both about the whole period, or both about one moment; a whole year's total is not one event's figure. */
function speakOfOneTime(a: Group, b: Group): boolean {
  const reach = periodReach(a.fact)
  if (reach !== periodReach(b.fact)) return false
  return reach === 'whole' || areNearInTime(a, b)
}

/** The very same number is the same figure, though one text names the year and the other only appears in it. */
const mayBeOne = (a: Group, b: Group): boolean => speakOfOneTime(a, b) || (a.fact.value === b.fact.value && periodReach(a.fact) !== periodReach(b.fact))

/** Facts of all origins with those joined that are one; the rest as they came. */
export function joinAcrossOrigins(groups: readonly Group[]): readonly Group[] {
  const { joinable = [], alone = [] } = Object.groupBy(groups, (group) => (isSharedCoordinate(group) && isRecognisable(group) ? 'joinable' : 'alone'))
  return [...alone, ...[...Map.groupBy(joinable, coordinateOf).values()].flatMap((same) => cluster(same, mayBeOne))]
}

const isPart = ({ wholeIds }: Group): boolean => wholeIds.size > 0

function contradict(a: Group, b: Group): boolean {
  return !intervalsOverlap(a.interval, b.interval) && isPart(a) === isPart(b) && !isPartAndWhole(a, b) && speakOfOneTime(a, b)
}

const originsOf = ({ tellings }: Group): ReadonlySet<string> => new Set(tellings.map((telling) => telling.origin))

/**
 * The facts whose origins tell nothing else here. An origin that tells two figures at one coordinate shows that it holds more than
 * one fact; and so no two facts that remain share an origin.
 */
function toldAlone(same: readonly Group[]): readonly Group[] {
  const told = new Map<string, number>()
  for (const origin of same.flatMap((group) => [...originsOf(group)])) told.set(origin, (told.get(origin) ?? 0) + 1)
  return same.filter((group) => [...originsOf(group)].every((origin) => told.get(origin) === 1))
}

/** Pairs of facts that cannot both be true: one coordinate, different origins, no number that satisfies both. */
export function disputesAmong(groups: readonly Group[]): readonly (readonly [Group, Group])[] {
  const coordinates = Map.groupBy(groups.filter(isSharedCoordinate), coordinateOf)
  return [...coordinates.values()].map(toldAlone).flatMap((facts) =>
    facts.flatMap((a, index) => facts.slice(index + 1).filter((b) => contradict(a, b)).map((b) => [a, b] as const)))
}
