// Which chart a group of figures gets: the chart follows the data.

import type { IndicatorCode, Observation, YearBucket } from '@jastar/catalogue'
import { mayCompare } from '@jastar/figures'
import type { ExploreBy } from '../../address/explore-view.ts'

/**
 * `number`: one figure with its sentence. `numbers`: several that share no axis. `bars`: one axis, ranked. `dumbbell`: two areas, matched figures on one row.
 * `slope`: two years of one thing. `lines`: three years and more. `years`: dots by year that nothing joins.
 */
export type ChartKind = 'number' | 'numbers' | 'bars' | 'dumbbell' | 'slope' | 'lines' | 'years'

/** Indicators whose figures each have a whole of their own. */
const ownWhole: readonly IndicatorCode[] = ['share', 'other']

type ChoiceGroup = { readonly indicator: IndicatorCode; readonly by: ExploreBy; /** The leading figure of each row: parts and disputes share a row. */ readonly figures: readonly Observation[] }

/** The chart of a group of rows. */
export function chooseChart({ indicator, by, figures }: ChoiceGroup): ChartKind {
  if (figures.length < 2) return 'number'
  if (ownWhole.includes(indicator)) return 'numbers'
  if (by === 'year') return linesOf(figures).length === 0 ? 'years' : figures.length === 2 ? 'slope' : 'lines'
  return by === 'referenceArea' && pairsOf(figures) !== null ? 'dumbbell' : 'bars'
}

/** Fewest years of one thing that make a line among other figures; alone, two make a slope. */
const fewestYearsOfALine = 3

/**
 * Stretches a line may join: figures of one programme (or, without one, one counted thing), area and claim, told for three years or more,
 * or for two where nothing else is shown. A year without a figure ends a stretch: a gap is never joined; two figures of one year are not joined either.
 */
export function linesOf<Figure extends Pick<Observation, 'programme' | 'countedThing' | 'referenceArea' | 'claim' | 'year'>>(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const dated = figures.filter((figure) => figure.year !== null)
  return [...Map.groupBy(dated, (figure) => [figure.programme ?? `: ${figure.countedThing}`, figure.referenceArea, figure.claim].join('|')).values()]
    .filter((told) => told.length >= fewestYearsOfALine || (told.length === 2 && figures.length === 2))
    .filter((told) => new Set(told.map((figure) => figure.year)).size === told.length)
    .flatMap((told) => stretchesOf(told.toSorted((left, right) => Number(left.year) - Number(right.year))))
}

/** Runs of years that follow each other; a year alone is a dot and no stretch. */
function stretchesOf<Figure extends Pick<Observation, 'year'>>(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const stretches: Figure[][] = []
  for (const figure of figures) {
    const last = stretches.at(-1)
    const before = last?.at(-1)
    if (last && before && Number(before.year) + 1 === figure.year) last.push(figure)
    else stretches.push([figure])
  }
  return stretches.filter((stretch) => stretch.length > 1)
}

/** Two areas' figures of one thing, first area's first; null where an area has none. */
export type Pair<Figure> = readonly [Figure, Figure]

/** Every figure matched with its like in the other of exactly two areas; null where one has no match or they may not be compared. */
export function pairsOf<Figure extends Observation>(figures: readonly Figure[]): readonly Pair<Figure>[] | null {
  const [first, second, ...others] = new Set(figures.map((figure) => figure.referenceArea))
  if (first === undefined || second === undefined || others.length > 0) return null
  const pairs = figures.filter((figure) => figure.referenceArea === first).map((figure) => {
    const matches = figures.filter((other) => other.referenceArea === second && mayCompare(figure, other).length === 0)
    const [match] = matches
    return match && matches.length === 1 ? ([figure, match] as const) : null
  })
  const complete = pairs.filter((pair) => pair !== null)
  const isComplete = complete.length === pairs.length && new Set(complete.flat().map((figure) => figure.id)).size === figures.length
  return isComplete ? complete : null
}

/** The years of a chart: those asked for, else every year from the first to the last told, empty ones too; an unknown year has its place at the end. */
export function yearsAxis(told: readonly (number | null)[], asked: readonly YearBucket[], covered: readonly YearBucket[]): readonly YearBucket[] {
  const unknown: readonly YearBucket[] = told.includes(null) || (asked.length > 0 ? asked : covered).includes('unknown') ? ['unknown'] : []
  if (asked.length > 0) return [...asked.filter((year) => year !== 'unknown').toSorted((left, right) => left - right), ...unknown]
  const known = told.filter((year) => year !== null)
  if (known.length === 0) return unknown
  const first = Math.min(...known)
  return [...Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => first + index), ...unknown]
}
