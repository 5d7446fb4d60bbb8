// Areas side by side: which figures may be set face to face, which only look as if, and what each side has alone.

import { regionOf } from '@jastar/catalogue'
import type { Claim, IndicatorCode, Measure, Observation, UnitMeasure } from '@jastar/catalogue'
import { differenceOf } from './arithmetic.ts'
import { mayCompare } from './comparable.ts'
import type { DerivedFigure } from './figure.ts'
import { findNearMisses } from './near-miss.ts'
import type { NearMiss } from './near-miss.ts'
import { mayBePerThousand, perThousandRows } from './per-thousand.ts'
import type { PerThousand } from './per-thousand.ts'
import type { Refusal } from './refusal.ts'
import { byWeight } from './weigh.ts'

/** Figures of at least two areas that may be set face to face: ids in the order of the areas, null where an area has none. */
export type Matched = {
  readonly indicator: IndicatorCode
  readonly unitMeasure: UnitMeasure
  readonly measure: Measure
  readonly claim: Claim
  readonly items: readonly (string | null)[]
  /** The first area that tells it against each further one. */
  readonly differences: readonly Difference[]
}

/** `first` minus `second`, areas by their place; the figure is null where nothing follows from open bounds. */
export type Difference = { readonly first: number; readonly second: number; readonly figure: DerivedFigure | null }

/** One side of one indicator: its figures, and why they have no partner. Empty reasons: matched. */
export type ComparedSide = { readonly items: readonly string[]; readonly reasons: readonly Refusal[] }

/** One indicator in one unit, with every area's side in the order of the areas. */
export type ComparedIndicator = { readonly indicator: IndicatorCode; readonly unitMeasure: UnitMeasure; readonly measure: Measure; readonly sides: readonly ComparedSide[] }

export type Comparison = {
  /** Each area's own figures and its localities', heaviest first. */
  readonly sides: readonly { readonly referenceArea: string; readonly items: readonly string[] }[]
  readonly matched: readonly Matched[]
  readonly nearMisses: readonly NearMiss[]
  readonly indicators: readonly ComparedIndicator[]
  /** Matched figures, or each area's heaviest where none match, per 1 000 young people. */
  readonly perThousand: readonly PerThousand[]
}

/** An area's figures: its own and, for a region, those of its localities (listed, never rolled up). */
function sideOf(area: string, observations: readonly Observation[]): readonly Observation[] {
  const isOf = (code: string | null): boolean => code === area || (code !== null && area !== 'KZ' && regionOf(code)?.code === area)
  return observations.filter((each) => isOf(each.referenceArea)).toSorted(byWeight)
}

/** The heaviest figure of a side that may be compared with `figure`, of the area itself. */
const partnerOf = (figure: Observation, area: string, side: readonly Observation[]): Observation | undefined =>
  side.find((other) => other.referenceArea === area && mayCompare(figure, other).length === 0)

function matchOf(figure: Observation, at: number, areas: readonly string[], sides: readonly (readonly Observation[])[]): Matched | null {
  const items = areas.map((area, index) => (index === at ? figure : partnerOf(figure, area, sides[index] ?? [])))
  if (items.filter((item) => item !== undefined).length < 2) return null
  const { indicator, unitMeasure, measure, claim } = figure
  return { indicator, unitMeasure, measure, claim, items: items.map((item) => item?.id ?? null), differences: differencesOf(items) }
}

function differencesOf(items: readonly (Observation | undefined)[]): readonly Difference[] {
  const first = items.findIndex((item) => item !== undefined)
  const base = items[first]
  if (!base) return []
  return items.flatMap((item, second) => {
    if (!item || second === first) return []
    const derived = differenceOf(base, item)
    return [{ first, second, figure: 'value' in derived ? derived : null }]
  })
}

/** Face-to-face sets; a figure stands in one set only, the heaviest first. */
function matchAll(areas: readonly string[], sides: readonly (readonly Observation[])[]): readonly Matched[] {
  const taken = new Set<string>()
  const matched: Matched[] = []
  for (const [at, area] of areas.entries()) {
    for (const figure of sides[at] ?? []) {
      if (figure.referenceArea !== area || taken.has(figure.id)) continue
      const free = sides.map((side) => side.filter((each) => !taken.has(each.id)))
      const match = matchOf(figure, at, areas, free)
      if (!match) continue
      matched.push(match)
      for (const id of match.items) if (id !== null) taken.add(id)
    }
  }
  return matched
}

const rowKey = ({ indicator, unitMeasure, measure }: Observation): string => `${indicator}|${unitMeasure}|${measure}`

/** The fewest reasons that keep any figure here from any figure there. */
function leastReasons(here: readonly Observation[], there: readonly Observation[]): readonly Refusal[] {
  const pairs = here.flatMap((figure) => there.map((other) => mayCompare(figure, other)))
  return pairs.toSorted((a, b) => a.length - b.length)[0] ?? []
}

/**
 * Why one side's figures of a row stand alone. An empty side that has the indicator in another unit or measure says so
 * ("its growth is told, its level is not"); otherwise the figure is single.
 */
function reasonsOf(row: readonly Observation[], here: readonly Observation[], side: readonly Observation[], matched: ReadonlySet<string>): readonly Refusal[] {
  if (here.some((figure) => matched.has(figure.id))) return []
  const others = row.filter((figure) => !here.includes(figure))
  if (here.length > 0) return others.length > 0 ? leastReasons(here, others) : ['single_figure']
  const related = side.filter((figure) => figure.indicator === row[0]?.indicator)
  const reasons = leastReasons(others, related).filter((reason) => reason === 'different_unit' || reason === 'different_measure')
  return reasons.length > 0 ? reasons : ['single_figure']
}

function indicatorRows(sides: readonly (readonly Observation[])[], matched: ReadonlySet<string>): readonly ComparedIndicator[] {
  const rows = [...Map.groupBy(sides.flat().toSorted(byWeight), rowKey).values()]
  const isMatched = (row: readonly Observation[]): boolean => row.some((figure) => matched.has(figure.id))
  return rows.toSorted((a, b) => Number(isMatched(b)) - Number(isMatched(a))).flatMap((row) => {
    const [first] = row
    if (!first) return []
    const compared = sides.map((side) => {
      const here = row.filter((figure) => side.includes(figure))
      return { items: here.map((figure) => figure.id), reasons: reasonsOf(row, here, side, matched) }
    })
    return [{ indicator: first.indicator, unitMeasure: first.unitMeasure, measure: first.measure, sides: compared }]
  })
}

/** A side's own figures per 1 000 where nothing matches: more than three would bury the page. */
const mostAlone = 3

function perThousandOf(areas: readonly string[], sides: readonly (readonly Observation[])[], matched: readonly Matched[]): readonly PerThousand[] {
  const all = sides.flat()
  const byId = new Map(all.map((figure) => [figure.id, figure]))
  const together = matched.map((match) => match.items.map((id) => (id === null ? undefined : byId.get(id))))
  const rows = perThousandRows(areas, together, all)
  if (rows.length > 0) return rows
  const alone = areas.flatMap((area, at) =>
    (sides[at] ?? []).filter((figure) => mayBePerThousand(figure, area)).slice(0, mostAlone).map((figure) => areas.map((_, index) => (index === at ? figure : undefined))))
  return perThousandRows(areas, alone, all)
}

/** Two or more areas side by side, the first on the left; everything by id. Rejected figures are for the caller to leave out. */
export function compareAreas(areas: readonly string[], observations: readonly Observation[]): Comparison {
  const sides = areas.map((area) => sideOf(area, observations))
  const matched = matchAll(areas, sides)
  const matchedIds = new Set(matched.flatMap((match) => match.items).filter((id) => id !== null))
  return {
    sides: areas.map((referenceArea, index) => ({ referenceArea, items: (sides[index] ?? []).map((figure) => figure.id) })),
    matched,
    nearMisses: findNearMisses(sides, matchedIds),
    indicators: indicatorRows(sides, matchedIds),
    perThousand: perThousandOf(areas, sides, matched),
  }
}
