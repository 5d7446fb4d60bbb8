// Which indicator a figure belongs to: by its unit, its noun, and what the verbs near it say people did.

import type { IndicatorCode, UnitMeasure } from '@jastar/catalogue'
import { countsStock, isAnyone } from './counted-thing.ts'
import type { CountedThing } from './counted-thing.ts'
import type { Place } from './context.ts'
import { textAt, wordOf } from './context.ts'
import { deedNear } from './deeds.ts'
import { verbSenses as kazakhVerbSenses } from './languages/kk/nouns.ts'
import { verbSenses as russianVerbSenses } from './languages/ru/nouns.ts'
import type { NounSense } from './word.ts'

export type ReadIndicator = { readonly indicator: IndicatorCode; readonly rule: string; readonly confidence: number }

/** The indicator of a figure. */
export function indicatorOfFigure(place: Place, unit: UnitMeasure, thing: CountedThing | undefined): ReadIndicator {
  if (unit === '%' || unit === 'x') return { indicator: 'share', rule: 'percent or multiple', confidence: 1 }
  if (unit === 'KZT' || unit === 'AEK') return { indicator: 'funding', rule: 'money', confidence: 1 }
  if (unit !== '1') return { indicator: measured(place, unit, thing), rule: `measured in ${unit}`, confidence: 0.9 }
  if (!thing) return { indicator: 'other', rule: 'nothing named', confidence: 0.5 }
  if (thing.noun.people) return ofPeople(place, thing)
  const indicator = isHouse(place, thing) ? 'facilities' : byVerb(place, thing)
  return { indicator, rule: 'counted noun', confidence: thing.sure ? 0.95 : 0.6 }
}

const verbSensesOf = { kk: kazakhVerbSenses, ru: russianVerbSenses }

/** "540 кеңес берілді": what the verb near it makes of the noun; trees that are only tended are not planted. */
function byVerb(place: Place, thing: CountedThing): IndicatorCode {
  const { indicator } = thing.noun
  if (measuredOnly.has(indicator)) return 'other'
  if (!thing.sure && indicator === 'other' && isBuilt(place, thing)) return 'facilities'
  if (indicator === 'trees_planted' && sentenceHas(place, tended) && !sentenceHas(place, planted)) return 'other'
  for (const lemma of wordOf(place, thing.head).lemmas) {
    for (const [verbs, made] of verbSensesOf[place.sentence.language][lemma] ?? []) {
      const stems = verbs.split(' ')
      for (let index = Math.max(place.sentence.first, place.numeral.first - 5); index < Math.min(place.sentence.last, thing.last + 5); index += 1) if (stems.some((stem) => textAt(place, index).startsWith(stem))) return made
    }
  }
  return indicator
}

/** Told in hectares, tonnes and tenge; their pieces are something else. */
const measuredOnly = new Set<IndicatorCode>(['area_cleaned', 'waste_collected', 'funding'])

const tended = /^(?:побел|опил|обрез|выруб|спил|слом|полив|вырас|выращ|бапта|баптап|суғар|кесіл|кескен|өсір|әкте|құла|повал|погиб)/
const planted = /^(?:высаж|посад|посаж|высад|отырғыз|егіл|егіп|егілді|озелен|көгалд)/

const built = /^(?:салын|салуға|салу$|тұрғыз|жөнде|жаңғырт|пайдалануға|күрделі|постро|строит|строящ|возвед|отремонтир|ремонт|реконструир|модернизир|введен|введут|ввод|капитал)/
const opened = /^(?:ашыл|ашты|ашпақ|ашады|ашу|откр)/
const where = /^(?:в|во|на|при|из|для|по)$/

/** "построят 217 школ", "13 мектеп салынды": the house is meant, not the institution; "в 9 колледжах открыто …" is neither. */
function isHouse(place: Place, thing: CountedThing): boolean {
  if (thing.noun.built !== true || thing.side === 'inherited') return false
  if (place.sentence.language === 'kk' ? /^(?:locative|dative|genitive|ablative)$/.test(wordOf(place, thing.head).ending.case) : isPlaced(place, thing)) return false
  const reach = 7
  for (let index = Math.max(place.sentence.first, place.numeral.first - reach); index < Math.min(place.sentence.last, thing.last + reach); index += 1) {
    const text = textAt(place, index)
    if (built.test(text) || opened.test(text)) return true
  }
  return false
}

/** "28 мал қорымы салынады": a thing no table knows that was built. */
function isBuilt(place: Place, thing: CountedThing): boolean {
  if (thing.side !== 'behind' || isPlaced(place, thing)) return false
  for (let index = thing.last; index < Math.min(place.sentence.last, thing.last + 4); index += 1) if (/^(?:салын|салуға|тұрғыз|построен|возвед)/.test(textAt(place, index))) return true
  return /^(?:построен|построил|построят|возвед)/.test(textAt(place, place.numeral.first - 1))
}

function isPlaced(place: Place, thing: CountedThing): boolean {
  return /(?:ах|ях)$/.test(textAt(place, thing.head)) || [1, 2].some((distance) => where.test(textAt(place, place.numeral.first - distance)))
}

const youth = /^(?:жас|молодеж|молод|юнош|юн)/

function ofPeople(place: Place, thing: CountedThing): ReadIndicator {
  const isYoung = youth.test(textAt(place, thing.head)) || youth.test(textAt(place, thing.head - 1)) || isAged(place, thing)
  if (isYoung && countsStock(place, thing) && (isNeet(place) || cueNear(place, thing) === 'other')) return { indicator: 'other', rule: 'young people without work or study', confidence: 0.8 }
  if (isYoung && countsStock(place, thing)) return { indicator: 'youth_population', rule: 'number of young people', confidence: 0.9 }
  const cue = cueNear(place, thing)
  if (isResident(place, thing) && cue === 'participants' && place.numeral.value >= fewestResidents && sentenceHas(place, /^(?:зарегистрирован|тіркелген)/)) return { indicator: 'population', rule: 'people who live there', confidence: 0.7 }
  if (isYoung && cue === undefined && thing.side === 'before' && place.numeral.value >= fewestResidents) return { indicator: 'youth_population', rule: 'young people there are', confidence: 0.7 }
  if (isYoung && (cue === 'youth_population' || (cue === 'members' && !hasOrganisation(place)) || isStanding(place, thing))) return { indicator: 'youth_population', rule: 'young people there are', confidence: 0.8 }
  if (cue === 'youth_population' || isStanding(place, thing) || (cue === undefined && countsStock(place, thing) && isResident(place, thing))) return { indicator: 'population', rule: 'people who live there', confidence: 0.8 }
  if (cue === undefined && (isAged(place, thing) || wordOf(place, thing.head).lemmas.includes('молодежь') || (isAnyone(place, thing) && sentenceHas(place, /^молодеж[ьи]$/)))) return { indicator: 'youth_population', rule: 'young people there are', confidence: 0.75 }
  const indicator = peopleIndicator(thing.noun, cue)
  return { indicator, rule: cue ? 'people and their verb' : 'people', confidence: cue ? 0.9 : 0.75 }
}

/** So many registered residents are a population, not the guests of an event. */
const fewestResidents = 10_000

function isResident(place: Place, thing: CountedThing): boolean {
  return /^(?:тұрғын|халық|халқ|жител|населени)/.test(textAt(place, thing.head))
}

/** "620 тысяч жителей моложе 35 лет": young by their age. */
function isAged(place: Place, thing: CountedThing): boolean {
  if (/^(?:моложе|младше)$/.test(textAt(place, thing.head + 1))) return true
  return textAt(place, place.numeral.first - 1).startsWith('аралығындағы') && textAt(place, place.numeral.first - 2) === 'жас'
}

/** "NEET санатындағы жастар", "безработной молодежи": those in no work and no study are no whole youth. */
function isNeet(place: Place): boolean {
  for (let index = Math.max(place.sentence.first, place.numeral.first - 8); index < Math.min(place.sentence.last, place.numeral.last + 6); index += 1) {
    if (/^(?:neet|жұмыссыз жас|жұмыссыз|безработной|безработных|незанятой)$/.test(textAt(place, index))) return cueNear(place, undefined) !== 'employed'
  }
  return false
}

/** "5 миллион жас бар": how many there are. */
function isStanding(place: Place, thing: CountedThing): boolean {
  return place.sentence.language === 'kk' && wordOf(place, thing.head).lemmas.some((lemma) => lemma === 'жас' || lemma === 'тұрғын') && textAt(place, thing.head + 1) === 'бар'
}

function hasOrganisation(place: Place): boolean {
  for (let index = place.sentence.first; index < place.sentence.last; index += 1) if (wordOf(place, index).programmeNoun === 'organisation') return true
  return false
}

/** The indicator code a person-noun and a deed give together. */
function peopleIndicator(noun: NounSense, cue: IndicatorCode | undefined): IndicatorCode {
  if (noun.firm || cue === undefined) return noun.indicator
  if (noun.indicator === 'volunteers') return cue === 'trained' ? 'trained' : 'volunteers'
  if (noun.attends) return cue === 'trained' || cue === 'beneficiaries' ? cue : noun.indicator
  if (noun.indicator === 'other') return cue === 'trained' || cue === 'employed' || cue === 'beneficiaries' ? cue : noun.indicator
  return peopleCues.includes(cue) ? cue : noun.indicator
}

const peopleCues: readonly IndicatorCode[] = ['participants', 'trained', 'employed', 'beneficiaries', 'members', 'students', 'youth_population', 'volunteers', 'other']

/** What the words near the figure say was done; of people only what people do. */
export function cueNear(place: Place, thing: CountedThing | undefined): IndicatorCode | undefined {
  return deedNear(place, thing, (indicator) => !thing?.noun.people || peopleCues.includes(indicator))?.indicator
}

const collected = /^(?:жина|жинал|тазал|тазар|шығарыл|тасыл|көмілді|собра|собир|убра|убор|вывез|вывоз|очист|очищ|ликвидир|сдал|сдан|өткіз)/
/** Waste told as produced or lying about, not as collected. */
const produced = /^(?:жатыр|түзіл|пайда|полигонда|полигондарда|образу|образов|накопл|скопил|генерир|производ|коммуналдық|тұрмыстық|коммунальн)/

function measured(place: Place, unit: UnitMeasure, thing: CountedThing | undefined): IndicatorCode {
  if (unit === 't' || unit === 'kg' || unit === 'm3') return isWaste(place, thing) && (sentenceHas(place, collected) || !sentenceHas(place, produced)) && !isEveryYear(place) && !(unit === 't' && place.numeral.value >= mostCollected) ? 'waste_collected' : 'other'
  return hasCleaning(place) ? 'area_cleaned' : 'other'
}

/** More tonnes than this are what a country throws away, not what people gathered. */
const mostCollected = 100_000

function isWaste(place: Place, thing: CountedThing | undefined): boolean {
  if (thing?.side === 'behind' && !thing.sure && wordOf(place, thing.head).unit === undefined) return false
  if (thing && thing.sure && thing.noun.indicator !== 'waste_collected' && thing.noun.indicator !== 'other' && thing.noun.indicator !== 'area_cleaned' && thing.side === 'behind') return false
  for (let index = place.sentence.first; index < place.sentence.last; index += 1) if (wordOf(place, index).noun?.indicator === 'waste_collected') return true
  return false
}

/** "жыл сайын", "ежегодно": what is produced year by year. */
function isEveryYear(place: Place): boolean {
  return sentenceHas(place, /^(?:ежегодно|сайын)$/)
}

function sentenceHas(place: Place, pattern: RegExp): boolean {
  for (let index = place.sentence.first; index < place.sentence.last; index += 1) if (pattern.test(textAt(place, index))) return true
  return false
}

/** True where the sentence tells of cleaning: kilometres and hectares are then a result. */
export function hasCleaning(place: Place): boolean {
  for (let index = place.sentence.first; index < place.sentence.last; index += 1) if (wordOf(place, index).cue === 'area_cleaned') return true
  return false
}

const line = /^(?:жол|автожол|желі|құбыр|трасса|көше|магистрал|арна|канал|учаске|телім|дорог|автодорог|трасс|сет|труб|улиц|линии|линий|магистрал|водопровод|газопровод|канал|тротуар|набережн|берег|арык|русл|электросет|теплосет)/
const made = /^(?:салын|салу|жөнде|жаңар|жаңғырт|тартыл|төсел|салды|ремонт|отремонт|построе|построи|проложе|проложи|обнови|обновл|реконструир|модернизир|протяж|заасфальт|замен|ұзындығ|ұзындық|строительств|асфальт)/

/** True for kilometres and metres that are a result: cleaned, built, repaired, laid, or of a road or a network; a way gone is none. */
export function isLengthDone(place: Place, behind: number): boolean {
  if (hasCleaning(place)) return true
  for (let index = behind; index < Math.min(place.sentence.last, behind + 4); index += 1) if (line.test(textAt(place, index))) return true
  return sentenceHas(place, made)
}
