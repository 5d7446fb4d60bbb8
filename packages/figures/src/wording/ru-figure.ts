// A Russian figure in words: qualifier, number, scale, unit and noun in the case the qualifier asks for.

import type { Qualifier } from '@jastar/catalogue'
import type { Figure } from '../figure.ts'
import { ruScales, ruUnits } from './data/ru-phrases.ts'
import type { RuPhrase } from './data/ru-phrases.ts'
import { cyrillicSigns, numberText, scaled } from './number-text.ts'
import { countForm, nounAfter } from './ru-cases.ts'
import type { Gender, RuCase, RuNoun } from './ru-cases.ts'

export const ruNumber = (value: number): string => numberText(value, cyrillicSigns)

/** What stands behind the number: the unit with what it is of, or the noun. */
export type RuThing = Pick<RuPhrase, 'noun' | 'of'> | null

/** A number with scale, unit and noun; a noun after a scale stands in the genitive plural. */
export function ruSize(value: number, { unitMeasure }: Pick<Figure, 'unitMeasure'>, thing: RuThing, ruCase: RuCase): string {
  const { value: inScale, scale } = scaled(value)
  const unit: RuNoun | undefined = unitMeasure === '1' ? thing?.noun : ruUnits[unitMeasure]
  const words = [ruNumber(inScale)]
  if (scale !== null) words.push(nounAfter(inScale, ruScales[scale], ruCase))
  if (unit) words.push(scale === null ? nounAfter(inScale, unit, ruCase) : unit.many)
  if (unitMeasure !== '1' && thing && thing.of !== '') words.push(thing.of)
  return words.join(' ')
}

/** Words before the number; all but the bare number govern the genitive. */
const levelWords: Readonly<Record<Exclude<Qualifier, 'range'>, string>> = { exact: '', more_than: 'более', at_least: 'не менее', less_than: 'менее', at_most: 'не более', about: 'около' }
const changeWords: Readonly<Record<Exclude<Qualifier, 'range'>, string>> = { exact: '', more_than: 'более чем', at_least: 'не менее чем', less_than: 'менее чем', at_most: 'не более чем', about: 'примерно' }

const withRange = (value: number, size: string): string => `${ruNumber(value)}–${size}`
const words = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

/** A level: "более 300 тысяч человек", "21 мероприятие", "30–40 человек". After a word that asks for it, all in the genitive. */
export function ruLevel(figure: Figure, thing: RuThing, ruCase: RuCase = 'nominative'): string {
  const { value, valueHigh, qualifier } = figure
  if (qualifier === 'range') return withRange(value, ruSize(valueHigh ?? value, figure, thing, ruCase))
  return words(levelWords[qualifier], ruSize(value, figure, thing, qualifier === 'exact' ? ruCase : 'genitive'))
}

/** By how much: "на 22 процента", "более чем на 10 тысяч", "в 2 раза". The number is its size. */
export function ruChange({ value, valueHigh, ...figure }: Figure): string {
  const high = Math.abs(valueHigh ?? value)
  const size = Math.abs(value)
  const preposition = figure.unitMeasure === 'x' ? 'в' : 'на'
  if (figure.qualifier === 'range') return words(preposition, withRange(size, ruSize(high, figure, null, 'accusative')))
  return words(changeWords[figure.qualifier], preposition, ruSize(size, figure, null, 'accusative'))
}

/** The gender a verb takes: that of the noun after an exact 1, 21, 101; neuter after any other number. */
export function ruGender(figure: Figure, thing: RuThing): Gender {
  const { value: inScale, scale } = scaled(figure.value)
  if (figure.qualifier !== 'exact' || countForm(inScale) !== 'one') return 'n'
  const noun = scale === null ? (figure.unitMeasure === '1' ? thing?.noun : ruUnits[figure.unitMeasure]) : ruScales[scale]
  return noun?.gender ?? 'n'
}
