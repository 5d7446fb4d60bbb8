// Gives joined observations their ids: a fact keeps its id when its mentions are joined anew, a merge leaves a redirect.

import { observationIdOf } from '../ids.ts'

export type AssignedIds = {
  /** One id for each cluster, in the order given. */
  readonly ids: readonly string[]
  /** Ids that are no observation's any more, and where most of their mentions went. */
  readonly redirects: ReadonlyMap<string, string>
}

/**
 * Ids for clusters of mention ids. The cluster that holds most mentions of an earlier observation keeps that id;
 * a new cluster takes one from its first mention, never one that was `used` before.
 */
export function assignIds(clusters: readonly (readonly string[])[], earlier: ReadonlyMap<string, string>, used: ReadonlySet<string>): AssignedIds {
  const shares = sharesOf(clusters, earlier)
  const kept = keptIds(shares)
  const taken = new Set([...used, ...kept.values()])
  const ids = clusters.map((mentionIds, index) => {
    const id = kept.get(index) ?? newId(mentionIds, taken)
    taken.add(id)
    return id
  })
  return { ids, redirects: redirectsOf(shares, kept, ids) }
}

/** The id a new cluster takes where its first `attempt` ids are given already. */
export function idOfNew(mentionIds: readonly string[], attempt: number): string {
  return observationIdOf(mentionIds.toSorted()[0] ?? '', attempt)
}

/** How many mentions of an earlier observation a cluster holds. */
type Share = { readonly cluster: number; readonly oldId: string; readonly mentions: number }

function sharesOf(clusters: readonly (readonly string[])[], earlier: ReadonlyMap<string, string>): Share[] {
  const shares = clusters.flatMap((mentionIds, cluster) => {
    const oldIds = mentionIds.map((id) => earlier.get(id)).filter((id) => id !== undefined)
    return [...new Set(oldIds)].map((oldId) => ({ cluster, oldId, mentions: oldIds.filter((id) => id === oldId).length }))
  })
  return shares.toSorted((a, b) => b.mentions - a.mentions || (a.oldId < b.oldId ? -1 : 1))
}

function keptIds(shares: readonly Share[]): Map<number, string> {
  const kept = new Map<number, string>()
  const given = new Set<string>()
  for (const { cluster, oldId } of shares) {
    if (kept.has(cluster) || given.has(oldId)) continue
    kept.set(cluster, oldId)
    given.add(oldId)
  }
  return kept
}

function newId(mentionIds: readonly string[], taken: ReadonlySet<string>): string {
  for (let attempt = 0; ; attempt += 1) {
    const id = idOfNew(mentionIds, attempt)
    if (!taken.has(id)) return id
  }
}

function redirectsOf(shares: readonly Share[], kept: ReadonlyMap<number, string>, ids: readonly string[]): Map<string, string> {
  const given = new Set(kept.values())
  const redirects = new Map<string, string>()
  for (const { cluster, oldId } of shares) {
    const target = ids[cluster]
    if (target !== undefined && !given.has(oldId) && !redirects.has(oldId)) redirects.set(oldId, target)
  }
  return redirects
}
