// How the bench measures: contestants take turns in one process, and what counts is processor time, so that other work on the
// machine delays them all and is charged to none.

export type Spread = { readonly median: number; readonly least: number; readonly most: number }

/** Milliseconds of processor time one call takes, its threads for compiling and collecting garbage included. */
export function costOf(run: () => unknown): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Median, least and most of some figures. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((one, other) => one - other)
  return { median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, least: sorted[0] ?? Number.NaN, most: sorted.at(-1) ?? Number.NaN }
}

/** Runs every contestant once a round, each round in the other direction; milliseconds of each, round by round. */
export function interleaved(contestants: readonly (() => unknown)[], rounds: number): readonly (readonly number[])[] {
  const costs = contestants.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? [...contestants.entries()] : [...contestants.entries()].toReversed()
    for (const [index, contestant] of order) costs[index]?.push(costOf(contestant))
  }
  return costs
}

/** The heap in use after a full collection, in megabytes; Node must run with --expose-gc. */
export function heapInUse(): number {
  if (globalThis.gc === undefined) throw new Error('The heap can only be measured where Node runs with --expose-gc')
  globalThis.gc()
  return process.memoryUsage().heapUsed / 1e6
}
