// A part of another figure: «оның ішінде 70-тей жас», «из них 120 …, 40 …», «120 еріктінің 40-ы»: linked, never added.

import type { Place } from './context.ts'
import { plays, textAt, wordOf } from './context.ts'
import type { Core } from './draft.ts'
import { isNextPart } from './elliptic-noun.ts'
import { findPeopleBefore, findTopWhole, isLoneShare, isOfFigureBefore, isPossessive } from './parts-lists.ts'

/** How far before a number its marker may stand. */
const reach = 9

/** How many sentences back a whole may be told. */
const farthest = 3

/** The token of the words that make a number a part: "оның ішінде", "из них", "в том числе"; undefined without them. */
export function findPartMarker(place: Place): number | undefined {
  const { numeral, sentence } = place
  for (let index = numeral.first - 1; index >= Math.max(sentence.first, numeral.first - reach); index -= 1) {
    if ((place.document.tokens[index]?.kind === 'digits' && !plays(place, index + 1, 'age')) || textAt(place, index) === ';') break
    if (isMarker(place, index)) return index
  }
  return isMarkedBehind(place) ? numeral.last : undefined
}

function isMarker(place: Place, index: number): boolean {
  if (!plays(place, index, 'partOf')) return false
  if (place.sentence.language === 'kk') return plays(place, index - 1, 'ofThem') || wordOf(place, index - 1).ending.case === 'genitive'
  const text = textAt(place, index)
  if (text === 'включая') return true
  if (text === 'числе') return /^(?:том|их)$/.test(textAt(place, index - 1))
  return plays(place, index + 1, 'ofThem') || (text === 'из' && /^общего$/.test(textAt(place, index + 1)))
}

/** "70 из них", "олардың 120-сы". */
function isMarkedBehind(place: Place): boolean {
  const { numeral } = place
  if (place.sentence.language === 'ru') return textAt(place, numeral.last) === 'из' && plays(place, numeral.last + 1, 'ofThem')
  const shared = isPossessive(place) || numeral.kind === 'part' || numeral.kind === 'percent'
  return shared && [1, 2, 3].some((distance) => plays(place, numeral.first - distance, 'ofThem') && between(place, numeral.first - distance + 1, numeral.first))
}

/** Only words stand between: "олардың шамамен үштен екісі". */
function between(place: Place, first: number, last: number): boolean {
  for (let index = first; index < last; index += 1) if (place.document.tokens[index]?.kind !== 'word') return false
  return true
}

/** Index of the figure that the last of `figures` is a part of; undefined where it stands for itself. */
export function findWhole(figures: readonly Core[], parts: readonly (number | undefined)[]): number | undefined {
  const own = figures.length - 1
  const figure = figures[own]
  if (!figure) return undefined
  const previous = own - 1
  if (isToldOfThem(figures, own)) return previous
  if (findPartMarker(figure.place) !== undefined || isGenitivePart(figures, own)) return nested(figures, parts, own) ?? wholeBefore(figures, parts, own)
  if (isOfNamedWhole(figures, own)) return wholeBefore(figures, parts, own)
  if (isOfFigureBefore(figures, own) || isLoneShare(figures, own)) return previous
  const people = findPeopleBefore(figures, own, parts) ?? findTopWhole(figures, own)
  if (people !== undefined) return people
  const listed = findListedWhole(figures, parts, own)
  if (listed !== undefined) return listed
  const before = figures[previous]
  const whole = parts[previous]
  if (before && whole !== undefined && before.place.sentence.index === figure.place.sentence.index && isListed(before, figure) && before.unitMeasure === figure.unitMeasure) return whole
  if (goesOnSharing(figures, parts, own)) return whole
  if (whole === undefined && isNextPart(figure.place, figure.place.numeral.first, before)) return undefined
  return standsForPart(figure.place) ? wholeBefore(figures, parts, own) : undefined
}

/** "57 человек нуждались, 54 из них получили": the figure just before in the sentence, a part itself or not. */
function isToldOfThem(figures: readonly Core[], own: number): boolean {
  const figure = figures[own]
  const before = figures[own - 1]
  if (!figure || !before || figure.place.sentence.language !== 'ru' || before.place.sentence.index !== figure.place.sentence.index) return false
  const { numeral } = figure.place
  const behind = textAt(figure.place, numeral.last) === 'из' && (plays(figure.place, numeral.last + 1, 'ofThem') || textAt(figure.place, numeral.last + 1) === 'которых')
  return behind && figure.unitMeasure === before.unitMeasure && figure.unitMeasure !== '%' && before.measure === 'level' && figure.value <= before.value && (figure.thing.side !== 'behind' || Boolean(before.thing.noun.people) === Boolean(figure.thing.noun.people))
}

/** "В их числе 1 733 – первой группы, 5 972 относятся ко второй и 6 231 – к третьей. Еще 2 845 – дети": the whole goes on being shared out while it holds. */
function goesOnSharing(figures: readonly Core[], parts: readonly (number | undefined)[], own: number): boolean {
  const figure = figures[own]
  const before = figures[own - 1]
  const whole = parts[own - 1]
  const total = whole === undefined ? undefined : figures[whole]
  if (!figure || !before || !total || whole === undefined || figure.measure !== 'level' || figure.unitMeasure !== total.unitMeasure || before.unitMeasure !== figure.unitMeasure || figure.unitMeasure === '%') return false
  if (figure.unitMeasure === '1' && !((figure.thing.noun.people || figure.thing.side !== 'behind') && total.thing.noun.people)) return false
  const { sentence, numeral } = figure.place
  const opening = textAt(figure.place, sentence.first)
  const near = before.place.sentence.index === sentence.index || (sentence.index - before.place.sentence.index === 1 && sentence.paragraph === before.place.sentence.paragraph && /^(?:еще|тағы)$/.test(opening) && numeral.first - sentence.first < 3)
  const shared = figures.slice(0, own).reduce((sum, { value }, index) => (parts[index] === whole ? sum + value : sum), 0)
  return near && shared + figure.value <= Math.abs(total.valueHigh ?? total.value) && (numeral.first === sentence.first || isJoint(figure.place))
}

/** The number opens its clause: a comma, "и" or "еще" stands before it. */
function isJoint(place: Place): boolean {
  return /^(?:,|;|и|еще|тағы|және|ал)$/.test(textAt(place, place.numeral.first - 1))
}

/** "612-сі сертификат алды": a Kazakh count with a possessive ending is always of a group told before, but after "тағы". */
function standsForPart(place: Place): boolean {
  return place.sentence.language === 'kk' && place.numeral.kind === 'count' && place.numeral.possessive && !/^(?:тағы|барлығы|бәрі)$/.test(textAt(place, place.numeral.first - 1))
}

/** "120 еріктінің 40-ы": the number before counts the genitive noun. */
function isGenitivePart(figures: readonly Core[], own: number): boolean {
  const figure = figures[own]
  const before = figures[own - 1]
  if (!figure || !before || !isPossessive(figure.place)) return false
  const { head } = before.thing
  return head + 1 === figure.place.numeral.first && wordOf(figure.place, head).ending.case === 'genitive'
}

/** "из них 1 100 женщин, в том числе 300 – …": a marker of its own right behind a marked part takes the part for its whole. */
function nested(figures: readonly Core[], parts: readonly (number | undefined)[], own: number): number | undefined {
  const before = figures[own - 1]
  const figure = figures[own]
  if (!before || !figure || parts[own - 1] === undefined || before.place.sentence.index !== figure.place.sentence.index) return undefined
  const marker = findPartMarker(before.place)
  // "1 105 из них направили на курсы, 860 – на работы": the words behind the first part stand for all of its list.
  if (marker === before.place.numeral.last && findPartMarker(figure.place) === marker) return undefined
  return marker !== undefined && before.unitMeasure === figure.unitMeasure && Math.abs(figure.value) <= Math.abs(before.value) ? own - 1 : undefined
}

/** "Среди 120 добровольцев 40 – студенты": the figure before stands behind "из" or "среди". */
function isOfNamedWhole(figures: readonly Core[], own: number): boolean {
  const figure = figures[own]
  const before = figures[own - 1]
  if (!figure || !before || before.place.sentence.index !== figure.place.sentence.index) return false
  const opens = /^(?:из|среди)$/.test(textAt(before.place, before.place.numeral.first - 1))
  return opens && (figure.thing.side === 'inherited' || (figure.unitMeasure === 'KZT' && before.unitMeasure === 'KZT' && figure.value < before.value) || textAt(figure.place, figure.place.numeral.last) === '-')
}

/** "150 семей: 120 в городе Актобе и 30 – в Кандыагаше": members of a list that count the whole's own noun again. */
function findListedWhole(figures: readonly Core[], parts: readonly (number | undefined)[], own: number): number | undefined {
  const figure = figures[own]
  const before = figures[own - 1]
  if (!figure || !before || figure.thing.side !== 'inherited' || before.thing.head !== figure.thing.head || figure.unitMeasure !== before.unitMeasure) return undefined
  const whole = parts[own - 1]
  if (whole !== undefined) return figures[whole]?.thing.head === figure.thing.head && figures[whole].unitMeasure === figure.unitMeasure ? whole : undefined
  const opensList = textAt(figure.place, figure.place.numeral.first - 1) === ':' || (before.place.sentence.index !== figure.place.sentence.index && followsColonOrPlace(before.place, figure.place))
  const first = isBracketed(before.place) && !isBracketed(figure.place) ? own - 2 : own - 1
  return opensList && !isItem(before.place) && (figures[first]?.value ?? 0) > figure.value ? first : undefined
}

/** "Алматы – 6742,": an item of a list is no whole of the next one. */
function isItem(place: Place): boolean {
  return textAt(place, place.numeral.first - 1) === '-' && !isBracketed(place) && textAt(place, place.sentence.last - 1) !== ':'
}

/** "519 детей (в 2024 – 889)": a number in brackets. */
function isBracketed(place: Place): boolean {
  for (let index = place.numeral.first - 1; index >= place.sentence.first; index -= 1) {
    const text = textAt(place, index)
    if (text === ')') return false
    if (text === '(') return true
  }
  return false
}

/** "… бөлінді:" and a list below it, or "Абай ауданы – 204" in a line of its own. */
function followsColonOrPlace(before: Place, place: Place): boolean {
  const label = wordOf(place, place.numeral.first - 2)
  return textAt(before, before.sentence.last - 1) === ':' || label.areas !== undefined || label.place !== undefined
}

/** The nearest figure before that is no part itself and counts in the part's unit or in plain numbers. */
function wholeBefore(figures: readonly Core[], parts: readonly (number | undefined)[], own: number): number | undefined {
  const figure = figures[own]
  for (let index = own - 1; index >= 0; index -= 1) {
    const candidate = figures[index]
    if (!candidate || !figure || figure.place.sentence.index - candidate.place.sentence.index > farthest) return undefined
    if (parts[index] !== undefined) continue
    const comparable = candidate.unitMeasure === figure.unitMeasure ? figure.unitMeasure === '%' || Math.abs(figure.value) <= Math.abs(candidate.valueHigh ?? candidate.value) * 1.5 : figure.unitMeasure === '%'
    const alike = candidate.unitMeasure !== '1' || figure.unitMeasure !== '1' || Boolean(candidate.thing.noun.people) === Boolean(figure.thing.noun.people)
    if (comparable && alike && candidate.measure === 'level') return index
  }
  return undefined
}

/** Members of one list: a comma or "и" between, no verb of another clause with a noun of its own. */
function isListed(before: Core, figure: Core): boolean {
  if (isPossessive(figure.place) && (isPossessive(before.place) || figure.thing.side === 'inherited')) return true
  if (figure.thing.side === 'inherited') return true
  const from = Math.max(before.place.numeral.last, before.thing.side === 'behind' ? before.thing.last : 0)
  return figure.place.numeral.first - from <= 4 && figure.indicator.indicator === before.indicator.indicator
}
