// The figures on the page, each once, in the order of the rows.

import type { Compare, ObservationItem } from '@jastar/contract'

/** Every figure of every side. */
export function figuresOf(compare: Pick<Compare, 'indicators'>): readonly ObservationItem[] {
  const items = compare.indicators.flatMap((row) => row.sides.flatMap((side) => side.items))
  return [...new Map(items.map((item) => [item.id, item])).values()]
}
