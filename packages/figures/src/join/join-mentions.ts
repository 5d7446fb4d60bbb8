// One fact told in two languages or ten reprints counts once: mentions in, facts out. Nothing depends on the order of the sources.

import { findProgramme } from '@jastar/catalogue'
import { alignRelease, programmeKey, releaseAliases } from './alignment.ts'
import type { AliasProposal, AlignedPair } from './alignment.ts'
import { disputesAmong, joinAcrossOrigins } from './across-origins.ts'
import { cluster } from './cluster.ts'
import { connected } from './connected.ts'
import { coordinateOf } from './coordinate.ts'
import { groupOfOne } from './group.ts'
import type { Group } from './group.ts'
import type { JoinedObservation, JoinSource } from './join-source.ts'
import { releasesOf } from './origins.ts'
import { byText } from './telling.ts'
import type { Telling } from './telling.ts'

/** Mentions of a release that are said to tell one figure: by the text itself, or by alignment of its versions. */
function statedTies(release: readonly JoinSource[], aligned: readonly AlignedPair[]): readonly (readonly [string, string])[] {
  const sameAs = release.flatMap((source) => source.mentions.flatMap((mention) => {
    const first = mention.sameAs === undefined ? undefined : source.mentions[mention.sameAs]
    return first ? [[first.id, mention.id] as const] : []
  }))
  return [...sameAs, ...aligned.map(([a, b]) => [a.id, b.id] as const)]
}

function tellingsOf(release: readonly JoinSource[], aliases: readonly AliasProposal[]): readonly Telling[] {
  const names = new Map(aliases.map(({ name, alias }) => [programmeKey(alias), name]))
  const resolved = (programme: string | null): string | null => {
    if (programme === null) return null
    const name = names.get(programmeKey(programme)) ?? programme
    return findProgramme(name)?.name ?? name
  }
  return release.flatMap((source) => source.mentions.map((mention) => ({ mention, source, origin: release[0]?.id ?? source.id, programme: resolved(mention.programme) })))
}

const isOneUnit = (a: Group, b: Group): boolean => a.fact.unitMeasure === b.fact.unitMeasure && a.fact.measure === b.fact.measure

/** Facts of one release: what is said to be one figure first, then what stands at one coordinate. */
function joinRelease(release: readonly JoinSource[]): readonly Group[] {
  const aligned = alignRelease(release)
  const tellings = tellingsOf(release, releaseAliases(aligned))
  const groups = new Map(tellings.map((telling) => [telling.mention.id, groupOfOne(telling)]))
  const tied = connected([...groups.keys()], statedTies(release, aligned)).flatMap((ids) => cluster(ids.flatMap((id) => groups.get(id) ?? []), isOneUnit))
  return [...Map.groupBy(tied, coordinateOf).values()].flatMap((same) => cluster(same))
}

const idsOf = ({ mentionIds }: Group): readonly string[] => [...mentionIds].toSorted()

/** Groups in the order of their first mentions' ids. */
function inOrder(groups: readonly Group[]): readonly Group[] {
  const first = new Map(groups.map((group) => [group, idsOf(group)[0] ?? '']))
  return groups.toSorted((a, b) => byText(first.get(a) ?? '', first.get(b) ?? ''))
}

/** Index of each group's whole. A link that would make a fact a part of itself, at any remove, is left out. */
function wholesOf(groups: readonly Group[]): readonly (number | null)[] {
  const indexOf = new Map(groups.flatMap((group, index) => [...group.mentionIds].map((id) => [id, index] as const)))
  const wholes = groups.map((): number | null => null)
  const leadsTo = (from: number, to: number): boolean => {
    for (let at: number | null | undefined = from; at !== null && at !== undefined; at = wholes[at]) if (at === to) return true
    return false
  }
  for (const [index, group] of groups.entries()) {
    const whole = [...group.wholeIds].flatMap((id) => indexOf.get(id) ?? []).find((each) => !leadsTo(each, index))
    wholes[index] = whole ?? null
  }
  return wholes
}

/** For each group the indexes of those it contradicts, ascending. */
function disputesByIndex(groups: readonly Group[]): readonly (readonly number[])[] {
  const indexes = new Map(groups.map((group, index) => [group, index]))
  const disputes = groups.map((): number[] => [])
  for (const [a, b] of disputesAmong(groups)) {
    const [first, second] = [indexes.get(a) ?? -1, indexes.get(b) ?? -1]
    disputes[first]?.push(second)
    disputes[second]?.push(first)
  }
  return disputes.map((others) => others.toSorted((a, b) => a - b))
}

/**
 * Facts with the mentions that tell them. Mentions of one source, and of versions of one release, that stand at one coordinate and
 * can be true together are one fact; so are equal tellings of different origins, where programme, place and year are named and the
 * number is recognisable. What different origins tell otherwise is disputed. Every mention stands in exactly one fact; sources and
 * mentions may come in any order (mention ids are unique).
 */
export function joinMentions(sources: readonly JoinSource[]): readonly JoinedObservation[] {
  const groups = inOrder(joinAcrossOrigins(releasesOf(sources).flatMap(joinRelease)))
  const wholes = wholesOf(groups)
  const disputedBy = disputesByIndex(groups)
  return groups.map((group, index) => ({ mentionIds: idsOf(group), fact: group.fact, partOf: wholes[index] ?? null, disputedBy: disputedBy[index] ?? [] }))
}
