// What may be added and what comes out; each figure is an observation of cases/observation.ts but for what is said.

import type { Observation } from '@jastar/catalogue'
import type { DerivedFigure, Refusal } from '../src/index.ts'

export type SumCase = {
  readonly name: string
  readonly figures: readonly Partial<Observation>[]
  readonly gives: Partial<DerivedFigure> | Refusal
  /** Places of the figures that count, where not all do. */
  readonly counted?: readonly number[]
}

const one = { programme: 'Таза Қазақстан' } as const
const two = { programme: 'Заң және тәртіп' } as const
const moreThan = { qualifier: 'more_than' } as const
const trees = { indicator: 'trees_planted', countedThing: 'көшет' } as const

export const sumCases: readonly SumCase[] = [
  { name: 'exact figures give an exact sum', figures: [{ ...one, value: 10 }, { ...two, value: 32 }], gives: { value: 42, qualifier: 'exact', lowerBound: 42, upperBound: 42 } },
  { name: 'four lower bounds give a lower bound: 1 120+', gives: { value: 1120, qualifier: 'more_than', lowerBound: 1120, upperBound: null }, figures: [
    { ...moreThan, programme: 'Жұмысшы мамандықтар жылы', value: 120 }, { ...moreThan, ...two, value: 330 }, { ...moreThan, ...one, value: 570 },
    { ...moreThan, programme: 'түркі әлемінің Жастар астанасы', value: 100, timePeriod: '2025-08/2025-12' },
  ] },
  { name: 'exact and more than: more than', figures: [{ ...one, value: 10 }, { ...two, ...moreThan, value: 30 }], gives: { value: 40, qualifier: 'more_than', upperBound: null } },
  { name: 'at least and exact: at least', figures: [{ ...one, value: 10 }, { ...two, qualifier: 'at_least', value: 30 }], gives: { value: 40, qualifier: 'at_least' } },
  { name: 'about and exact: about, as wide as it was told', figures: [{ ...one, value: 10 }, { ...two, qualifier: 'about', value: 300 }], gives: { value: 310, qualifier: 'about', lowerBound: 260, upperBound: 360 } },
  { name: 'a ceiling leaves a range', figures: [{ ...one, value: 10 }, { ...two, qualifier: 'at_most', value: 40 }], gives: { value: 10, valueHigh: 50, qualifier: 'range' } },
  { name: 'two ceilings are a ceiling', figures: [{ ...one, qualifier: 'less_than', value: 10 }, { ...two, qualifier: 'at_most', value: 40 }], gives: { value: 50, qualifier: 'less_than', lowerBound: 0, upperBound: 50 } },
  { name: 'decimals add without dust', gives: { value: 0.3, qualifier: 'exact' }, figures: [
    { ...one, indicator: 'waste_collected', unitMeasure: 't', value: 0.1 }, { ...two, indicator: 'waste_collected', unitMeasure: 't', value: 0.2 },
  ] },
  { name: 'events add over areas', figures: [{ referenceArea: 'KZ-75', value: 10 }, { referenceArea: 'KZ-15', value: 5 }], gives: { value: 15 } },
  { name: 'events add over years', figures: [{ year: 2024, value: 10 }, { year: 2025, value: 5 }], gives: { value: 15 } },
  { name: 'of counts from one start the longest counts', counted: [1, 2], gives: { value: 100 }, figures: [
    { timePeriod: '2025-01/2025-06', value: 40 }, { timePeriod: '2025-01/2025-09', value: 70 }, { year: 2024, value: 30 },
  ] },
  { name: 'a stock adds over areas at one time', figures: [{ indicator: 'youth_population', programme: null, value: 400 }, { indicator: 'youth_population', programme: null, referenceArea: 'KZ-15', value: 200 }], gives: { value: 600 } },
  { name: 'a stock of two years is refused', figures: [{ indicator: 'youth_population', programme: null, value: 400 }, { indicator: 'youth_population', programme: null, year: 2024, value: 390 }], gives: 'stock_not_flow' },
  { name: 'stocks of two areas in two years are refused', figures: [{ indicator: 'youth_population', programme: null, value: 400 }, { indicator: 'youth_population', programme: null, referenceArea: 'KZ-15', year: 2024, value: 390 }], gives: 'different_period' },
  { name: 'nothing to add to', figures: [{ value: 10 }], gives: 'single_figure' },
  { name: 'people may come twice', figures: [{ ...one, indicator: 'participants', value: 10 }, { ...two, indicator: 'participants', value: 10 }], gives: 'not_additive' },
  { name: 'shares are never added', figures: [{ ...one, indicator: 'share', unitMeasure: '%', value: 10 }, { ...two, indicator: 'share', unitMeasure: '%', value: 10 }], gives: 'not_additive' },
  { name: 'events and projects', figures: [{ ...one }, { ...two, indicator: 'projects' }], gives: 'different_indicator' },
  { name: 'tonnes and kilograms', figures: [{ ...one, indicator: 'waste_collected', unitMeasure: 't' }, { ...two, indicator: 'waste_collected', unitMeasure: 'kg' }], gives: 'different_unit' },
  { name: 'a plan and a result', figures: [{ ...one }, { ...two, claim: 'planned' }], gives: 'different_claim' },
  { name: 'a level and a change', figures: [{ ...one }, { ...two, measure: 'change' }], gives: 'different_measure' },
  { name: 'two changes', figures: [{ ...one, measure: 'change' }, { ...two, measure: 'change' }], gives: 'not_additive' },
  { name: 'a part and its whole', figures: [{ ...one }, { ...two, partOf: '0' }], gives: 'part_of_whole' },
  { name: 'a total and its programmes', figures: [{ programme: null }, { ...one }], gives: 'part_of_whole' },
  { name: 'a programme and the project inside it', figures: [{ programme: 'Жұмысшы мамандықтар жылы' }, { programme: 'Бейне' }], gives: 'part_of_whole' },
  { name: 'the country and one of its cities', figures: [{ referenceArea: 'KZ' }, { referenceArea: 'KZ-75' }], gives: 'part_of_whole' },
  { name: 'a region and its town', figures: [{ referenceArea: 'KZ-15' }, { referenceArea: 'KZ-15-aktobe' }], gives: 'part_of_whole' },
  { name: 'one area’s total and another’s programme', figures: [{ programme: null }, { ...one, referenceArea: 'KZ-15' }], gives: 'different_programme' },
  { name: 'a year and its half, from different starts', figures: [{ value: 10 }, { value: 5, timePeriod: '2025-07/2025-12' }], gives: 'different_period' },
  { name: 'a figure without a year', figures: [{ ...one }, { ...two, year: null }], gives: 'period_unknown' },
  { name: 'a year and one event', figures: [{ ...one }, { ...two, timePeriodBasis: 'publication' }], gives: 'period_not_whole' },
  { name: 'two events of one programme, that a later text may have counted together', figures: [{ ...trees, timePeriodBasis: 'publication' }, { ...trees, timePeriodBasis: 'publication', value: 30 }], gives: 'period_not_whole' },
  { name: 'forums and meetings may overlap', figures: [{ countedThing: 'форум' }, { countedThing: 'кездесу' }], gives: 'different_concept' },
  { name: 'one thing counted twice', figures: [{ value: 10 }, { value: 20 }], gives: 'not_additive' },
  { name: 'a disputed figure', figures: [{ ...one }, { ...two, disputedBy: ['9'] }], gives: 'disputed' },
]
