// A number that stands alone in its clause for people or things told just before: «пятеро ходят к психологу», «54 из них получили помощь»,
// «196 из 225 нуждающихся», «5 972 относятся ко второй группе».

import type { Place } from './context.ts'
import { plays, textAt, wordOf } from './context.ts'
import { findBehind } from './counted-thing.ts'
import type { CountedThing } from './counted-thing.ts'
import { deedNear } from './deeds.ts'
import type { Core } from './draft.ts'
import { findBefore } from './noun-elsewhere.ts'

/** The noun a Russian number goes on counting without naming it; undefined where the sentence tells none. */
export function findElliptic(place: Place, earlier: readonly Core[]): CountedThing | undefined {
  if (place.sentence.language !== 'ru' || place.numeral.kind !== 'count') return undefined
  const { last } = place.numeral
  const people = isCollective(place) || isSubject(place) ? lastTold(place, earlier, ({ thing }) => thing.noun.people === true) : undefined
  if (people) return inherited(people)
  if (isCollective(place)) return { head: place.numeral.first, first: place.numeral.first, last: place.numeral.last, noun: { indicator: 'participants', people: true }, text: textAt(place, place.numeral.first), sure: true, side: 'behind' }
  if (textAt(place, last) !== 'из') return undefined
  if (/^(?:них|которых|этих|тех)$/.test(textAt(place, last + 1))) return inherited(lastTold(place, earlier, tellsPeople(place) ? ({ thing }) => thing.noun.people === true : () => true))
  const whole = place.document.tokens[last + 1]?.kind === 'digits' ? findBehind(place, last + 2) : undefined
  return whole && { ...whole, side: 'inherited' }
}

function inherited(core: Core | undefined): CountedThing | undefined {
  return core && { ...core.thing, side: 'inherited' }
}

/** The nearest figure of the wanted kind, at most two sentences before. */
function lastTold(place: Place, earlier: readonly Core[], wanted: (core: Core) => boolean): Core | undefined {
  return earlier.slice(-6).findLast((core) => core.unitMeasure === '1' && place.sentence.index - core.place.sentence.index <= 2 && wanted(core))
}

/** "семеро", "двое": people, whatever was counted before. */
function isCollective({ document, numeral }: Place): boolean {
  return document.words[numeral.first]?.numeral?.kind === 'collective'
}

const plural = /(?:[уюая]т|[уюая]тся|ли|лись|[её]ны|аты|яты)$/

/** "…, 12 посещают секции": the number opens its clause and a verb of many follows; "3216 такими услугами охвачены". */
function isSubject(place: Place): boolean {
  const before = textAt(place, place.numeral.first - 1)
  const verb = textAt(place, place.numeral.last)
  if (/^(?:такими|этими|данными)$/.test(verb)) return tellsPeople(place)
  return /^(?:[,:;]|и|а|еще|-)$/.test(before) && plural.test(verb) && wordOf(place, place.numeral.last).noun === undefined && (tellsPeople(place) || /(?:ются|ятся|ят|ют|ут|ат)$/.test(verb))
}

/** A deed of people beside the number. */
function tellsPeople(place: Place): boolean {
  const deed = deedNear(place, undefined, (indicator) => indicator !== 'facilities' && indicator !== 'trees_planted' && indicator !== 'area_cleaned')
  return deed !== undefined && deed.cost <= 6
}

/** Where the noun begins behind a second number in brackets, "23 (22) операции": behind both, for either of them; −1 where no such pair stands. */
export function behindBrackets(place: Place): number {
  const { first, last } = place.numeral
  const isNumber = (index: number): boolean => place.document.tokens[index]?.kind === 'digits'
  if (textAt(place, last) === '(' && isNumber(last + 1) && textAt(place, last + 2) === ')') return last + 3
  return textAt(place, first - 1) === '(' && isNumber(first - 2) && textAt(place, last) === ')' ? last + 1 : -1
}

/** "Акция көп өткен өңірлер:" and under it lines of places and numbers: what the heading tells of is counted. */
export function findHeading(place: Place): CountedThing | undefined {
  const { sentences, tokens } = place.document
  for (let index = place.sentence.index - 1; index >= Math.max(0, place.sentence.index - mostLines); index -= 1) {
    const sentence = sentences[index]
    if (!sentence) return undefined
    const end = [sentence.last - 1, sentence.last - 2].find((at) => tokens[at]?.text === ':')
    if (end !== undefined) return inheritedThing(findBefore({ ...place, sentence }, end, 25))
    if (!tokens.slice(sentence.first, sentence.last).some(({ kind, text }, at, line) => text === '-' && kind === 'mark' && line[at + 1]?.kind === 'digits')) return undefined
  }
  return undefined
}

/** Lines a list may have. */
const mostLines = 20

const inheritedThing = (thing: CountedThing | undefined): CountedThing | undefined => thing && { ...thing, side: 'inherited' }

/** "75 хозяйств разводят коров, 32 – овец и 5 – лошадей": a dash stands for the verb told with the first of them. */
export function isElliptic(place: Place, previous: Core | undefined): boolean {
  return place.sentence.language === 'ru' && previous?.thing.side !== 'before' && textAt(place, place.numeral.last) === '-' && /^(?:,|и|а)$/.test(textAt(place, place.numeral.first - 1))
}

/** "Оның ішінде: химия өнеркәсібі – 21; машина жасау – 5": a branch before the dash sorts what was told before. */
export function isCategory(place: Place, start: number): boolean {
  if (place.sentence.language !== 'kk' || textAt(place, start - 1) !== '-') return false
  const { ending, form } = wordOf(place, start - 2)
  if (!ending.possessive && !/(?:у|ю)$/.test(form)) return false
  for (let index = start - 2; index > place.sentence.first; index -= 1) if (textAt(place, index) === ':') return plays(place, index - 1, 'partOf')
  return false
}

/** "Жобалардың 41-і ауыл шаруашылығы, 33-і өндіріс саласына тиесілі": the next part of the same whole; what it is sorted by is no thing counted. */
export function isNextPart(place: Place, start: number, previous: Core | undefined): boolean {
  const isPart = place.sentence.language === 'kk' && place.numeral.possessive && place.numeral.kind === 'count' && textAt(place, start - 1) === ','
  return isPart && previous?.place.sentence.index === place.sentence.index && previous.place.numeral.possessive
}
