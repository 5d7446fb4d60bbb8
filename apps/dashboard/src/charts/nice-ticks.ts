// Round values for an axis: 0, 100, 200 … never more than the axis holds.

const steps = [1, 2, 5, 10]

/** Ticks from 0 up to `extent` in steps of 1, 2 or 5 times a power of ten, about `count` of them; at least 0 and one more. */
export function niceTicks(extent: number, count = 6): readonly number[] {
  if (extent <= 0) return [0]
  const rough = extent / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * (steps.find((candidate) => candidate * power >= rough) ?? 10)
  const ticks = Array.from({ length: Math.floor(extent / step) + 1 }, (_, index) => index * step)
  return ticks.map((tick) => Number(tick.toPrecision(12)))
}
