// Facts of different origins: which are one, and which contradict each other.

import { intersectionOf } from '../rounding-interval.ts'
import { periodReach } from '../period.ts'
import { cluster } from './cluster.ts'
import { coordinateOf, isRecognisable, isSharedCoordinate } from './coordinate.ts'
import { factOf } from './fact.ts'
import { daysBetween } from './origins.ts'
import { isPartAndWhole, wholeIdOf } from './telling.ts'
import type { Group } from './telling.ts'

/** One event is written about within a week; later texts of the same programme are about its next event. */
const eventDays = 7

const originsOf = ({ tellings }: Group): ReadonlySet<string> => new Set(tellings.map((telling) => telling.origin))
const shareOrigin = (a: Group, b: Group): boolean => [...originsOf(a)].some((origin) => originsOf(b).has(origin))

function areNearInTime(a: Group, b: Group): boolean {
  return a.tellings.some((one) => b.tellings.some((other) => (daysBetween(one.source, other.source) ?? Infinity) <= eventDays))
}

/** Both about the whole period, or both about one moment; a whole year's total is not one event's figure. */
function speakOfOneTime(a: Group, b: Group): boolean {
  const [first, second] = [periodReach(factOf(a)), periodReach(factOf(b))]
  if (first !== second) return false
  return first === 'whole' || areNearInTime(a, b)
}

/** The very same number is the same figure, though one text names the year and the other only appears in it. */
const mayBeOne = (a: Group, b: Group): boolean =>
  speakOfOneTime(a, b) || (a.lead.mention.value === b.lead.mention.value && periodReach(factOf(a)) !== periodReach(factOf(b)))

/** Facts of all origins with those joined that are one; the rest as they came. */
export function joinAcrossOrigins(groups: readonly Group[]): readonly Group[] {
  const { joinable = [], alone = [] } = Object.groupBy(groups, (group) => (isSharedCoordinate(group) && isRecognisable(group) ? 'joinable' : 'alone'))
  return [...alone, ...[...Map.groupBy(joinable, coordinateOf).values()].flatMap((same) => cluster(same, mayBeOne))]
}

const isPart = ({ tellings }: Group): boolean => tellings.some((telling) => wholeIdOf(telling) !== undefined)

function contradict(a: Group, b: Group): boolean {
  return !shareOrigin(a, b) && intersectionOf(a.interval, b.interval) === null
    && speakOfOneTime(a, b) && isPart(a) === isPart(b) && !isPartAndWhole(a, b)
}

/** An origin that itself tells two figures here shows that the coordinate holds more than one fact. */
function areSingle(same: readonly Group[]): readonly Group[] {
  const told = new Map<string, number>()
  for (const origin of same.flatMap((group) => [...originsOf(group)])) told.set(origin, (told.get(origin) ?? 0) + 1)
  return same.filter((group) => [...originsOf(group)].every((origin) => told.get(origin) === 1))
}

/** Pairs of facts that cannot both be true: one coordinate, different origins, no number that satisfies both. */
export function disputesAmong(groups: readonly Group[]): readonly (readonly [Group, Group])[] {
  const coordinates = Map.groupBy(groups.filter(isSharedCoordinate), coordinateOf)
  return [...coordinates.values()].flatMap((same) => {
    const single = areSingle(same)
    return single.flatMap((a, index) => single.slice(index + 1).filter((b) => contradict(a, b)).map((b) => [a, b] as const))
  })
}
