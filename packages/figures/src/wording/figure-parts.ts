// A figure as type: "≈ 300", "300 000+", "▲ +22 %", "≤ 40", "30–40", "200+ т". The same signs in every language.

import type { Qualifier } from '@jastar/catalogue'
import type { Figure } from '../figure.ts'
import { minusSign, noBreakSpace, scaled } from './number-text.ts'
import type { Scale } from './number-text.ts'
import type { FigureParts } from './wording.ts'

/** What a language adds to the signs. */
export type Typography = {
  readonly formatNumber: (value: number) => string
  /** "млн", "млрд"; thousands are written out. */
  readonly scaleSigns: Readonly<Record<Exclude<Scale, 'thousand'>, string>>
  /** The unit behind a number; empty for plain counts. */
  readonly unitSign: (figure: Figure) => string
}

const levelSigns: Readonly<Record<Qualifier, string>> = { exact: '', range: '', more_than: '', at_least: '', about: '≈', at_most: '≤', less_than: '<' }
/** A change shows its own plus or minus, so an open end is said by a comparison sign. */
const changeSigns: Readonly<Record<Qualifier, string>> = { ...levelSigns, more_than: '>', at_least: '≥' }

function digitsOf(value: number, { formatNumber, scaleSigns }: Typography): string {
  const { value: inScale, scale } = scaled(value)
  if (scale === null) return formatNumber(inScale)
  if (scale === 'thousand') return formatNumber(value)
  return formatNumber(inScale) + noBreakSpace + scaleSigns[scale]
}

function changeSign({ value, qualifier }: Figure): string {
  const [arrow, sign] = value < 0 ? ['▼', minusSign] : ['▲', '+']
  return [arrow, changeSigns[qualifier], sign].filter((part) => part !== '').join(noBreakSpace)
}

/** The parts of a figure, for drawing each in its own size. A change shows its size behind its sign. */
export function partsOf(figure: Figure, typography: Typography): FigureParts {
  const { value, valueHigh, qualifier, measure } = figure
  const isChange = measure === 'change'
  const size = (number: number): string => digitsOf(isChange ? Math.abs(number) : number, typography)
  const isOpen = !isChange && (qualifier === 'more_than' || qualifier === 'at_least')
  return {
    sign: isChange ? changeSign(figure) : levelSigns[qualifier],
    digits: qualifier === 'range' && valueHigh != null ? `${size(value)}–${size(valueHigh)}` : size(value),
    suffix: isOpen ? '+' : '',
    unit: typography.unitSign(figure),
  }
}

/** Parts as one text; plus and minus stand at the digits, other signs apart. */
export function textOf({ sign, digits, suffix, unit }: FigureParts): string {
  const head = sign === '' || sign.endsWith('+') || sign.endsWith(minusSign) ? sign : sign + noBreakSpace
  return head + digits + suffix + (unit === '' ? '' : noBreakSpace + unit)
}
