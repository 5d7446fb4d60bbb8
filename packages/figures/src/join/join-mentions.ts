// One fact told in two languages or ten reprints counts once: mentions in, facts out. Nothing depends on the order of the sources.

import { findProgramme } from '@jastar/catalogue'
import { alignRelease, programmeKey, releaseAliases } from './alignment.ts'
import type { AliasProposal, AlignedPair } from './alignment.ts'
import { contradictionsAmong, joinAcrossOrigins } from './across-origins.ts'
import type { Couple } from './across-origins.ts'
import { cluster } from './cluster.ts'
import { connected } from './connected.ts'
import { coordinateOf, isSharedCoordinate } from './coordinate.ts'
import { groupOfOne } from './group.ts'
import type { Group } from './group.ts'
import type { JoinedObservation, JoinSource } from './join-source.ts'
import { releasesOf } from './origins.ts'
import { standingBack } from './recommended.ts'
import { saidOf } from './said.ts'
import type { JoinOptions, Said } from './said.ts'
import { byText } from './telling.ts'
import type { Telling } from './telling.ts'
import { uniteTied } from './tied.ts'
import { wholeOf } from './wholes.ts'

/** Mentions of a release that are said to tell one figure: by the text itself, or by alignment of its versions. */
function statedTies(release: readonly JoinSource[], aligned: readonly AlignedPair[]): readonly (readonly [string, string])[] {
  const sameAs = release.flatMap((source) => source.mentions.flatMap((mention) => {
    const first = mention.sameAs === undefined ? undefined : source.mentions[mention.sameAs]
    return first ? [[first.id, mention.id] as const] : []
  }))
  return [...sameAs, ...aligned.map(([a, b]) => [a.id, b.id] as const)]
}

function tellingsOf(release: readonly JoinSource[], aliases: readonly AliasProposal[], { isRejected }: Said): readonly Telling[] {
  const names = new Map(aliases.map(({ name, alias }) => [programmeKey(alias), name]))
  const resolved = (programme: string | null): string | null => {
    if (programme === null) return null
    const name = names.get(programmeKey(programme)) ?? programme
    return findProgramme(name)?.name ?? name
  }
  const originDate = release.map(({ date }) => date).filter((date) => date !== null).toSorted().at(-1) ?? null
  return release.flatMap((source) => source.mentions.map((mention) => ({
    mention, source, origin: release[0]?.id ?? source.id, originDate, rejected: isRejected([mention.id]), programme: resolved(mention.programme),
  })))
}

const isOneUnit = (a: Group, b: Group): boolean => a.fact.unitMeasure === b.fact.unitMeasure && a.fact.measure === b.fact.measure

/** Facts of one release: what is said to be one figure first, then what stands at one coordinate. */
function joinRelease(release: readonly JoinSource[], said: Said): readonly Group[] {
  const aligned = alignRelease(release)
  const tellings = tellingsOf(release, releaseAliases(aligned), said)
  const groups = new Map(tellings.map((telling) => [telling.mention.id, groupOfOne(telling)]))
  const mayJoin = (a: Group, b: Group): boolean => !said.areCut(a.mentionIds, b.mentionIds)
  const mayBeStated = (a: Group, b: Group): boolean => isOneUnit(a, b) && mayJoin(a, b)
  const tied = connected([...groups.keys()], statedTies(release, aligned)).flatMap((ids) => cluster(ids.flatMap((id) => groups.get(id) ?? []), mayBeStated))
  return [...Map.groupBy(tied, coordinateOf).values()].flatMap((same) => cluster(same, mayJoin))
}

const idsOf = ({ mentionIds }: Group): readonly string[] => [...mentionIds].toSorted()

/** Groups in the order of their first mentions' ids. */
function inOrder(groups: readonly Group[]): readonly Group[] {
  const first = new Map(groups.map((group) => [group, idsOf(group)[0] ?? '']))
  return groups.toSorted((a, b) => byText(first.get(a) ?? '', first.get(b) ?? ''))
}

/** Index of each group's whole. */
function wholesOf(groups: readonly Group[]): readonly (number | null)[] {
  const placeOf = new Map(groups.flatMap((group, index) => [...group.mentionIds].map((id) => [id, String(index)] as const)))
  const graph = new Map(groups.map((group, index) => [String(index), [...group.wholeIds].flatMap((id) => placeOf.get(id) ?? [])]))
  return groups.map((_, index) => { const whole = wholeOf(graph, String(index)); return whole === null ? null : Number(whole) })
}

/** For each group the indexes of those it is coupled with, ascending. */
function couplesByIndex(groups: readonly Group[], couples: readonly Couple[]): readonly (readonly number[])[] {
  const indexes = new Map(groups.map((group, index) => [group, index]))
  const others = groups.map((): number[] => [])
  for (const [a, b] of couples) {
    const [first, second] = [indexes.get(a) ?? -1, indexes.get(b) ?? -1]
    others[first]?.push(second)
    others[second]?.push(first)
  }
  return others.map((indexes) => indexes.toSorted((a, b) => a - b))
}

/** Coordinates where a fact and each of its tellings met other origins: people may have put together tellings of several. */
function coordinatesOf(group: Group, before: ReadonlyMap<string, string>): readonly string[] {
  const met = [...group.mentionIds].flatMap((id) => before.get(id) ?? [])
  return [...new Set([...met, ...(isSharedCoordinate(group) ? [coordinateOf(group)] : [])])].toSorted()
}

/**
 * Facts with the mentions that tell them. Mentions of one source, and of versions of one release, that stand at one coordinate and
 * can be true together are one fact; so are equal tellings of different origins, where programme, place and year are named and the
 * number is recognisable. What different origins tell otherwise is disputed. What people said stands before all of it. Every mention
 * stands in exactly one fact; sources and mentions may come in any order (mention ids are unique).
 */
export function joinMentions(sources: readonly JoinSource[], options: JoinOptions = {}): readonly JoinedObservation[] {
  const said = saidOf(options)
  const ruled = joinAcrossOrigins(releasesOf(sources).flatMap((release) => joinRelease(release, said)), said)
  const before = new Map(ruled.filter(isSharedCoordinate).flatMap((group) => [...group.mentionIds].map((id) => [id, coordinateOf(group)] as const)))
  const groups = inOrder(uniteTied(ruled, said))
  const wholes = wholesOf(groups)
  const { disputes, retold } = contradictionsAmong(groups, said)
  const [disputedBy, retoldAs] = [couplesByIndex(groups, disputes), couplesByIndex(groups, retold)]
  const back = standingBack([...disputes, ...retold], said)
  return groups.map((group, index) => {
    const mentionIds = idsOf(group)
    return {
      mentionIds, fact: group.fact, partOf: wholes[index] ?? null, disputedBy: disputedBy[index] ?? [], retoldAs: retoldAs[index] ?? [],
      recommended: !back.has(group) && !said.isRejected(mentionIds), wholeIds: [...group.wholeIds], coordinates: coordinatesOf(group, before),
    }
  })
}
