// Per 1 000 young people: a figure of an area beside the number of young people living there, where a text tells it.

import type { Claim, IndicatorCode, Observation, UnitMeasure } from '@jastar/catalogue'
import { ratioOf } from './arithmetic.ts'
import type { Derived } from './arithmetic.ts'
import { roundTo } from './decimal.ts'
import type { DerivedFigure } from './figure.ts'
import { byWeight } from './weigh.ts'

/** One side of a row: ids of the figure and of the population it is set against, and what follows. */
export type PerThousandSide = {
  readonly item: string
  /** Null where no text tells how many young people live in the area. */
  readonly population: string | null
  /** Years between the figure and the population; 0 for one year, null where either is not known. */
  readonly yearsApart: number | null
  /** Null where there is no population. */
  readonly result: Derived | null
}

/** One indicator per 1 000 young people, sides in the order of the areas; null where an area does not tell it. */
export type PerThousand = { readonly indicator: IndicatorCode; readonly unitMeasure: UnitMeasure; readonly claim: Claim; readonly sides: readonly (PerThousandSide | null)[] }

/** Not to be divided by the young: shares are divided already, the two populations are what others are divided by. */
const undivided: readonly IndicatorCode[] = ['share', 'other', 'youth_population', 'population']

/** A population further away says too little about the year asked for. */
const mostYearsApart = 5

/** Figures of an area that may be given per 1 000: levels of its own, no parts. */
export function mayBePerThousand(figure: Observation, area: string): boolean {
  return figure.referenceArea === area && figure.measure === 'level' && figure.unitMeasure !== '%' && figure.partOf === null && !undivided.includes(figure.indicator)
}

const yearsBetween = (a: Observation, b: Observation): number | null => (a.year === null || b.year === null ? null : Math.abs(a.year - b.year))

/** The number of young people of the area itself, told for the figure's year or the nearest one; undisputed before disputed. */
export function populationFor(figure: Observation, area: string, observations: readonly Observation[]): Observation | undefined {
  const isPopulation = (each: Observation): boolean =>
    each.indicator === 'youth_population' && each.referenceArea === area && each.measure === 'level' && each.claim === 'achieved' && each.partOf === null && each.year !== null
  const away = (each: Observation): number => yearsBetween(figure, each) ?? 0
  return observations.filter(isPopulation).toSorted((a, b) => a.disputedBy.length - b.disputedBy.length || away(a) - away(b) || byWeight(a, b))[0]
}

const placesOf = (value: number): number => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3)
const outwards = (value: number, round: (scaled: number) => number): number => {
  const scale = 10 ** placesOf(value)
  return round(roundTo(value * scale, 6)) / scale
}

/** A quotient as it is read: bounds rounded outwards, and one of two exact numbers is "about", because rounding is not exact. */
export function readable(figure: DerivedFigure): DerivedFigure {
  const lowerBound = figure.lowerBound === null ? null : outwards(figure.lowerBound, Math.floor)
  const upperBound = figure.upperBound === null ? null : outwards(figure.upperBound, Math.ceil)
  if (figure.qualifier === 'exact' || figure.qualifier === 'about') return { ...figure, lowerBound, upperBound, qualifier: 'about', value: outwards(figure.value, Math.round) }
  if (figure.qualifier === 'range') return { ...figure, lowerBound, upperBound, value: lowerBound ?? figure.value, valueHigh: upperBound }
  return { ...figure, lowerBound, upperBound, value: (figure.qualifier === 'more_than' || figure.qualifier === 'at_least' ? lowerBound : upperBound) ?? figure.value }
}

/**
 * A figure per 1 000 young people, as bounds. The population may be of another year, at most five away: whoever shows it says so.
 * Refused as every ratio is: two open ends, an unknown year, a dispute.
 */
export function perThousand(figure: Observation, population: Observation): Derived {
  const apart = yearsBetween(figure, population)
  if (apart === null) return { refused: 'period_unknown' }
  if (apart > mostYearsApart) return { refused: 'different_period' }
  const result = ratioOf(figure, { ...population, year: figure.year }, 1000)
  return 'refused' in result ? result : readable(result)
}

function sideOf(figure: Observation, area: string, observations: readonly Observation[]): PerThousandSide {
  const population = populationFor(figure, area, observations)
  if (!population) return { item: figure.id, population: null, yearsApart: null, result: null }
  return { item: figure.id, population: population.id, yearsApart: yearsBetween(figure, population), result: perThousand(figure, population) }
}

/** Figures of one row, in the order of the areas. */
type Row = readonly (Observation | undefined)[]

/** Rows of figures as rows per 1 000 young people; rows where no area has a population or no figure may be divided are left out. */
export function perThousandRows(areas: readonly string[], rows: readonly Row[], observations: readonly Observation[]): readonly PerThousand[] {
  return rows.flatMap((row) => {
    const sides = row.map((figure, index) => {
      const area = areas[index]
      return figure && area !== undefined && mayBePerThousand(figure, area) ? sideOf(figure, area, observations) : null
    })
    const first = row.find((_, index) => sides[index] !== null)
    if (!first || !sides.some((side) => side !== null && side.population !== null)) return []
    return [{ indicator: first.indicator, unitMeasure: first.unitMeasure, claim: first.claim, sides }]
  })
}

