// Which fact each fact is a part of, so that no fact is a part of itself at any remove.

/** Facts by key, each with the keys of facts it is said to be a part of, the best said first. */
export type PartGraph = ReadonlyMap<string, readonly string[]>

function reaches(graph: PartGraph, from: string, to: string): boolean {
  const seen = new Set<string>()
  const ahead = [from]
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (at === to) return true
    if (seen.has(at)) continue
    seen.add(at)
    ahead.push(...(graph.get(at) ?? []))
  }
  return false
}

/** The whole of one fact: the first that is not a part of this one in turn; null where there is none. */
export function wholeOf(graph: PartGraph, key: string): string | null {
  return graph.get(key)?.find((whole) => !reaches(graph, whole, key)) ?? null
}
