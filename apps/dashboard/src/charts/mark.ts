// What a mark needs to know of a figure, and what its qualifier, claim and measure ask to be drawn.

import type { Claim, Measure, Qualifier } from '@jastar/catalogue'

/** The part of an observation that decides how its mark looks. */
export type MarkFigure = { readonly qualifier: Qualifier; readonly claim: Claim; readonly measure: Measure; /** A change below 0 points back. */ readonly value?: number }

/** Everything a mark can tell; the legend and the grammar page go through this list in order. */
export const markKinds = [
  'exact', 'more_than', 'at_least', 'about', 'at_most', 'less_than', 'range', 'planned', 'change', 'part', 'disputed', 'unreviewed', 'linked', 'missing',
] as const
export type MarkKind = (typeof markKinds)[number]

/** What an observation on screen makes the legend explain. */
export type LegendFigure = MarkFigure & { readonly partOf: string | null; readonly disputedBy: readonly string[]; readonly review: string }

/** The kinds on screen, in the order of `markKinds`. */
export function kindsOf(figures: readonly LegendFigure[]): readonly MarkKind[] {
  const seen = new Set<MarkKind>(figures.flatMap(kindsOfOne))
  return markKinds.filter((kind) => seen.has(kind))
}

function kindsOfOne(figure: LegendFigure): readonly MarkKind[] {
  const kinds: MarkKind[] = [figure.measure === 'change' ? 'change' : figure.claim === 'planned' ? 'planned' : figure.qualifier]
  if (figure.claim === 'planned' && figure.qualifier !== 'exact') kinds.push(figure.qualifier)
  if (figure.partOf !== null) kinds.push('part')
  if (figure.disputedBy.length > 0) kinds.push('disputed')
  if (figure.review === 'auto') kinds.push('unreviewed')
  return kinds
}
