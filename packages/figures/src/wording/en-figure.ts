// An English figure in words: qualifier, number, scale, unit, noun.

import type { Qualifier } from '@jastar/catalogue'
import type { Figure } from '../figure.ts'
import { enScales, enUnits } from './data/en-phrases.ts'
import type { EnForms, EnPhrase } from './data/en-phrases.ts'
import { englishSigns, numberText, scaled } from './number-text.ts'

export const enNumber = (value: number): string => numberText(value, englishSigns)

/** What stands behind the number: the unit with what it is of, or the noun. */
export type EnThing = Pick<EnPhrase, 'noun' | 'of'> | null

/** True where a figure is spoken in the singular: exactly one. */
export const isSingular = ({ value, qualifier }: Pick<Figure, 'value' | 'qualifier'>): boolean => value === 1 && qualifier === 'exact'

const form = (forms: EnForms, isOne: boolean): string => forms[isOne ? 0 : 1]

function digits(value: number): string {
  const { value: inScale, scale } = scaled(value)
  if (scale === null) return enNumber(inScale)
  return scale === 'thousand' ? enNumber(value) : `${enNumber(inScale)} ${enScales[scale]}`
}

/** A number with its unit and noun: "200 tonnes of waste", "1 event", "2.3 billion tenge". */
export function enSize(value: number, { unitMeasure }: Pick<Figure, 'unitMeasure'>, thing: EnThing): string {
  const forms = unitMeasure === '1' ? thing?.noun : enUnits[unitMeasure]
  const of = unitMeasure === '1' ? '' : thing?.of ?? ''
  return [digits(value), forms ? form(forms, value === 1) : '', of].filter((part) => part !== '').join(' ')
}

const levelWords: Readonly<Record<Exclude<Qualifier, 'range' | 'less_than'>, string>> = { exact: '', more_than: 'more than ', at_least: 'at least ', at_most: 'at most ', about: 'about ' }

/** A level: "more than 300,000 people", "fewer than 40 events", "less than 40 tonnes", "30–40 people". */
export function enLevel(figure: Figure, thing: EnThing): string {
  const { value, valueHigh, qualifier, unitMeasure } = figure
  if (qualifier === 'range') return `${digits(value)}–${enSize(valueHigh ?? value, figure, thing)}`
  const word = qualifier === 'less_than' ? (unitMeasure === '1' ? 'fewer than ' : 'less than ') : levelWords[qualifier]
  return word + enSize(value, figure, thing)
}

/** By how much: "by more than 22 per cent", "2 times". The number is its size. */
export function enChange(figure: Figure): string {
  const size: Figure = { ...figure, value: Math.abs(figure.value), valueHigh: figure.valueHigh == null ? null : Math.abs(figure.valueHigh) }
  return `${figure.unitMeasure === 'x' ? '' : 'by '}${enLevel(size, null).replace('fewer than', 'less than')}`
}
