// A programme's figures in groups that may share an axis: one indicator, unit, measure and claim; shares and others by what is counted.

import type { ObservationItem } from '@jastar/contract'

export type FigureGroup = { readonly key: string; readonly figures: readonly ObservationItem[] }

type Grouped = Pick<ObservationItem, 'indicator' | 'countedThing' | 'unitMeasure' | 'measure' | 'claim'>

const keyOf = ({ indicator, countedThing, unitMeasure, measure, claim }: Grouped): string =>
  [indicator, ...(indicator === 'share' || indicator === 'other' ? [countedThing] : []), unitMeasure, measure, claim].join(' ')

/** The groups in the order in which their first figures come. */
export function groupFigures(figures: readonly ObservationItem[]): readonly FigureGroup[] {
  return [...Map.groupBy(figures, keyOf)].map(([key, members]) => ({ key, figures: members }))
}
