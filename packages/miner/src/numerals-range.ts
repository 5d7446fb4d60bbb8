// Two numbers that make one: "30–40", "200–300 мың", "бес-алты", "от 3 до 5 тысяч", "30-дан 40-қа дейін".
// "с 35 до 90" tells two levels in time and stays two numbers.

import { hasRole, markAt, sentenceAt, wordAt } from './document.ts'
import type { Document } from './document.ts'
import { lexiconOfLanguage } from './languages/lexicons.ts'
import type { Numeral } from './numeral.ts'
import type { Word } from './word.ts'

/** Joins neighbours that make a range; numbers that are none stay as they are. */
export function joinRanges(document: Document, numerals: readonly Numeral[]): readonly Numeral[] {
  const joined: Numeral[] = []
  for (const numeral of numerals) {
    const before = joined.at(-1)
    const range = before && rangeOf(document, before, numeral)
    if (range) joined[joined.length - 1] = range
    else joined.push(numeral)
  }
  return joined
}

function rangeOf(document: Document, low: Numeral, high: Numeral): Numeral | undefined {
  if (low.kind !== 'count' && low.kind !== 'percent') return undefined
  if (high.kind !== 'count' && high.kind !== 'percent') return undefined
  if (low.high !== undefined) return undefined
  if (high.first === low.last + 1 && markAt(document, low.last) === '-') return hyphenated(document, low, high)
  return fromTo(document, low, high)
}

function hyphenated(document: Document, low: Numeral, high: Numeral): Numeral | undefined {
  const dash = document.tokens[low.last]
  if (dash?.glued !== document.tokens[high.first]?.glued) return undefined
  return spanning(low, high, '<number>-<number>', scaledLike(low.value, high.value))
}

/** "40–45 тысяч": the scale word belongs to both ends. */
function scaledLike(low: number, high: number): number {
  const scale = low < 1000 ? [1e9, 1e6, 1e3].find((scale) => high >= scale && high / scale < 1000 && low * scale < high) : undefined
  return low * (scale ?? 1)
}

/** "бес-алты", "два-три тысячи", "он-он бес": two numbers in one word, the rest of the second and a scale word behind it for both. */
export function readHyphenatedWords(document: Document, index: number, last: number): Numeral | undefined {
  const token = document.tokens[index]
  const [lowWord = '', highWord = '', ...rest] = token?.text.split('-') ?? []
  if (!token || highWord === '' || rest.length > 0) return undefined
  const { wordOf } = lexiconOfLanguage(sentenceAt(document, index).language)
  const low = wordOf(lowWord)
  const high = wordOf(highWord)
  if (!isSmall(low) || !isSmall(high)) return undefined
  const units = restOfTen(document, index + 1, last, high)
  const highValue = (high.numeral?.value ?? 0) + (units?.numeral?.value ?? 0)
  if ((low.numeral?.value ?? 0) >= highValue) return undefined
  const behind = index + (units ? 2 : 1)
  const next = behind < last && !(units && units.ending.case !== 'nominative') ? wordAt(document, behind) : undefined
  const scale = next?.numeral?.kind === 'scale' || next?.numeral?.kind === 'multiplier' ? next : undefined
  const { ending } = scale ?? units ?? high
  const factor = scale?.numeral?.value ?? 1
  return {
    first: index, last: behind + (scale ? 1 : 0), start: token.start, end: document.tokens[behind - (scale ? 0 : 1)]?.end ?? token.end,
    value: (low.numeral?.value ?? 0) * factor, high: highValue * factor, kind: 'count', reason: undefined, rule: '<number word>-<number word>',
    ending: ending.case, possessive: ending.possessive, about: ending.about, spelled: true,
  }
}

/** The units of "он-он [бес]": only behind a ten. */
function restOfTen(document: Document, index: number, last: number, high: Word): Word | undefined {
  if (index >= last || high.numeral?.kind !== 'ten' || high.ending.case !== 'nominative') return undefined
  const word = wordAt(document, index)
  return word.numeral?.kind === 'unit' ? word : undefined
}

function isSmall(word: Word): boolean {
  const kind = word.numeral?.kind
  return kind === 'unit' || kind === 'ten' || kind === 'teen' || kind === 'multiplier' || kind === 'pronoun'
}

function fromTo(document: Document, low: Numeral, high: Numeral): Numeral | undefined {
  const language = sentenceAt(document, low.first).language
  if (language === 'ru') {
    const opens = document.tokens[low.first - 1]?.text === 'от'
    const meets = high.first === low.last + 1 && hasRole(document, low.last, 'to')
    return opens && meets ? spanning(low, high, 'от <number> до <number>', scaledLike(low.value, high.value)) : undefined
  }
  const meets = high.first === low.last && low.ending === 'ablative'
  return meets && isClosedByUntil(document, high) ? spanning(low, high, '<number>-дан <number>-қа дейін', scaledLike(low.value, high.value)) : undefined
}

/** "40-қа дейін", "40 балаға дейін", "2000 айлық есептік көрсеткішке дейін": up to three words between, the last of all in the dative. */
function isClosedByUntil(document: Document, high: Numeral): boolean {
  for (let index = high.last; index <= high.last + 3; index += 1) {
    const token = document.tokens[index]
    if (token?.kind !== 'word') return false
    if (/^дейін(?:гі)?$/.test(token.text)) return index === high.last ? high.ending === 'dative' : /[ае]$/.test(document.tokens[index - 1]?.text ?? '')
  }
  return false
}

function spanning(low: Numeral, high: Numeral, rule: string, value: number): Numeral | undefined {
  if (value >= high.value) return undefined
  return { ...high, first: low.first, start: low.start, value, high: high.value, rule, spelled: low.spelled && high.spelled }
}
