// How the bench measures: contestants take turns in one process, so that a busy machine slows them all alike.

export type Spread = { readonly median: number; readonly least: number; readonly most: number }

/** Milliseconds one call takes. */
export function timeOf(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** Median, least and most of some figures. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((one, other) => one - other)
  return { median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, least: sorted[0] ?? Number.NaN, most: sorted.at(-1) ?? Number.NaN }
}

/** Runs every contestant once a round, each round in the other direction; milliseconds per contestant and round. */
export function interleaved<Name extends string>(contestants: Readonly<Record<Name, () => unknown>>, names: readonly Name[], rounds: number): Readonly<Record<string, readonly number[]>> {
  const times: Record<string, number[]> = {}
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) (times[name] ??= []).push(timeOf(contestants[name]))
  }
  return times
}

/** The heap in use after a full collection, in megabytes; Node must run with --expose-gc. */
export function heapInUse(): number {
  if (globalThis.gc === undefined) throw new Error('The heap can only be measured where Node runs with --expose-gc')
  globalThis.gc()
  return process.memoryUsage().heapUsed / 1e6
}
