// Ratios a reader would like to have of a programme (people per event, tonnes per hectare), computed on bounds or refused with the reason.

import type { IndicatorCode, Observation } from '@jastar/catalogue'
import { ratioOf } from '@jastar/figures'
import type { Derived } from '@jastar/figures'

/** Which indicator per which: those that answer a question of their own. */
const asked: readonly (readonly [over: IndicatorCode, under: IndicatorCode])[] = [
  ['participants', 'events'], ['participants', 'projects'], ['volunteers', 'events'], ['trained', 'events'], ['waste_collected', 'area_cleaned'],
  ['trees_planted', 'area_cleaned'], ['funding', 'projects'], ['funding', 'grants'], ['jobs', 'projects'],
]

export type Ratio<Figure extends Observation> = { readonly over: Figure; readonly under: Figure; readonly result: Derived }

/** True where a reader would divide the two: whole levels of one area and one period, both done or both planned. */
const belongTogether = (over: Observation, under: Observation): boolean =>
  over.referenceArea === under.referenceArea && over.timePeriod === under.timePeriod && over.claim === under.claim
  && [over, under].every((figure) => figure.measure === 'level' && figure.partOf === null)

/** Every ratio asked for that two of the figures could give. */
export function ratiosOf<Figure extends Observation>(figures: readonly Figure[]): readonly Ratio<Figure>[] {
  const of = (indicator: IndicatorCode): readonly Figure[] => figures.filter((figure) => figure.indicator === indicator)
  return asked.flatMap(([first, second]) =>
    of(first).flatMap((over) => of(second).flatMap((under) => (belongTogether(over, under) ? [{ over, under, result: ratioOf(over, under) }] : []))))
}
