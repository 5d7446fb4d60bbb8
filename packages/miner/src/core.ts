// Reads what a number says of itself: its limits, its unit, the thing it counts, level or change, its indicator; or why it is no figure.

import type { IndicatorCode, Qualifier } from '@jastar/catalogue'
import { plays, textAt, wordOf } from './context.ts'
import type { Place } from './context.ts'
import { countsKinds, findBehind, isAnyone } from './counted-thing.ts'
import { deedNear } from './deeds.ts'
import { behindBrackets, findElliptic, findHeading, isCategory, isElliptic, isNextPart } from './elliptic-noun.ts'
import { findAhead, findAnyNoun, findBefore, findFallen, findListed, findNamedNumber, findPieces, findTimes } from './noun-elsewhere.ts'
import type { CountedThing } from './counted-thing.ts'
import type { Core, Refusal } from './draft.ts'
import { isOfOwnFamily, isSeat, isSmallWord, isTold } from './few-things.ts'
import { indicatorOfFigure, isLengthDone } from './indicator.ts'
import { isLevelReached, levelReached, measureOf } from './measure.ts'
import { tellsCost, tellsPayment, tellsSpending } from './unnamed-money.ts'
import { findPartMarker } from './parts.ts'
import type { ReadIndicator } from './people-indicator.ts'
import { findQualifierAfter, findQualifierBefore } from './qualifiers.ts'
import type { ReadQualifier } from './qualifiers.ts'
import { findUnit, isForeignMoney } from './unit.ts'
import type { ReadUnit } from './unit.ts'
import { noEnding } from './word.ts'
import type { Case } from './word.ts'
import { formPattern } from './form-pattern.ts'

const amongThem = formPattern(/^(?:среди|из)$/)

type Surroundings = {
  readonly qualifier: ReadQualifier | undefined
  readonly unit: ReadUnit
  /** Token behind number, limiting words and unit. */
  readonly next: number
  readonly thing: CountedThing | undefined
  readonly about: boolean
}

/** The core of a figure, or why the number is none. `earlier` are the figures before it in the text. */
export function readCore(place: Place, earlier: readonly Core[]): Core | Refusal {
  const { numeral } = place
  const around = withMoneyBefore(place, readAround(place), earlier)
  const thing = thingOf(place, around, earlier)
  const refusal = refusalOf(place, around, thing)
  if (refusal) return refusal
  if (!thing) return { reason: isSmallWord(place) ? 'not_statistical' : 'no_counted_thing', rule: 'nothing counted' }
  const { unitMeasure, factor } = around.unit
  const ending: Case = around.unit.last > around.unit.first ? around.unit.ending.case : around.thing && numeral.ending === 'nominative' ? wordOf(place, around.thing.head).ending.case : numeral.ending
  const measureRead = around.qualifier?.qualifier === 'at_most' && isLevelReached(place) ? levelReached : measureOf(place, unitMeasure === 'x', ending, around.thing?.last ?? around.next)
  // Fourteen digits: what a text tells, without the tail that binary fractions leave.
  const scaled = (value: number): number => {
    const product = value * factor * measureRead.sign
    return Number.isInteger(product) && Math.abs(product) < 1e14 ? product : Number(product.toPrecision(14))
  }
  return {
    place, value: scaled(numeral.value), ...(numeral.high !== undefined && { valueHigh: scaled(numeral.high) }),
    ...qualifierSlots(place, around), unitMeasure, unitTokens: [around.unit.first, around.unit.last], thing,
    measure: measureRead.measure, measureRead, indicator: (unitMeasure === '1' ? indicatorAsBefore(place, thing, earlier) : undefined) ?? indicatorOfFigure(place, unitMeasure, thing),
  }
}

function thingOf(place: Place, around: Surroundings, earlier: readonly Core[]): CountedThing | undefined {
  const { thing } = around
  const ofWhole = (place.numeral.possessive || isOwnedLimit(place, around.qualifier)) && place.numeral.kind === 'count' && !thing?.noun.people
  if (!thing || ofWhole) return nounElsewhere(place, around, earlier) ?? thing
  const named = isAnyone(place, thing) ? findNamedNumber(place, place.numeral.first) : undefined
  return named && !named.noun.hollow ? named : thing
}

/**
 * What is told again of the figure before is counted as it was: some of the members, told only as "young people", are members;
 * "Қарағандыда – 512, Теміртауда – 240" goes on counting the same. A deed of its own beside the number comes first.
 */
function indicatorAsBefore(place: Place, thing: CountedThing, earlier: readonly Core[]): ReadIndicator | undefined {
  const before = earlier.slice(-4).findLast(({ unitMeasure }) => unitMeasure === '1')
  if (!before || place.sentence.index - before.place.sentence.index > 2 || hasOwnDeed(place, thing)) return undefined
  if (thing.side === 'inherited' && thing.head === before.thing.head) return { ...before.indicator, rule: 'as the figure before it' }
  if (isAnyone(place, thing) && before.thing.noun.people && !hasDeed(place, thing) && place.sentence.index - before.place.sentence.index <= 1) return { ...before.indicator, rule: 'as the people before' }
  const generic = thing.noun.people === true && thing.noun.indicator === 'participants' && before.thing.noun.people === true
  if (!generic || place.sentence.index - before.place.sentence.index > 1) return undefined
  return isPartTold(place) || goesOnListing(place, before) ? { ...before.indicator, rule: 'as the whole it is a part of' } : undefined
}

/** "из них", "оның ішінде"; "Среди прибывших 98 педагогов": the sentence opens with those told of before. */
function isPartTold(place: Place): boolean {
  const { first } = place.sentence
  const opens = amongThem.test(textAt(place, first)) && /(?:вших|вшихся|ных|енных)$/.test(textAt(place, first + 1)) && place.numeral.first - first <= 3
  return opens || findPartMarker(place) !== undefined || (place.sentence.language === 'kk' && plays(place, first, 'ofThem'))
}

/** "96 мұғалім, 71 дәрігер, 47 агроном": the next member of a list of parts. */
function goesOnListing(place: Place, before: Core): boolean {
  const near = before.place.sentence.index === place.sentence.index && place.numeral.first - before.thing.last <= 2
  if (near && before.indicator.rule === 'as the whole it is a part of') return true
  const bracketed = before.place.sentence.index === place.sentence.index && textAt(place, place.numeral.first - 1) === '(' && textAt(before.place, before.place.numeral.first - 1) === '('
  return bracketed || (near && textAt(place, place.numeral.first - 1) === ':')
}

const hasDeed = (place: Place, thing: CountedThing): boolean => deedNear(place, thing, () => true) !== undefined

function hasOwnDeed(place: Place, thing: CountedThing): boolean {
  const deed = deedNear(place, thing, (indicator) => ownDeeds.includes(indicator))
  return deed !== undefined && deed.cost <= (thing.side === 'inherited' ? 5 : 8)
}

const ownDeeds: readonly IndicatorCode[] = ['employed', 'trained', 'beneficiaries', 'participants', 'volunteers', 'students']

function readAround(place: Place): Surroundings {
  const { numeral } = place
  const before = findQualifierBefore(place)
  const behind = findQualifierAfter(place, numeral.last, numeral.ending)
  const plus: ReadQualifier | undefined = textAt(place, numeral.last) === '+' ? { qualifier: 'more_than', rule: '<number>+', first: numeral.last, last: numeral.last + 1 } : undefined
  const start = behind?.last ?? plus?.last ?? numeral.last
  const unit = unitOfKind(place) ?? findUnit(place, start) ?? unitOfHigher(place, start) ?? noUnit(start)
  const afterUnit = behind ?? (unit.last > unit.first ? findQualifierAfter(place, unit.last, unit.ending.case) : undefined)
  const next = Math.max(afterUnit?.last ?? 0, unit.last, start)
  const paired = unit.last === unit.first ? behindBrackets(place) : -1
  const thing = (paired < 0 ? undefined : findBehind(place, paired)) ?? findBehind(place, next) ?? predicateOf(place, next)
  const head = thing && wordOf(place, thing.head)
  const afterThing = thing && head ? findQualifierAfter(place, thing.head + 1, head.ending.case) : undefined
  return { qualifier: afterUnit ?? before ?? plus ?? afterThing ?? inverted(place), unit, next, thing, about: numeral.about || unit.ending.about || (head?.ending.about ?? false) }
}

const invertedRule = 'noun <number>'

/** "человек триста": the noun before the number makes it about so many. */
function inverted(place: Place): ReadQualifier | undefined {
  const { first, spelled } = place.numeral
  if (!spelled || place.sentence.language !== 'ru' || !/^(?:человек|штук|тонн)$/.test(textAt(place, first - 1))) return undefined
  return { qualifier: 'about', rule: invertedRule, first: first - 1, last: first }
}

/** "40 – студенты", "300-і – көпбалалы ана": the part is named behind a dash. */
function predicateOf(place: Place, next: number): CountedThing | undefined {
  if (textAt(place, next) !== '-') return undefined
  const isPart = findPartMarker(place) !== undefined || place.numeral.possessive || amongThem.test(textAt(place, place.sentence.first))
  const thing = isPart ? findBehind(place, next + 1) : undefined
  return thing?.noun.people ? thing : undefined
}

/** "если в 2024 году тратили 143 млн тенге, то в 2025-м – 201 млн": the money is told once. */
function withMoneyBefore(place: Place, around: Surroundings, earlier: readonly Core[]): Surroundings {
  const scaled = place.numeral.kind === 'count' && place.numeral.value >= 10_000 && place.numeral.last > place.numeral.first + 1
  const counted = around.thing !== undefined && !(place.sentence.language === 'kk' && place.numeral.possessive)
  if (!scaled || counted || around.unit.last !== around.unit.first || around.unit.unitMeasure !== '1') return around
  const previous = earlier.at(-1)
  const near = previous?.unitMeasure === 'KZT' && place.sentence.index - previous.place.sentence.index < 2
  const alone = textAt(place, place.numeral.first - 1) === '-' || tellsSpending(place) || (near && tellsPayment(place))
  return alone && (near || tellsCost(place)) ? { ...around, thing: undefined, unit: { ...around.unit, unitMeasure: 'KZT', rule: 'money as before' } } : around
}

/** "с 70 до 61%": the lower number shares the sign of the higher one. */
function unitOfHigher(place: Place, start: number): ReadUnit | undefined {
  const opens = /^(?:с|со)$/.test(textAt(place, place.numeral.first - 1)) && textAt(place, start) === 'до'
  const unit = opens && place.document.tokens[start + 1]?.kind === 'digits' ? findUnit(place, start + 2) : undefined
  return unit?.unitMeasure === '%' ? { ...noUnit(start), unitMeasure: '%', rule: 'percent, as the higher number' } : undefined
}

function noUnit(index: number): ReadUnit {
  return { unitMeasure: '1', factor: 1, first: index, last: index, ending: noEnding, rule: 'a plain count' }
}

function unitOfKind({ numeral }: Place): ReadUnit | undefined {
  if (numeral.kind === 'percent' || numeral.kind === 'part') return { ...noUnit(numeral.last), unitMeasure: '%', rule: 'percent', ending: { ...noEnding, case: numeral.ending } }
  return numeral.kind === 'times' ? { ...noUnit(numeral.last), unitMeasure: 'x', rule: 'times' } : undefined
}

/** Where no noun stands behind: the one just before, that of the figure before, or the nearest one before in the sentence. */
function nounElsewhere(place: Place, { unit, qualifier }: Surroundings, earlier: readonly Core[]): CountedThing | undefined {
  const start = qualifier && qualifier.first < place.numeral.first && qualifier.rule !== invertedRule ? qualifier.first : place.numeral.first
  const share = unit.unitMeasure === '%' || unit.unitMeasure === 'x'
  if (!share && unit.unitMeasure !== '1') return unitAsThing(place, unit, start)
  const previous = lastCounted(earlier)
  const told = previous && place.sentence.index - previous.place.sentence.index < 3 ? { ...previous.thing, side: 'inherited' as const } : undefined
  if (share && plays(place, start - 1, 'ofThem') && told) return told
  const named = told && !sameSentenceAs(place, previous) ? findNamedNumber(place, start) : undefined
  if (named) return named.noun.hollow && told ? told : named
  if (told && isNextPart(place, start, previous)) return told
  if (told && !told.noun.people && (isCategory(place, start) || (sameSentenceAs(place, previous) && isElliptic(place, previous)))) return told
  const elliptic = share ? undefined : findElliptic(place, earlier)
  if (elliptic) return elliptic
  const adjacent = share ? undefined : findBefore(place, start, 1)
  const times = share || adjacent?.noun.people || (told?.noun.people && sameSentenceAs(place, previous)) ? undefined : findTimes(place)
  if (times) return times
  const sameSentence = sameSentenceAs(place, previous)
  if (told && !adjacent && refersBack(place, start)) return (sameSentence ? undefined : findBefore(place, start, 6)) ?? told
  const ahead = share || adjacent || /^[-:]$/.test(textAt(place, start - 1)) ? undefined : findAhead(place)
  const close = adjacent ?? ahead ?? findBefore(place, start, share ? 7 : 3)
  if (close) return close.noun.hollow && told ? told : close
  const isPart = findPartMarker(place) !== undefined || place.numeral.possessive || isOwnedLimit(place, qualifier)
  if (told && (isPart || textAt(place, start - 2) === 'их' || (sameSentence && (followsList(place) || told.noun.people)) || isPlaceList(place, start))) return told
  return findAhead(place) ?? findListed(place, start) ?? findBefore(place, start, share ? 25 : 12) ?? (sameSentence || goesOnList(place, start, previous) ? told : undefined) ?? (share ? (findAnyNoun(place, start, place.numeral.last) ?? told) : undefined) ?? findPieces(place) ?? findFallen(place) ?? (isPlaceList(place, start) ? findHeading(place) : undefined)
}

/** The figure before; "420 делегатов из 11 стран, в том числе 65 …" goes on with the delegates, not with the countries they came from. */
function lastCounted(earlier: readonly Core[]): Core | undefined {
  const counts = earlier.slice(-4).filter(({ unitMeasure }) => unitMeasure === '1')
  const last = counts.at(-1)
  const before = counts.at(-2)
  if (!last || !before || last.thing.noun.people || before.place.sentence.index !== last.place.sentence.index) return last
  const isPlaced = last.place.sentence.language === 'kk'
    ? /^(?:ablative|locative)$/.test(wordOf(last.place, last.thing.head).ending.case)
    : /^(?:из|в|во)$/.test(textAt(last.place, last.place.numeral.first - 1))
  return isPlaced ? before : last
}

function sameSentenceAs(place: Place, previous: Core | undefined): boolean {
  return previous?.place.sentence.index === place.sentence.index
}

/** "Олардың тоқсанға жуығы", "оның 600 мыңнан астамы": the limiting word carries the ending of a part. */
function isOwnedLimit(place: Place, qualifier: ReadQualifier | undefined): boolean {
  return qualifier !== undefined && qualifier.first >= place.numeral.last && /^(?:астам|жуығ|артығ|көб|аз)(?:ы|і|ын|ін|ының|інің|ында|інде)$/.test(textAt(place, qualifier.last - 1)) && plays(place, place.numeral.first - 1, 'ofThem')
}

/** "таких 86", "их 312", "тағы 40": the thing was named before. */
function refersBack(place: Place, start: number): boolean {
  if (/^(?:их|таких|таковых|ондай|мұндай|еще|тағы)$/.test(textAt(place, start - 1)) || /^(?:их|таких)$/.test(textAt(place, start - 2))) return true
  for (let index = start - 1; index > Math.max(place.sentence.first - 1, start - 6); index -= 1) {
    if (/^(?:цифра|цифру|показатель|число|количество|көрсеткіш)$/.test(textAt(place, index))) return /^(?:эта|эту|этот|это|бұл|осы)$/.test(textAt(place, index - 1))
  }
  return false
}

/** A list of lines that go on counting what was named above them: "Направлено на практику – 845". */
function goesOnList(place: Place, start: number, previous: Core | undefined): boolean {
  return previous !== undefined && isListItem(place, start) && isListItem(previous.place, previous.place.numeral.first)
}

function isListItem(place: Place, start: number): boolean {
  return textAt(place, start - 1) === '-' && followsList(place)
}

/** "Абай ауданы – 204", "Бәйтерек – 31": a place and a dash before the number; what is counted was said before. */
function isPlaceList(place: Place, start: number): boolean {
  if (!/^[-:(]$/.test(textAt(place, start - 1))) return false
  const word = wordOf(place, start - 2)
  return /^(?:топ|группа|санат|категория)$/.test(word.form) || /^-?топ$/.test(place.document.tokens[start - 2]?.suffix ?? '') || word.areas !== undefined || word.place !== undefined || (place.document.tokens[start - 2]?.capital ?? false)
}

/** "Алматыда – 300, Ақтөбеде – 120": what follows a listed number is a mark or the end. */
function followsList(place: Place): boolean {
  const token = place.document.tokens[place.numeral.last]
  return token === undefined || token.kind === 'mark' || token.kind === 'break' || place.numeral.last >= place.sentence.last
}

/** Money and measured amounts may stand alone: the noun near before, else the unit's own word. */
function unitAsThing(place: Place, unit: ReadUnit, start: number): CountedThing {
  const noun = unit.unitMeasure === 'KZT' || unit.unitMeasure === 'AEK' ? undefined : findBefore(place, start, 12)
  const head = unit.last > unit.first ? unit.last - 1 : place.numeral.first
  const text = place.document.tokens[head]?.text ?? ''
  return noun ?? { head, first: head, last: head + 1, noun: { indicator: 'other' }, text: wordOf(place, head).lemmas[0] ?? text, sure: true, side: 'behind' }
}

function refusalOf(place: Place, { unit, next, thing: behind }: Surroundings, thing: CountedThing | undefined): Refusal | undefined {
  if ((unit.unitMeasure === 'km' || unit.unitMeasure === 'm') && !isLengthDone(place, unit.last)) return { reason: 'distance', rule: 'a length that is no result' }
  if (unit.unitMeasure === '1' && isForeignMoney(place, next)) return { reason: 'not_statistical', rule: 'money of another country' }
  if (unit.unitMeasure === '1' && countsKinds(place, next)) return { reason: 'not_statistical', rule: 'kinds, ways and steps' }
  if (place.numeral.kind === 'part' && isPartOfTime(place)) return { reason: 'duration', rule: 'a part of a stretch of time' }
  if (unit.unitMeasure === '1' && isSmallWord(place) && !isTold(place, thing) && (!thing || thing.noun.indicator === 'other' || !thing.sure || behind === undefined)) return { reason: 'not_statistical', rule: 'a small number in words of no statistical interest' }
  if (unit.unitMeasure === '1' && thing && isSmallWord(place) && isOfOwnFamily(place, thing)) return { reason: 'not_statistical', rule: 'a few of the speaker\'s own' }
  if (unit.unitMeasure === '1' && thing?.noun.indicator === 'other' && isSeat(place, thing)) return { reason: 'not_statistical', rule: 'seats and places' }
  if (unit.unitMeasure === '1' && thing && !thing.sure && thing.side !== 'inherited' && place.numeral.value < 5) return { reason: 'not_statistical', rule: 'a few things the vocabulary does not know' }
  return undefined
}

/** "во второй половине дня", "жылдың жартысында". */
function isPartOfTime(place: Place): boolean {
  const { first, last } = place.numeral
  const behind = wordOf(place, last).time
  return behind?.span !== undefined || behind?.month !== undefined || wordOf(place, first - 1).time !== undefined || wordOf(place, first - 1).numeral?.kind === 'ordinal' || /^(?:века|сүтки|дня|игры|матча|тайма)$/.test(textAt(place, last))
}

function qualifierSlots(place: Place, { qualifier, about }: Surroundings): Pick<Core, 'qualifier' | 'qualifierRule' | 'qualifierTokens'> {
  const tokens: readonly [number, number] = qualifier ? [qualifier.first, qualifier.last] : [place.numeral.last, place.numeral.last]
  const read = qualifierOf(place, qualifier, about)
  return { qualifier: read, qualifierRule: qualifier?.rule ?? (about ? '<number>-дай' : read === 'range' ? place.numeral.rule : 'no limiting word'), qualifierTokens: tokens }
}

function qualifierOf(place: Place, qualifier: ReadQualifier | undefined, about: boolean): Qualifier {
  if (place.numeral.high !== undefined) return 'range'
  if (qualifier?.qualifier === 'at_most' && isLevelReached(place)) return 'exact'
  return qualifier?.qualifier ?? (about ? 'about' : 'exact')
}
