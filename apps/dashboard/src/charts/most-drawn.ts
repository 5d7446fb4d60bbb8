// How many marks a chart draws: more would hide each other and hold up the page. The table and the file hold every figure.

import type { FigureRow, RowFigure } from './figure-rows.ts'

/** The most rows a chart draws. */
export const mostDrawn = 200

/** The rows with the largest values, in the order given; all of them where there are no more than `most`. */
export function largestRows<Figure extends RowFigure>(rows: readonly FigureRow<Figure>[], most: number = mostDrawn): readonly FigureRow<Figure>[] {
  if (rows.length <= most) return rows
  const largest = new Set(rows.toSorted((left, right) => Math.abs(right.figure.value) - Math.abs(left.figure.value)).slice(0, most))
  return rows.filter((row) => largest.has(row))
}
