// Groups of things that hang together by links: a–b and b–c make one group of three.

/** Every id in exactly one group; groups and ids in the order of `ids`. */
export function connected(ids: readonly string[], links: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
  const leader = new Map(ids.map((id) => [id, id]))
  const leaderOf = (id: string): string => {
    let at = id
    for (let next = leader.get(at); next !== undefined && next !== at; next = leader.get(at)) at = next
    return at
  }
  for (const [a, b] of links) leader.set(leaderOf(a), leaderOf(b))
  return [...Map.groupBy(ids, leaderOf).values()]
}
