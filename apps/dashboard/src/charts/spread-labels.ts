// Moves labels apart that would overlap, each as little as possible.

/**
 * Positions for labels that want to stand at `wanted` (pixels, any order), at least `gap` apart and inside `[low, high]`.
 * The result has the order of `wanted`. Where there is no room for all, the gap shrinks evenly.
 */
export function spreadLabels(wanted: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const step = wanted.length < 2 ? gap : Math.min(gap, (high - low) / (wanted.length - 1))
  const order = wanted.map((position, index) => ({ position, index })).toSorted((left, right) => left.position - right.position)
  const placed: number[] = []
  for (const { position } of order) placed.push(Math.max(position, low, (placed.at(-1) ?? -Infinity) + step))
  let ceiling = high
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    placed[index] = Math.min(placed[index] ?? high, ceiling)
    ceiling = (placed[index] ?? high) - step
  }
  const result = wanted.map(() => low)
  for (const [rank, { index }] of order.entries()) result[index] = placed[rank] ?? low
  return result
}
