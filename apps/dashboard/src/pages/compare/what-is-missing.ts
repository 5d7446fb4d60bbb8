// What texts would have to tell so that more could be set face to face.

import type { IndicatorCode, Measure } from '@jastar/catalogue'

export type Missing =
  /** No text was read about the area. */
  | { readonly kind: 'texts'; readonly area: string }
  /** Other areas tell these indicators, this one does not. */
  | { readonly kind: 'indicators'; readonly area: string; readonly indicators: readonly IndicatorCode[] }
  /** Texts of the area bear no date, so their figures have no year. */
  | { readonly kind: 'dates'; readonly area: string; readonly texts: number }
  /** Nobody tells how many young people live there: nothing can be given per 1 000. */
  | { readonly kind: 'youth_population'; readonly areas: readonly string[] }

/** The part of a comparison that shows what is missing. */
type Compared = {
  readonly sides: readonly { readonly referenceArea: string; readonly sources: readonly { readonly date: string | null }[] }[]
  readonly indicators: readonly { readonly indicator: IndicatorCode; readonly measure: Measure; readonly sides: readonly { readonly items: readonly unknown[] }[] }[]
}

/** Shares and sundry figures are each of their own whole: another one would not make a pair. */
const pairless: readonly IndicatorCode[] = ['share', 'other']
const named = 4

/** What is missing, area by area in the order of the page, at most four indicators each. */
export function whatIsMissing(compare: Compared): readonly Missing[] {
  const perArea = compare.sides.flatMap((side, index): Missing[] => {
    const area = side.referenceArea
    if (side.sources.length === 0) return [{ kind: 'texts', area }]
    const indicators = lacking(compare, index)
    const texts = side.sources.filter((source) => source.date === null).length
    return [
      ...(indicators.length > 0 ? [{ kind: 'indicators' as const, area, indicators }] : []),
      ...(texts > 0 ? [{ kind: 'dates' as const, area, texts }] : []),
    ]
  })
  const uncounted = compare.sides.filter((_, index) => !has(compare, index, 'youth_population')).map((side) => side.referenceArea)
  return uncounted.length > 0 ? [...perArea, { kind: 'youth_population', areas: uncounted }] : perArea
}

function has(compare: Compared, index: number, indicator: IndicatorCode): boolean {
  return compare.indicators.some((row) => row.indicator === indicator && (row.sides[index]?.items.length ?? 0) > 0)
}

function lacking(compare: Compared, index: number): readonly IndicatorCode[] {
  const told = compare.indicators.filter((row) => row.measure === 'level' && row.sides.some((side) => side.items.length > 0)).map((row) => row.indicator)
  return [...new Set(told)].filter((indicator) => !pairless.includes(indicator) && !has(compare, index, indicator)).slice(0, named)
}
