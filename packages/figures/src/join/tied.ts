// Facts that hold mentions a person put together become one, whatever the rules found.

import { connected } from './connected.ts'
import { groupOfTellings } from './group.ts'
import type { Group } from './group.ts'
import type { Said } from './said.ts'

/** Groups of people's ties that meet in one fact, with the facts they touch. */
function bundlesOf(groups: readonly Group[], tied: readonly (readonly string[])[]): readonly { readonly groups: readonly Group[]; readonly ties: readonly ReadonlySet<string>[] }[] {
  const placeOf = new Map(groups.flatMap((group, index) => [...group.mentionIds].map((id) => [id, String(index)] as const)))
  const touched = tied.map((ids) => ({ ids: new Set(ids), places: [...new Set(ids.flatMap((id) => placeOf.get(id) ?? []))] }))
  const places = [...new Set(touched.flatMap((each) => each.places))]
  const links = touched.flatMap((each) => each.places.slice(1).map((place) => [each.places[0] ?? place, place] as const))
  return connected(places, links).map((members) => ({
    groups: members.flatMap((place) => groups[Number(place)] ?? []),
    ties: touched.filter((each) => each.places.some((place) => members.includes(place))).map(({ ids }) => ids),
  }))
}

/**
 * What the rules joined comes along, unless that brought together what a person parted: then only the mentions that were put
 * together leave their facts for one of their own.
 */
function unitedBy({ groups, ties }: ReturnType<typeof bundlesOf>[number], { areCut }: Said): readonly Group[] {
  if (groups.length === 1) return groups
  const tellings = groups.flatMap((group) => group.tellings)
  const all = new Set(tellings.map(({ mention }) => mention.id))
  if (!areCut(all, all)) return [groupOfTellings(tellings)]
  const rests = groups.map((group) => group.tellings.filter(({ mention }) => !ties.some((ids) => ids.has(mention.id))))
  const own = ties.map((ids) => tellings.filter(({ mention }) => ids.has(mention.id)))
  return [...own, ...rests].filter((each) => each.length > 0).map(groupOfTellings)
}

/** Facts with people's ties kept; facts that no tie touches as they came. */
export function uniteTied(groups: readonly Group[], said: Said): readonly Group[] {
  if (said.tied.length === 0) return groups
  const bundles = bundlesOf(groups, said.tied)
  const touched = new Set(bundles.flatMap((bundle) => bundle.groups))
  return [...groups.filter((group) => !touched.has(group)), ...bundles.flatMap((bundle) => unitedBy(bundle, said))]
}
