// What people are counted as. Each thing the words around a figure say of them is evidence with a weight; the weightiest wins:
// a deed the nearer the more, a stock («өңірде … адам бар»), help told of in the dative, a trade, a group, and last the noun itself.

import type { IndicatorCode } from '@jastar/catalogue'
import type { Place } from './context.ts'
import { textAt, wordOf } from './context.ts'
import { countsStock, isAnyone } from './counted-thing.ts'
import type { CountedThing } from './counted-thing.ts'
import { deedNear } from './deeds.ts'
import type { NearDeed } from './deeds.ts'
import type { NounSense } from './word.ts'
import { formPattern } from './form-pattern.ts'

export type ReadIndicator = { readonly indicator: IndicatorCode; readonly rule: string; readonly confidence: number }

type Evidence = ReadIndicator & { readonly weight: number }

/** What is known of the people before their evidence is weighed. */
type People = { readonly place: Place; readonly thing: CountedThing; readonly young: boolean; readonly deed: NearDeed | undefined }

/** A deed right beside the figure; each step further takes one off, down to what is still more than the noun's own meaning. */
const nearestDeed = 12
const farthestDeed = 2.5

const witnesses: readonly ((people: People) => Evidence | undefined)[] = [ownMeaning, deedTold, thereAre, numberOf, registered, helped, winners, insiders, trade, group, withoutWorkOrStudy]

/** The indicator of people counted. */
export function indicatorOfPeople(place: Place, thing: CountedThing): ReadIndicator {
  const people: People = { place, thing, young: isYoung(place, thing), deed: deedOf(place, thing) }
  const found = witnesses.flatMap((witness) => witness(people) ?? [])
  const { indicator, rule, confidence } = found.reduce((best, next) => (next.weight > best.weight ? next : best))
  return { indicator, rule, confidence }
}

const peopleCues: readonly IndicatorCode[] = ['participants', 'trained', 'employed', 'beneficiaries', 'members', 'students', 'youth_population', 'volunteers', 'other']

function deedOf(place: Place, thing: CountedThing): People['deed'] {
  return deedNear(place, thing, (indicator) => peopleCues.includes(indicator))
}

function ownMeaning({ thing }: People): Evidence {
  return { indicator: thing.noun.indicator, weight: 2, rule: 'people', confidence: 0.75 }
}

function deedTold(people: People): Evidence | undefined {
  const { place, thing, deed } = people
  if (!deed || (deed.indicator === 'beneficiaries' && isGiver(place, thing))) return undefined
  const weight = Math.max(farthestDeed, nearestDeed - deed.cost)
  if (deed.indicator === 'youth_population') return { ...livingThere(people), weight }
  if (deed.indicator === 'members' && people.young && !hasOrganisation(place)) return { ...livingThere(people), weight }
  return { indicator: ofNounAndDeed(thing.noun, deed.indicator), weight, rule: 'people and their verb', confidence: 0.9 }
}

/** "337 маман көмек береді", "помощь оказывают 30 психологов": those who help by their trade are not helped. */
function isGiver(place: Place, thing: CountedThing): boolean {
  if (thing.noun.works !== true || (place.sentence.language === 'kk' && wordOf(place, thing.head).ending.case !== 'nominative')) return false
  return sentenceHas(place, place.sentence.language === 'kk' ? /^(?:береді|беріп|көрсетеді|көрсетіп|көрсетуде)$/ : /^(?:оказыва(?:ют|ет|ли)|помога(?:ют|ет|ли)|консультиру(?:ют|ет))$/)
}

/** The indicator code a person-noun and a deed give together. */
function ofNounAndDeed(noun: NounSense, told: IndicatorCode): IndicatorCode {
  if (noun.firm) return noun.indicator
  if (noun.indicator === 'volunteers') return told === 'trained' ? 'trained' : 'volunteers'
  if (noun.attends) return told === 'trained' || told === 'beneficiaries' ? told : noun.indicator
  if (noun.indicator === 'other') return told === 'trained' || told === 'employed' || told === 'beneficiaries' ? told : noun.indicator
  return told
}

function livingThere({ young }: People): ReadIndicator {
  return young ? { indicator: 'youth_population', rule: 'young people there are', confidence: 0.8 } : { indicator: 'population', rule: 'people who live there', confidence: 0.8 }
}

/** "5 миллион жас бар", "мүгедектігі бар 900 адам бар": how many there are. */
function thereAre(people: People): Evidence | undefined {
  const { place, thing } = people
  const stands = place.sentence.language === 'kk' && thing.noun.indicator === 'participants' && thing.noun.works !== true && textAt(place, thing.head + 1) === 'бар'
  return stands && !isInside(place) ? { ...livingThere(people), weight: 13 } : undefined
}

/** "жастар саны", "численность молодежи": the number of them; of others than the young only where no deed is told. */
function numberOf(people: People): Evidence | undefined {
  const { place, thing, young, deed } = people
  if (!countsStock(place, thing)) return undefined
  if (young && (isJobless(people) || deed?.indicator === 'other')) return { indicator: 'other', weight: 20, rule: 'young people without work', confidence: 0.8 }
  if (young) return { indicator: 'youth_population', weight: 20, rule: 'number of young people', confidence: 0.9 }
  return thing.noun.indicator === 'population' || isResident(place, thing) || isGroup(place, thing) || wordOf(place, thing.head).lemmas.some((lemma) => generations.has(lemma)) ? { ...livingThere(people), weight: 2.4 } : undefined
}

/** A deed farther off is of other people in the sentence. */
const besideIt = 4

/** "NEET санатындағы 1 240 жас", "в категории NEET находятся 223 тысячи граждан": a stock of young people, unless something is done for them. */
function withoutWorkOrStudy({ place, deed, young }: People): Evidence | undefined {
  if (deed !== undefined && deed.cost <= besideIt && deed.indicator !== 'other' && deed.indicator !== 'youth_population') return undefined
  if (young && isDenied(place, /^(?:уч[аи]тся|учащ|обуча)/, /^оқымай/) && isDenied(place, /^(?:работа|трудоустр|занят)/, /^(?:істемей|жасамай|қамтылма)/)) return { indicator: 'youth_population', weight: 21, rule: 'young people who neither study nor work', confidence: 0.85 }
  for (let index = place.sentence.first; index < Math.min(place.sentence.last, place.numeral.last + 6); index += 1) {
    if (textAt(place, index) === 'neet') return { indicator: 'youth_population', weight: 21, rule: 'young people in NEET', confidence: 0.85 }
  }
  return undefined
}

/** "не учатся", "оқымайтын": a verb of the sentence is denied. */
function isDenied(place: Place, russian: RegExp, kazakh: RegExp): boolean {
  if (place.sentence.language === 'kk') return sentenceHas(place, kazakh)
  for (let index = place.sentence.first; index < place.sentence.last; index += 1) if (russian.test(textAt(place, index)) && /^(?:не|ни)$/.test(textAt(place, index - 1))) return true
  return false
}

/** People told by age and sex alone. */
const generations = new Set(['бала', 'әйел', 'ер', 'қарт', 'зейнеткер', 'женщина', 'мужчина', 'пенсионер'])

/** So many registered residents are a population, not the guests of an event. */
const fewestResidents = 10_000

function registered(people: People): Evidence | undefined {
  const { place, thing, young, deed } = people
  if (place.numeral.value < fewestResidents) return undefined
  if (isResident(place, thing) && deed?.indicator === 'participants' && sentenceHas(place, /^(?:зарегистрирован|тіркелген)/)) return { indicator: 'population', weight: 20, rule: 'people who live there', confidence: 0.7 }
  return young && thing.side === 'before' ? { indicator: 'youth_population', weight: 2.4, rule: 'young people there are', confidence: 0.7 } : undefined
}

const giving = formPattern(/^(?:көмек|бер|тарат|тапсыр|үлестір|жеткіз|табыс|көрсет|сыйла|ұсын|аудар|төле|бөлін|бағыттал)/)
const telling = /^(?:рассказ|объясн|разъясн|прочит|прочл|показ|напомн|айт|түсіндір)/

/** "восьмерым пенсионерам перекрыли крыши", "430 жителям", "600 азаматқа грант беру": those for whom something is done. */
function helped({ place, thing }: People): Evidence | undefined {
  if (thing.side !== 'behind' || thing.noun.firm || thing.noun.indicator === 'volunteers' || !isDative(place, thing)) return undefined
  if (sentenceHas(place, telling)) return { indicator: 'participants', weight: 8, rule: 'people something is told to', confidence: 0.7 }
  return { indicator: 'beneficiaries', weight: 8, rule: 'people something is given to', confidence: 0.8 }
}

function isDative(place: Place, thing: CountedThing): boolean {
  if (place.sentence.language === 'ru') return /(?:ам|ям)$/.test(textAt(place, thing.head)) && ![1, 2, 3].some((distance) => /^(?:к|по|благодаря|согласно)$/.test(textAt(place, place.numeral.first - distance)))
  if (wordOf(place, thing.head).ending.case !== 'dative') return false
  for (let index = thing.last; index < Math.min(place.sentence.last, thing.last + 6) && textAt(place, index) !== ','; index += 1) if (giving.test(textAt(place, index))) return true
  return false
}

const winner = /^(?:победител|призер|лауреат|жеңімпаз|жүлдегер)/
const prize = /^(?:грант|тенге|теңге|₸)/
const given = /^(?:получ|вруч|выпла|присуд|алды|алады|берілді|беріледі|табыс|тағайындал)/

/** "Победителями стали 9 жителей. Каждый получил грант": a prize of money makes winners beneficiaries; it is told with them or in the next sentence. */
function winners({ place, thing }: People): Evidence | undefined {
  if (thing.noun.firm || !sentenceHas(place, winner) || !sentenceHas(place, /^(?:стал|атан|танылды)/)) return undefined
  const next = place.document.sentences[place.sentence.index + 1]
  const span: Place = { ...place, sentence: { ...place.sentence, last: next?.last ?? place.sentence.last } }
  return sentenceHas(span, prize) && sentenceHas(span, given) ? { indicator: 'beneficiaries', weight: 13, rule: 'winners of a prize of money', confidence: 0.75 } : undefined
}

const society = /^(?:клуб|үйірме|секци|студи|жаса[қғ]|отряд|қозғалыс|кружк|штаб|движени|актив|ұйым)/

/** "дебат клубында 60 оқушы бар", "в нашем отряде 24 участника": those a club or a movement has. */
function insiders({ place, thing, deed }: People): Evidence | undefined {
  const open = thing.noun.indicator === 'participants' || thing.noun.indicator === 'students'
  if (!open || thing.noun.works === true) return undefined
  const has = place.sentence.language === 'kk' ? textAt(place, thing.head + 1) === 'бар' && [1, 2, 3].some((distance) => isIn(place, place.numeral.first - distance)) : !deed && isInSociety(place)
  return has ? { indicator: 'members', weight: 9, rule: 'people of a club', confidence: 0.7 } : undefined
}

function isIn(place: Place, index: number): boolean {
  return wordOf(place, index).ending.case === 'locative' && society.test(textAt(place, index))
}

function isInSociety(place: Place): boolean {
  for (let index = place.sentence.first + 1; index < place.numeral.first; index += 1) {
    const governed = [1, 2].some((distance) => /^(?:в|во)$/.test(textAt(place, index - distance)))
    if (governed && society.test(textAt(place, index)) && /(?:е|ии|ах|ях)$/.test(textAt(place, index))) return true
  }
  return false
}

const came = /^(?:прибы|приех|келді|келген|барды)/

/** "74 маман қызмет етеді", "инструкторов – 16": those named by their trade work where no deed is told but that they came; in a list of lines they may be guests. */
function trade({ place, thing, deed }: People): Evidence | undefined {
  const isListed = thing.side === 'before' && /^[-:]$/.test(textAt(place, place.numeral.first - 1))
  const cameOnly = deed?.indicator === 'participants' && !deed.sure && sentenceHas(place, came)
  return thing.noun.works === true && !isListed ? { indicator: 'employed', weight: cameOnly ? nearestDeed : 2.4, rule: 'people named by their trade', confidence: 0.7 } : undefined
}

/** People told by what they are, not by what they did: the young, the disabled. */
function group(people: People): Evidence | undefined {
  const { place, thing } = people
  const isYouth = (isAged(place, thing) && !thing.noun.attends && !thing.noun.works) || wordOf(place, thing.head).lemmas.includes('молодежь') || (isAnyone(place, thing) && sentenceHas(place, /^молодеж[ьи]$/))
  if (isYouth && !people.deed) return { indicator: 'youth_population', weight: 2.3, rule: 'young people there are', confidence: 0.75 }
  if (toldOfNeet(place) && thing.noun.indicator === 'participants' && !people.deed) return { indicator: 'youth_population', weight: 2.6, rule: 'young people in no work and no study', confidence: 0.75 }
  return isGroup(place, thing) && thing.noun.indicator === 'participants' ? { ...livingThere(people), weight: 2.4 } : undefined
}

/** Tokens of about two sentences. */
const sentenceBefore = 30

/** "Всего таких жителей – 6 870": the sentence before told of the NEET. */
function toldOfNeet(place: Place): boolean {
  for (let index = Math.max(0, place.sentence.first - sentenceBefore); index < place.sentence.last; index += 1) if (textAt(place, index) === 'neet') return true
  return false
}

const disability = formPattern(/^(?:мүгедек|мүмкінді[гк]|мүмкіншілі|инвалид|ограниченн|потребност|қажеттілі)/)

function isGroup(place: Place, thing: CountedThing): boolean {
  for (let index = thing.first; index < Math.min(place.sentence.last, thing.last + 4); index += 1) {
    if (/^[.,;:()]$/.test(textAt(place, index))) return false
    if (disability.test(textAt(place, index))) return true
  }
  return false
}

const youth = formPattern(/^(?:жас|молодеж|молод|юнош|юн)/)

function isYoung(place: Place, thing: CountedThing): boolean {
  return youth.test(textAt(place, thing.head)) || youth.test(textAt(place, thing.head - 1)) || isAged(place, thing)
}

/** "620 тысяч жителей моложе 35 лет", "14 пен 34 жас аралығында": young by their age. */
function isAged(place: Place, thing: CountedThing): boolean {
  if (/^(?:моложе|младше)$/.test(textAt(place, thing.head + 1))) return true
  for (let index = Math.max(place.sentence.first, place.numeral.first - 6); index < Math.min(place.sentence.last, thing.last + 8); index += 1) {
    if (/^(?:29|34|35)$/.test(textAt(place, index)) && /^(?:лет|год|жас)/.test(textAt(place, index + 1))) return true
  }
  return false
}

function isResident(place: Place, thing: CountedThing): boolean {
  return /^(?:тұрғын|халық|халқ|жител|населени)/.test(textAt(place, thing.head))
}

/** "безработной молодежи", "жұмыссыз жастар": those out of work are no whole youth; the NEET are told as a part of it. */
function isJobless({ place, deed }: People): boolean {
  for (let index = Math.max(place.sentence.first, place.numeral.first - 8); index < Math.min(place.sentence.last, place.numeral.last + 6); index += 1) {
    if (/^(?:жұмыссыз|безработной|безработных|незанятой)$/.test(textAt(place, index))) return deed?.indicator !== 'employed'
  }
  return false
}

function hasOrganisation(place: Place): boolean {
  for (let index = place.sentence.first; index < place.sentence.last; index += 1) if (wordOf(place, index).programmeNoun === 'organisation') return true
  return false
}

/** "үйірмеде 60 бала бар", "бағдарламасында 60 жас бар": those of a club or a programme, not those of a place. */
function isInside(place: Place): boolean {
  return [1, 2, 3].some((distance) => {
    const { programmeNoun, noun, ending } = wordOf(place, place.numeral.first - distance)
    return ending.case === 'locative' && (programmeNoun !== undefined || (noun !== undefined && noun.indicator !== 'other'))
  })
}

function sentenceHas(place: Place, pattern: RegExp): boolean {
  for (let index = place.sentence.first; index < place.sentence.last; index += 1) if (pattern.test(textAt(place, index))) return true
  return false
}
