// Figures as rows of a chart: a part stands inside its whole's row, disputing figures share one row.

import type { Observation } from '@jastar/catalogue'

/** What a row needs of an observation. */
export type RowFigure = Pick<Observation, 'id' | 'value' | 'partOf' | 'disputedBy'> & { readonly recommended: boolean }

export type FigureRow<Figure extends RowFigure> = { readonly figure: Figure; readonly parts: readonly Figure[]; readonly disputes: readonly Figure[] }

/** One row for each figure that is no part of another one here; of figures that dispute each other the recommended one leads the row. Biggest stated bound first. */
export function rowsOf<Figure extends RowFigure>(figures: readonly Figure[]): readonly FigureRow<Figure>[] {
  const here = new Set(figures.map((figure) => figure.id))
  const wholes = figures.filter((figure) => figure.partOf === null || !here.has(figure.partOf)).toSorted((left, right) => right.value - left.value)
  const placeOf = new Map(wholes.map((figure, place) => [figure.id, place]))
  const partsOf = Map.groupBy(figures, (figure) => figure.partOf)
  const shown = new Set<string>()
  return wholes.flatMap((figure) => {
    if (shown.has(figure.id)) return []
    const others = figure.disputedBy.flatMap((id) => placeOf.get(id) ?? []).toSorted((left, right) => left - right).flatMap((place) => wholes[place] ?? [])
    const told = [figure, ...others]
    const leading = told.find((other) => other.recommended) ?? figure
    for (const { id } of told) shown.add(id)
    return [{ figure: leading, disputes: told.filter((other) => other !== leading), parts: partsOf.get(leading.id) ?? [] }]
  })
}

/** Upper end of an axis that holds every value of the rows. */
export function extentOf(rows: readonly FigureRow<RowFigure & Pick<Observation, 'valueHigh'>>[]): number {
  const values = rows.flatMap(({ figure, disputes }) => [figure, ...disputes].map((told) => Math.abs(told.valueHigh ?? told.value)))
  return Math.max(...values, 0)
}
