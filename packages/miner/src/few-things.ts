// Small numbers and seats: which of them are told as a figure and which only in passing: «три золота», «екі баламыздың», «зал рассчитан на 350 мест».

import type { Place } from './context.ts'
import { textAt, wordOf } from './context.ts'
import type { CountedThing } from './counted-thing.ts'
import { formPattern } from './form-pattern.ts'

/** A few medals are a result, a few places tell how far a thing reached. */
const medal = /^(?:золот|серебр|бронз|медал|алтын|күміс|қола)/
const places = new Set(['село', 'аул', 'город', 'район', 'поселок', 'ауыл', 'қала', 'аудан'])

const holds = formPattern(/^(?:рассчитан|вмеща|вмести|сыя|сыйд|сыйя)/)

/** True for seats of a hall and for a few places; the capacity of a school or a kindergarten is a figure, of a hall where the sentence tells how many it holds. */
export function isSeat(place: Place, thing: CountedThing): boolean {
  if (!/^(?:мест|орын|орн)/.test(textAt(place, thing.head))) return false
  for (let index = Math.max(place.sentence.first, place.numeral.first - 4); index < Math.min(place.sentence.last, thing.last + 3); index += 1) if (place.numeral.value >= 10 && holds.test(textAt(place, index))) return false
  for (let index = Math.max(place.sentence.first, place.numeral.first - 5); index < Math.min(place.sentence.last, thing.last + 2); index += 1) if (/^(?:зал|сцен|трибун|сахна|көрермен)/.test(textAt(place, index))) return true
  return place.numeral.value < 10
}

/** True for things told of even where they are few: medals, and places right behind the number. */
export function isTold(place: Place, thing: CountedThing | undefined): boolean {
  return thing !== undefined && (medal.test(textAt(place, thing.head)) || (thing.side === 'behind' && wordOf(place, thing.head).lemmas.some((lemma) => places.has(lemma))))
}

/** True for "один" to "четыре" and their like in words; "двое" counts people. */
export function isSmallWord({ numeral, document }: Place): boolean {
  const isCollective = document.words[numeral.first]?.numeral?.kind === 'collective'
  return numeral.spelled && numeral.kind === 'count' && numeral.value <= 4 && !isCollective
}

const ours = formPattern(/[аәеыіуүоө]м(?:ыз|із)(?:ды|ді|дың|дің|ға|ге|да|де|дан|ден|бен)?$/)

/** True for "екі баламыздың", "үш қызымызға": how many children the speaker has. */
export function isOfOwnFamily(place: Place, thing: CountedThing): boolean {
  return place.sentence.language === 'kk' && thing.noun.people === true && thing.side === 'behind' && ours.test(textAt(place, thing.head))
}
