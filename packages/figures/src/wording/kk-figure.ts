// A Kazakh figure in words: number, unit, ending and qualifier in their Kazakh order.

import type { Figure } from '../figure.ts'
import { kkScales, kkUnits } from './data/kk-phrases.ts'
import { endingAfterDigits, inKazakhCase } from './kk-suffixes.ts'
import type { KazakhCase } from './kk-suffixes.ts'
import { cyrillicSigns, numberText, scaled } from './number-text.ts'

export const kkNumber = (value: number): string => numberText(value, cyrillicSigns)

/** A size with its unit, in a case or in none; the ending goes to the last word: "300 мыңнан", "570-тен", "120 гектардан". */
export function kkSize(value: number, figure: Pick<Figure, 'unitMeasure'>, kazakhCase?: KazakhCase): string {
  const unit = kkUnits[figure.unitMeasure]
  const { value: inScale, scale } = scaled(value)
  const number = scale === null ? kkNumber(inScale) : `${kkNumber(inScale)} ${kkScales[scale]}`
  const text = unit === '' ? number : `${number} ${unit}`
  if (kazakhCase === undefined) return text
  return unit === '' && scale === null ? number + endingAfterDigits(inScale, kazakhCase) : inKazakhCase(text, kazakhCase)
}

/** Both ends of a range with one unit: "30–40 тонна"; the ending follows the upper end. */
export function kkRange({ value, valueHigh, ...figure }: Figure, kazakhCase?: KazakhCase): string {
  return `${kkNumber(value)}–${kkSize(valueHigh ?? value, figure, kazakhCase)}`
}

/** A level: "300 мыңнан астам", "шамамен 300", "кемінде 40", "30–40"; a noun may follow. */
export function kkLevel(figure: Figure): string {
  const { value, qualifier } = figure
  switch (qualifier) {
    case 'more_than': return `${kkSize(value, figure, 'ablative')} астам`
    case 'at_least': return `кемінде ${kkSize(value, figure)}`
    case 'less_than': return `${kkSize(value, figure, 'ablative')} аз`
    case 'at_most': return `көп дегенде ${kkSize(value, figure)}`
    case 'about': return `шамамен ${kkSize(value, figure)}`
    case 'range': return kkRange(figure)
    default: return kkSize(value, figure)
  }
}

/** A multiple takes no ending: "2 есе артты"; any other growth does: "22 пайызға артты". */
const growthCase = ({ unitMeasure }: Figure): KazakhCase | undefined => (unitMeasure === 'x' ? undefined : 'dative')

/** A change with the word that says it: "22 пайызға артты", "22 пайыздан астам өсу". The number is its size. */
export function kkChange(figure: Figure, growth: string, decline: string): string {
  const size = { ...figure, value: Math.abs(figure.value), valueHigh: figure.valueHigh == null ? null : Math.abs(figure.valueHigh) }
  const by = kkSize(size.value, size, growthCase(figure))
  const word = figure.value < 0 ? decline : growth
  switch (figure.qualifier) {
    case 'more_than': case 'less_than': return `${kkLevel(size)} ${word}`
    case 'at_least': return `кемінде ${by} ${word}`
    case 'at_most': return `көп дегенде ${by} ${word}`
    case 'about': return `шамамен ${by} ${word}`
    case 'range': return `${kkRange(size, growthCase(figure))} ${word}`
    default: return `${by} ${word}`
  }
}
