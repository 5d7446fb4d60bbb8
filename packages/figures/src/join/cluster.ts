// Which groups of one coordinate tell one fact. Overlap is not transitive: "about 300" overlaps 260 and 340, and they are two facts.

import { intervalsOverlap } from '../rounding-interval.ts'
import { byNarrowness, isPartAndWhole, unite } from './group.ts'
import type { Group } from './group.ts'

const distance = (a: Group, b: Group): number => Math.abs(a.fact.value - b.fact.value)

/**
 * Exact values found the clusters, because they come first; a bounded one joins the nearest cluster it can be true with,
 * or founds its own. A part never joins its whole. The result depends on the groups, not on their order.
 */
export function cluster(groups: readonly Group[], mayJoin: (a: Group, b: Group) => boolean = () => true): readonly Group[] {
  const clusters: Group[] = []
  for (const group of groups.toSorted(byNarrowness)) {
    const open = clusters.filter((each) => intervalsOverlap(each.interval, group.interval) && !isPartAndWhole(each, group) && mayJoin(each, group))
    const nearest = open.toSorted((a, b) => distance(a, group) - distance(b, group) || byNarrowness(a, b))[0]
    if (nearest) clusters[clusters.indexOf(nearest)] = unite(nearest, group)
    else clusters.push(group)
  }
  return clusters
}
