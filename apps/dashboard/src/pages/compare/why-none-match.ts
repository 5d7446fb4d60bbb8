// Why no figure of these areas can be set face to face: one reason, the one that says most.

import type { Refusal } from '@jastar/figures'

export type WhyNoneMatch =
  /** No text was read about these areas. */
  | { readonly kind: 'not_searched'; readonly areas: readonly string[] }
  /** Texts were read about these areas, and none reports a figure. */
  | { readonly kind: 'no_figures'; readonly areas: readonly string[] }
  /** Every area has figures, but no indicator stands on two sides in one unit. */
  | { readonly kind: 'no_shared_indicator' }
  /** An indicator stands on two sides, and these reasons keep its figures apart, the most frequent first. */
  | { readonly kind: 'kept_apart'; readonly reasons: readonly Refusal[] }

/** The part of a comparison the reason follows from. */
type Compared = {
  readonly matched: readonly unknown[]
  readonly sides: readonly ComparedSide[]
  readonly indicators: readonly { readonly sides: readonly { readonly items: readonly unknown[]; readonly reasons: readonly Refusal[] }[] }[]
}
type ComparedSide = { readonly referenceArea: string; readonly observations: number; readonly sources: readonly unknown[] }

/** The reason to give in one sentence, or null where figures do match. */
export function whyNoneMatch(compare: Compared): WhyNoneMatch | null {
  if (compare.matched.length > 0) return null
  const areasWhere = (test: (side: ComparedSide) => boolean): string[] => compare.sides.filter(test).map((side) => side.referenceArea)
  const unread = areasWhere((side) => side.sources.length === 0 && side.observations === 0)
  if (unread.length > 0) return { kind: 'not_searched', areas: unread }
  const silent = areasWhere((side) => side.observations === 0)
  if (silent.length > 0) return { kind: 'no_figures', areas: silent }
  const shared = compare.indicators.filter((row) => row.sides.filter((side) => side.items.length > 0).length > 1)
  if (shared.length === 0) return { kind: 'no_shared_indicator' }
  return { kind: 'kept_apart', reasons: byFrequency(shared.flatMap((row) => row.sides.flatMap((side) => side.reasons))) }
}

function byFrequency(reasons: readonly Refusal[]): readonly Refusal[] {
  const count = (reason: Refusal): number => reasons.filter((other) => other === reason).length
  return [...new Set(reasons)].toSorted((left, right) => count(right) - count(left))
}
