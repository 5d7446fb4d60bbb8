// The unit behind a number: «120 гектардан», «млн тенге», «кв. м», «шаршы метр», «м³», «2 есе».

import type { UnitMeasure } from '@jastar/catalogue'
import type { Place } from './context.ts'
import { textAt, wordOf } from './context.ts'
import { noEnding } from './word.ts'
import type { Ending } from './word.ts'
import { formPattern } from './form-pattern.ts'

export type ReadUnit = {
  readonly unitMeasure: UnitMeasure
  readonly factor: number
  /** Tokens of the unit's words, half open; empty for a plain count. */
  readonly first: number
  readonly last: number
  readonly ending: Ending
  readonly rule: string
}

const square = formPattern(/^(?:кв|квадратн.*|шаршы)$/)
const cubic = formPattern(/^(?:куб|кубическ.*|кубометр.*|текше)$/)
const signs: Readonly<Record<string, UnitMeasure>> = { '₸': 'KZT', '%': '%' }

/** The unit that begins at a token; undefined for a plain count. */
export function findUnit(place: Place, index: number): ReadUnit | undefined {
  if (index >= place.sentence.last) return undefined
  if (isFullStopBeforeUnit(place, index)) return findUnit(place, index + 1)
  const text = textAt(place, index)
  const sign = signs[text]
  if (sign) return built(sign, 1, index, index + 1, noEnding)
  if (square.test(text) || cubic.test(text)) return poweredMetre(place, index, square.test(text) ? 'm2' : 'm3')
  if (text === 'п' && textAt(place, index + 1) === '.' && textAt(place, index + 2) === 'п') return built('%', 1, index, index + 3, noEnding)
  if (/^(?:процентн|пайыздық)/.test(text) && /^(?:пункт|тармақ|тармағ)/.test(textAt(place, index + 1))) return built('%', 1, index, index + 2, wordOf(place, index + 1).ending)
  if (text.startsWith('айлық') && textAt(place, index + 1).startsWith('көрсеткіш')) return built('AEK', 1, index, index + 2, wordOf(place, index + 1).ending)
  if (/^(?:айлық|месячн)/.test(text) && /^(?:есеп|расчетн)/.test(textAt(place, index + 1))) return built('AEK', 1, index, index + 3, wordOf(place, index + 2).ending)
  const { unit, ending } = wordOf(place, index)
  if (!unit) return undefined
  if (unit.unitMeasure === 'm' && /^[²2]$/.test(textAt(place, index + 1))) return built('m2', 1, index, index + 2, ending)
  if (unit.unitMeasure === 'm' && /^[³3]$/.test(textAt(place, index + 1))) return built('m3', 1, index, index + 2, ending)
  if (unit.unitMeasure === 'x' && place.sentence.language === 'ru' && !followsIn(place)) return undefined
  if (unit.unitMeasure === 'm' && text === 'м' && !place.document.tokens[index + 1]) return undefined
  return built(unit.unitMeasure, unit.factor, index, index + 1, ending)
}

/** "5,2 млрд. тенге": the full stop shortens the scale word. */
function isFullStopBeforeUnit(place: Place, index: number): boolean {
  const stop = place.document.tokens[index]
  if (stop?.text !== '.' || !stop.glued || index + 1 >= place.sentence.last) return false
  return wordOf(place, index + 1).unit !== undefined || signs[textAt(place, index + 1)] !== undefined
}

function poweredMetre(place: Place, index: number, unitMeasure: UnitMeasure): ReadUnit | undefined {
  if (textAt(place, index).startsWith('кубометр')) return built('m3', 1, index, index + 1, wordOf(place, index).ending)
  const metre = textAt(place, index + 1) === '.' ? index + 2 : index + 1
  const { unit, ending } = wordOf(place, metre)
  return unit?.unitMeasure === 'm' || unit?.unitMeasure === 'km' ? built(unitMeasure, 1, index, metre + 1, ending) : undefined
}

/** "в 2 раза", "более чем в 2 раза": without "в" it says how often. */
function followsIn(place: Place): boolean {
  for (let index = place.numeral.first - 1; index >= place.numeral.first - 4; index -= 1) {
    if (/^(?:в|во)$/.test(textAt(place, index))) return true
    if (!/^(?:\d+|более|менее|больше|меньше|чем|почти|примерно|около|порядка|чуть|не|и|или|-|,)$/.test(textAt(place, index)) && wordOf(place, index).numeral === undefined) return false
  }
  return false
}

function built(unitMeasure: UnitMeasure, factor: number, first: number, last: number, ending: Ending): ReadUnit {
  return { unitMeasure, factor, first, last, ending, rule: `<number> ${unitMeasure}` }
}

const foreign = formPattern(/^(?:доллар|евро|рубл|юан|фунт|[$€₽£])/)

/** True for money of another country, told behind the number or by a sign before it: no unit of the catalogue measures it. */
export function isForeignMoney(place: Place, index: number): boolean {
  const before = textAt(place, place.numeral.first - 1)
  if (/^[$€₽£]$/.test(before)) return true
  const at = /^(?:ақш|сша|ресей|американск|российск)/.test(textAt(place, index)) ? index + 1 : index
  return at < place.sentence.last && foreign.test(textAt(place, at))
}
