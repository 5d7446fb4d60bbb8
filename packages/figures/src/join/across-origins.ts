// Facts of different origins: which are one, which contradict each other, and which a reprint tells otherwise.

import { intervalsOverlap } from '../rounding-interval.ts'
import { periodReach } from '../period.ts'
import { cluster } from './cluster.ts'
import { coordinateOf, isRecognisable, isSharedCoordinate } from './coordinate.ts'
import { isPartAndWhole } from './group.ts'
import type { Group } from './group.ts'
import { areReprints, daysBetween } from './origins.ts'
import type { Said } from './said.ts'

/** Two facts. */
export type Couple = readonly [Group, Group]

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
export function joinAcrossOrigins(groups: readonly Group[], { areCut }: Said): readonly Group[] {
  const { joinable = [], alone = [] } = Object.groupBy(groups, (group) => (isSharedCoordinate(group) && isRecognisable(group) ? 'joinable' : 'alone'))
  const mayJoin = (a: Group, b: Group): boolean => mayBeOne(a, b) && !areCut(a.mentionIds, b.mentionIds)
  return [...alone, ...[...Map.groupBy(joinable, coordinateOf).values()].flatMap((same) => cluster(same, mayJoin))]
}

const isPart = ({ wholeIds }: Group): boolean => wholeIds.size > 0

/** No number satisfies both, and neither tells a part of the other or of something else alone. */
function exclude(a: Group, b: Group): boolean {
  return !intervalsOverlap(a.interval, b.interval) && isPart(a) === isPart(b) && !isPartAndWhole(a, b)
}

const originsOf = ({ tellings }: Group): ReadonlySet<string> => new Set(tellings.map((telling) => telling.origin))
function shareOrigin(a: Group, b: Group): boolean {
  const origins = originsOf(b)
  return [...originsOf(a)].some((origin) => origins.has(origin))
}

const sourcesOf = ({ tellings }: Group): ReadonlySet<string> => new Set(tellings.map(({ source }) => source.id))

/**
 * The facts whose texts tell nothing else here. A text that tells two figures at one coordinate shows that it holds more than
 * one fact; and so no two facts that remain share a text.
 */
function toldAlone(same: readonly Group[]): readonly Group[] {
  if (same.length < 2) return []
  const told = new Map<string, number>()
  for (const source of same.flatMap((group) => [...sourcesOf(group)])) told.set(source, (told.get(source) ?? 0) + 1)
  return same.filter((group) => [...sourcesOf(group)].every((source) => told.get(source) === 1))
}

const couplesOf = (facts: readonly Group[]): readonly Couple[] => facts.flatMap((a, index) => facts.slice(index + 1).map((b): Couple => [a, b]))

/** Where place, programme and year are named, or one text repeats the other's sentences, two numbers stand in one place of a release. */
const standInOnePlace = (a: Group, b: Group): boolean =>
  isSharedCoordinate(a) || a.tellings.some((one) => b.tellings.some((other) => areReprints(one.source, other.source)))

export type Contradictions = {
  /** Facts of different origins that cannot both be true. */
  readonly disputes: readonly Couple[]
  /** Facts of one release that versions of it tell in one place with different numbers. */
  readonly retold: readonly Couple[]
}

/** Facts of one coordinate that no number satisfies together. What a person rejected or parted contradicts nothing. */
export function contradictionsAmong(groups: readonly Group[], said: Said): Contradictions {
  const counted = groups.filter((group) => !said.isRejected([...group.mentionIds]))
  const coordinates = [...Map.groupBy(counted, coordinateOf).values()].map(toldAlone)
  const excluded = (facts: readonly Group[]): readonly Couple[] => couplesOf(facts).filter(([a, b]) => exclude(a, b) && !said.areCut(a.mentionIds, b.mentionIds))
  const within = coordinates.flatMap((facts) => [...Map.groupBy(facts.flatMap((fact) => [...originsOf(fact)].map((origin) => ({ fact, origin }))), ({ origin }) => origin).values()])
  const retold = new Set(within.flatMap((same) => excluded(same.map(({ fact }) => fact)).filter(([a, b]) => standInOnePlace(a, b))))
  const disputes = coordinates.filter(([first]) => first && isSharedCoordinate(first)).flatMap(excluded)
  return { disputes: disputes.filter(([a, b]) => !shareOrigin(a, b) && speakOfOneTime(a, b)), retold: once([...retold]) }
}

/** Each couple once: two facts may meet in two releases. */
function once(couples: readonly Couple[]): readonly Couple[] {
  const seen = new Map<Group, Set<Group>>()
  return couples.filter(([a, b]) => {
    if (seen.get(a)?.has(b) || seen.get(b)?.has(a)) return false
    seen.set(a, (seen.get(a) ?? new Set()).add(b))
    return true
  })
}
