// Which indicator a figure belongs to: by its unit, its noun, and what the verbs near it say people did.

import type { IndicatorCode, UnitMeasure } from '@jastar/catalogue'
import { countsStock, peopleIndicator } from './counted-thing.ts'
import type { CountedThing } from './counted-thing.ts'
import type { Place } from './context.ts'
import { textAt, wordOf } from './context.ts'
import { deedNear } from './deeds.ts'

export type ReadIndicator = { readonly indicator: IndicatorCode; readonly rule: string; readonly confidence: number }

/** The indicator of a figure. */
export function indicatorOfFigure(place: Place, unit: UnitMeasure, thing: CountedThing | undefined): ReadIndicator {
  if (unit === '%' || unit === 'x') return { indicator: 'share', rule: 'percent or multiple', confidence: 1 }
  if (unit === 'KZT' || unit === 'AEK') return { indicator: 'funding', rule: 'money', confidence: 1 }
  if (unit !== '1') return { indicator: measured(place, unit, thing), rule: `measured in ${unit}`, confidence: 0.9 }
  if (!thing) return { indicator: 'other', rule: 'nothing named', confidence: 0.5 }
  if (thing.noun.people) return ofPeople(place, thing)
  const built = cueNear(place, thing) === 'facilities' && thing.noun.indicator === 'organisations' && /^(?:мектеп|школ|орталық|центр|клуб|секци)/.test(textAt(place, thing.head))
  return { indicator: built ? 'facilities' : thing.noun.indicator, rule: 'counted noun', confidence: thing.sure ? 0.95 : 0.6 }
}

const stock = /^(?:жас|молодеж|молод)/

function ofPeople(place: Place, thing: CountedThing): ReadIndicator {
  const isYoung = stock.test(textAt(place, thing.head)) || stock.test(textAt(place, thing.head - 1))
  if (isYoung && countsStock(place, thing)) return { indicator: 'youth_population', rule: 'number of young people', confidence: 0.9 }
  const cue = cueNear(place, thing)
  if (isYoung && ((cue === 'members' && !hasOrganisation(place)) || isStanding(place, thing))) return { indicator: 'youth_population', rule: 'young people there are', confidence: 0.8 }
  if (cue === 'youth_population' && !isYoung) return { indicator: 'population', rule: 'people who live there', confidence: 0.8 }
  const indicator = peopleIndicator(thing.noun, cue)
  return { indicator, rule: cue ? 'people and their verb' : 'people', confidence: cue ? 0.9 : 0.75 }
}

/** "5 миллион жас бар": how many there are. */
function isStanding(place: Place, thing: CountedThing): boolean {
  return place.sentence.language === 'kk' && wordOf(place, thing.head).lemmas.includes('жас') && textAt(place, thing.head + 1) === 'бар'
}

function hasOrganisation(place: Place): boolean {
  for (let index = place.sentence.first; index < place.sentence.last; index += 1) if (wordOf(place, index).programmeNoun === 'organisation') return true
  return false
}

const peopleCues: readonly IndicatorCode[] = ['participants', 'trained', 'employed', 'beneficiaries', 'members', 'students', 'youth_population', 'volunteers', 'other']

/** What the words near the figure say was done; of people only what people do. */
export function cueNear(place: Place, thing: CountedThing | undefined): IndicatorCode | undefined {
  return deedNear(place, thing, (indicator) => !thing?.noun.people || peopleCues.includes(indicator))?.indicator
}

function measured(place: Place, unit: UnitMeasure, thing: CountedThing | undefined): IndicatorCode {
  const nouns = new Set(thing ? [thing.noun.indicator] : [])
  for (let index = place.sentence.first; index < place.sentence.last; index += 1) {
    const { noun, cue } = wordOf(place, index)
    if (noun && !thing) nouns.add(noun.indicator)
    if (cue === 'area_cleaned' || (noun?.indicator === 'waste_collected')) nouns.add(cue === 'area_cleaned' ? cue : 'waste_collected')
  }
  if (unit === 't' || unit === 'kg' || unit === 'm3') return nouns.has('waste_collected') ? 'waste_collected' : 'other'
  if (unit === 'm2' && thing?.noun.indicator === 'facilities' && !hasCleaning(place)) return 'facilities'
  return hasCleaning(place) ? 'area_cleaned' : 'other'
}

/** True where the sentence tells of cleaning: kilometres and hectares are then a result. */
export function hasCleaning(place: Place): boolean {
  for (let index = place.sentence.first; index < place.sentence.last; index += 1) if (wordOf(place, index).cue === 'area_cleaned') return true
  return false
}
