// Figures as rows of a chart: a part stands inside its whole's row, disputing figures share one row.

import type { Observation } from '@jastar/catalogue'

/** What a row needs of an observation. */
export type RowFigure = Pick<Observation, 'id' | 'value' | 'partOf' | 'disputedBy'> & { readonly recommended: boolean }

export type FigureRow<Figure extends RowFigure> = { readonly figure: Figure; readonly parts: readonly Figure[]; readonly disputes: readonly Figure[] }

/** One row for each figure that is no part of another one here; of figures that dispute each other the recommended one leads the row. Biggest stated bound first. */
export function rowsOf<Figure extends RowFigure>(figures: readonly Figure[]): readonly FigureRow<Figure>[] {
  const here = new Set(figures.map((figure) => figure.id))
  const wholes = figures.filter((figure) => figure.partOf === null || !here.has(figure.partOf)).toSorted((left, right) => right.value - left.value)
  const shown = new Set<string>()
  return wholes.flatMap((figure) => {
    if (shown.has(figure.id)) return []
    const told = [figure, ...wholes.filter((other) => figure.disputedBy.includes(other.id))]
    const leading = told.find((other) => other.recommended) ?? figure
    for (const { id } of told) shown.add(id)
    return [{ figure: leading, disputes: told.filter((other) => other !== leading), parts: figures.filter((part) => part.partOf === leading.id) }]
  })
}

/** Upper end of an axis that holds every value of the rows. */
export function extentOf(rows: readonly FigureRow<RowFigure & Pick<Observation, 'valueHigh'>>[]): number {
  const values = rows.flatMap(({ figure, disputes }) => [figure, ...disputes].map((told) => Math.abs(told.valueHigh ?? told.value)))
  return Math.max(...values, 0)
}
