// Alternative text of a chart, for those who do not see it: how many figures, the highest, the lowest, what their words promise.

import type { Qualifier } from '@jastar/catalogue'
import { boundsOf } from '../bounds.ts'
import type { NamedFigure } from './wording.ts'

export type SummaryWords = {
  readonly none: string
  readonly count: (count: number) => string
  readonly highest: string
  readonly lowest: string
  readonly mixedUnits: string
  /** By how many figures are told so. */
  readonly told: Readonly<Record<'open' | 'ceiling' | 'about', (count: number) => string>>
}

/** Screen readers read alternative text in one breath. */
export const longestSummary = 220
const longestName = 44

const shortened = (name: string): string => (name.length <= longestName ? name : `${name.slice(0, longestName - 1).trimEnd()}…`)
const size = ({ figure }: NamedFigure): number => {
  const { lowerBound, upperBound } = boundsOf(figure)
  return lowerBound ?? upperBound ?? figure.value
}

const kinds: Readonly<Record<'open' | 'ceiling' | 'about', readonly Qualifier[]>> = { open: ['more_than', 'at_least'], ceiling: ['less_than', 'at_most'], about: ['about'] }

function toldSo(figures: readonly NamedFigure[], { told }: SummaryWords): readonly string[] {
  return (['open', 'ceiling', 'about'] as const).flatMap((kind) => {
    const count = figures.filter(({ figure }) => kinds[kind].includes(figure.qualifier)).length
    return count === 0 ? [] : [told[kind](count)]
  })
}

/** At most 220 characters, `opening` (what kind of chart it is) first; where units differ nothing is called highest. Sentences that no longer fit are left out from the end. */
export function summarise(figures: readonly NamedFigure[], figureText: (figure: NamedFigure['figure']) => string, words: SummaryWords, opening = ''): string {
  const sorted = figures.toSorted((a, b) => size(b) - size(a))
  const [highest, lowest] = [sorted[0], sorted.at(-1)]
  if (!highest || !lowest) return words.none
  const named = ({ name, figure }: NamedFigure): string => `${shortened(name)} ${figureText(figure)}`.trim()
  const isMixed = new Set(figures.map(({ figure }) => `${figure.unitMeasure} ${figure.measure}`)).size > 1
  const extremes = figures.length === 1 ? [named(highest)] : isMixed ? [words.mixedUnits] : [`${words.highest}: ${named(highest)}`, `${words.lowest}: ${named(lowest)}`]
  return [...(opening === '' ? [] : [opening]), words.count(figures.length), ...extremes, ...toldSo(figures, words)].reduce((text, sentence) => {
    const longer = text === '' ? `${sentence}.` : `${text} ${sentence}.`
    return longer.length <= longestSummary ? longer : text
  }, '')
}
