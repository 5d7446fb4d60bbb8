// Figures as rows of a chart: a part stands inside its whole's row, disputing figures share one row.

import type { Observation } from '@jastar/catalogue'

/** What a row needs of an observation. */
export type RowFigure = Pick<Observation, 'id' | 'value' | 'partOf' | 'disputedBy'>

export type FigureRow<Figure extends RowFigure> = { readonly figure: Figure; readonly parts: readonly Figure[]; readonly disputes: readonly Figure[] }

/** One row for each figure that is no part of another one here and is not told first by a disputing one; biggest stated bound first. */
export function rowsOf<Figure extends RowFigure>(figures: readonly Figure[]): readonly FigureRow<Figure>[] {
  const here = new Set(figures.map((figure) => figure.id))
  const wholes = figures.filter((figure) => figure.partOf === null || !here.has(figure.partOf)).toSorted((left, right) => right.value - left.value)
  const shown = new Set<string>()
  return wholes.flatMap((figure) => {
    if (shown.has(figure.id)) return []
    const disputes = wholes.filter((other) => figure.disputedBy.includes(other.id))
    for (const { id } of [figure, ...disputes]) shown.add(id)
    return [{ figure, disputes, parts: figures.filter((part) => part.partOf === figure.id) }]
  })
}

/** Upper end of an axis that holds every value of the rows. */
export function extentOf(rows: readonly FigureRow<RowFigure & Pick<Observation, 'valueHigh'>>[]): number {
  const values = rows.flatMap(({ figure, disputes }) => [figure, ...disputes].map((told) => Math.abs(told.valueHigh ?? told.value)))
  return Math.max(...values, 0)
}
