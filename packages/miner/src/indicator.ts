// Which indicator a figure belongs to: by its unit, its noun, and what the verbs near it say people did.

import type { IndicatorCode, UnitMeasure } from '@jastar/catalogue'
import type { CountedThing } from './counted-thing.ts'
import type { Place } from './context.ts'
import { textAt, wordOf } from './context.ts'
import { verbSenses as kazakhVerbSenses } from './languages/kk/nouns.ts'
import { verbSenses as russianVerbSenses } from './languages/ru/nouns.ts'
import { indicatorOfPeople } from './people-indicator.ts'
import type { ReadIndicator } from './people-indicator.ts'
import { formPattern } from './form-pattern.ts'

/** The indicator of a figure. */
export function indicatorOfFigure(place: Place, unit: UnitMeasure, thing: CountedThing | undefined): ReadIndicator {
  if (unit === '%' || unit === 'x') return { indicator: 'share', rule: 'percent or multiple', confidence: 1 }
  if (unit === 'KZT' || unit === 'AEK') return { indicator: 'funding', rule: 'money', confidence: 1 }
  if (unit !== '1') return { indicator: measured(place, unit, thing), rule: `measured in ${unit}`, confidence: 0.9 }
  if (!thing) return { indicator: 'other', rule: 'nothing named', confidence: 0.5 }
  if (thing.noun.people) return indicatorOfPeople(place, thing)
  const indicator = isHouse(place, thing) ? 'facilities' : byVerb(place, thing)
  return { indicator, rule: 'counted noun', confidence: thing.sure ? 0.95 : 0.6 }
}

const verbSensesOf = { kk: kazakhVerbSenses, ru: russianVerbSenses }

/** "540 кеңес берілді": what the verb near it makes of the noun; trees that are only tended are not planted. */
function byVerb(place: Place, thing: CountedThing): IndicatorCode {
  const { indicator } = thing.noun
  if (isVacancy(place, thing)) return 'jobs'
  if (measuredOnly.has(indicator)) return 'other'
  if (!thing.sure && indicator === 'other' && isBuilt(place, thing)) return 'facilities'
  if (indicator === 'trees_planted' && distanceTo(place, tended) < distanceTo(place, planted)) return 'other'
  for (const lemma of wordOf(place, thing.head).lemmas) {
    for (const [verbs, made] of verbSensesOf[place.sentence.language][lemma] ?? []) {
      const stems = verbs.split(' ')
      for (let index = Math.max(place.sentence.first, place.numeral.first - 5); index < Math.min(place.sentence.last, thing.last + 5); index += 1) if (stems.some((stem) => textAt(place, index).startsWith(stem))) return made
    }
  }
  return indicator
}

/** "Еще 40 мест остаются свободными" where the sentence or the one before tells of jobs. */
function isVacancy(place: Place, thing: CountedThing): boolean {
  if (!/^(?:мест|места|орын|орынды|орнын)$/.test(textAt(place, thing.head))) return false
  for (let index = Math.max(0, place.sentence.first - 25); index < place.sentence.last; index += 1) if (/^(?:рабоч|ваканс|ваканси|вакант|работодат|жұмыс)/.test(textAt(place, index)) && index !== thing.head) return !/^(?:мест|орын)/.test(textAt(place, place.numeral.first - 1)) && !isSchool(place)
  return false
}

function isSchool(place: Place): boolean {
  return sentenceHas(place, /^(?:школ|детсад|сад|лагер|зал|общежит|мектеп|балабақша|лагерь|жатақхана|университет|вуз|грант|орындық)/)
}

/** Told in hectares, tonnes and tenge; their pieces are something else. */
const measuredOnly = new Set<IndicatorCode>(['area_cleaned', 'waste_collected', 'funding'])

const tended = /^(?:побел|опил|обрез|выруб|спил|слом|полив|вырас|выращ|бапта|баптап|суғар|кесіл|кескен|өсір|әкте|құла|повал|погиб)/
const planted = /^(?:высаж|посад|посаж|высад|отырғыз|егіл|егіп|егілді|озелен|көгалд)/

/** A comma stands for this many words. */
const comma = 4

/** Words and commas from the number to the nearest word of a pattern; Infinity where the sentence has none. */
function distanceTo(place: Place, pattern: RegExp): number {
  const { sentence, numeral } = place
  let nearest = Infinity
  for (const step of [-1, 1]) {
    let distance = 0
    for (let index = step < 0 ? numeral.first - 1 : numeral.last; index >= sentence.first && index < sentence.last; index += step) {
      const text = textAt(place, index)
      distance += text === ',' ? comma : 1
      if (pattern.test(text)) nearest = Math.min(nearest, distance)
    }
  }
  return nearest
}

const built = formPattern(/^(?:салын|салуға|салу$|тұрғыз|жөнде|жаңғырт|пайдалануға|күрделі|постро|строит|строящ|возвед|отремонтир|ремонт|реконструир|модернизир|введен|введут|ввод|капитал)/)
const opened = formPattern(/^(?:ашыл|ашты|ашпақ|ашады|ашу|откр)/)
const where = formPattern(/^(?:в|во|на|при|из|для|по)$/)

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
  const onRoads = sentenceHas(place, /^(?:дорог|автодорог|трасс|жолд)/)
  for (let index = place.sentence.first; index < place.sentence.last; index += 1) {
    if (wordOf(place, index).cue === 'area_cleaned' || (!onRoads && tidied.test(`${textAt(place, index - 2)} ${textAt(place, index - 1)} ${textAt(place, index)}`))) return true
  }
  return false
}

/** What roads are put into is repair: "привели в порядок", "тәртіпке келтірілді", "қоқыстан арылтты". */
const tidied = /(?:прив[её]\p{L}+ в порядок|(?:тәртіпке|ретке) келті\p{L}+|[дт][ае]н арыл\p{L}+|облагор\p{L}+)$/u

const line = formPattern(/^(?:жол|автожол|желі|құбыр|трасса|көше|магистрал|арна|канал|учаске|телім|дорог|автодорог|трасс|сет|труб|улиц|линии|линий|магистрал|водопровод|газопровод|канал|тротуар|набережн|берег|арык|русл|электросет|теплосет)/)
const made = /^(?:салын|салу|жөнде|жаңар|жаңғырт|тартыл|төсел|салды|ремонт|отремонт|построе|построи|проложе|проложи|обнови|обновл|реконструир|модернизир|протяж|заасфальт|замен|ұзындығ|ұзындық|строительств|асфальт)/

/** True for kilometres and metres that are a result: cleaned, built, repaired, laid, or of a road or a network; a way gone is none. */
export function isLengthDone(place: Place, behind: number): boolean {
  if (hasCleaning(place)) return true
  for (let index = behind; index < Math.min(place.sentence.last, behind + 4); index += 1) if (line.test(textAt(place, index))) return true
  return sentenceHas(place, made)
}
