// How often one client may do something: a bucket of tries that fills again with time.

export type RateLimit = {
  /** Takes one try of a client; seconds to wait where none is left, 0 where it may go on. */
  readonly take: (client: string) => number
}

type Options = {
  /** Tries at once. */
  readonly burst: number
  /** Seconds until one more try. */
  readonly seconds: number
  readonly clock: () => Date
}

/** Clients remembered at most: an attacker with many addresses must not fill the memory. */
const clientsKept = 10_000

/** A limit of `burst` tries, one more every `seconds`. */
export function rateLimit({ burst, seconds, clock }: Options): RateLimit {
  const buckets = new Map<string, { tries: number; at: number }>()
  return {
    take: (client) => {
      const now = clock().getTime() / 1000
      const bucket = buckets.get(client) ?? { tries: burst, at: now }
      const tries = Math.min(burst, bucket.tries + Math.max(0, now - bucket.at) / seconds)
      buckets.delete(client)
      buckets.set(client, { tries: tries < 1 ? tries : tries - 1, at: now })
      if (buckets.size > clientsKept) for (const oldest of buckets.keys()) { buckets.delete(oldest); break }
      return tries < 1 ? Math.ceil((1 - tries) * seconds) : 0
    },
  }
}
