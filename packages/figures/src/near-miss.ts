// Pairs a reader would be tempted to compare although they may not be: 300 000 participants and 300 members.

import type { Observation, UnitMeasure } from '@jastar/catalogue'
import { mayCompare } from './comparable.ts'
import { peopleIndicators } from './data/general-things.ts'
import type { Refusal } from './refusal.ts'
import { byWeight, weigh } from './weigh.ts'

/** Two figures of different areas, by id, and every reason against setting them face to face. */
export type NearMiss = { readonly left: string; readonly right: string; readonly reasons: readonly Refusal[] }

/** More than three warnings are read by nobody. */
const mostShown = 3

const people = new Set<string>(peopleIndicators)

/** Units whose numbers look alike to a reader. */
const unitKinds: Readonly<Partial<Record<UnitMeasure, string>>> = {
  '%': 'share', x: 'share', t: 'mass', kg: 'mass', ha: 'surface', m2: 'surface', km: 'length', m: 'length', m3: 'volume', KZT: 'money', AEK: 'money',
}

/** What a figure looks like at a glance: people, a share, money, or its own kind of thing. */
function kindOf({ indicator, unitMeasure }: Observation): string {
  if (people.has(indicator) && unitMeasure === '1') return 'people'
  return unitKinds[unitMeasure] ?? indicator
}

type Pair = { readonly left: Observation; readonly right: Observation }

const distance = ({ left, right }: Pair): number => Math.abs(Math.abs(left.value) - Math.abs(right.value))

/** Of one kind the pair that tempts most: for shares, all on one scale, the nearest values; otherwise each side's leading figure. */
function mostTempting(kind: string, left: readonly Observation[], right: readonly Observation[]): Pair | undefined {
  const pairs = left.flatMap((one) => right.map((other) => ({ left: one, right: other })))
  return kind === 'share' ? pairs.toSorted((a, b) => distance(a) - distance(b))[0] : pairs[0]
}

function pairsOf(left: readonly Observation[], right: readonly Observation[], matched: ReadonlySet<string>): readonly Pair[] {
  const [ours, theirs] = [Map.groupBy(left.toSorted(byWeight), kindOf), Map.groupBy(right.toSorted(byWeight), kindOf)]
  return [...ours].flatMap(([kind, figures]) => {
    const others = theirs.get(kind) ?? []
    if ([figures, others].every((side) => side.some((figure) => matched.has(figure.id)))) return []
    return mostTempting(kind, figures, others) ?? []
  })
}

/** At most three tempting pairs, most prominent first; none of a kind that has a true match on both sides. */
export function findNearMisses(sides: readonly (readonly Observation[])[], matched: ReadonlySet<string>): readonly NearMiss[] {
  const pairs = sides.flatMap((left, index) => sides.slice(index + 1).flatMap((right) => pairsOf(left, right, matched)))
  return pairs
    .map((pair) => ({ ...pair, reasons: mayCompare(pair.left, pair.right) }))
    .filter((pair) => pair.reasons.length > 0)
    .toSorted((a, b) => weigh(b.left) + weigh(b.right) - weigh(a.left) - weigh(a.right))
    .slice(0, mostShown)
    .map(({ left, right, reasons }) => ({ left: left.id, right: right.id, reasons }))
}
