// Which programmes several areas share, and which are one area's own.

import type { Compare } from '@jastar/contract'

export type ProgrammeRow = Compare['programmes'][number]
export type ProgrammeSide = ProgrammeRow['sides'][number]

type NamedSide = Pick<ProgrammeSide, 'mentions'> & { readonly items: readonly unknown[] }
type NamedRow = { readonly sides: readonly NamedSide[] }

/** True where the area's texts name the programme, with or without a number. */
export function isNamed(side: NamedSide): boolean {
  return side.mentions > 0 || side.items.length > 0
}

/** Programmes named in two areas or more, in the answer's order. */
export function sharedProgrammes<Row extends NamedRow>(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => row.sides.filter(isNamed).length > 1)
}

/** Programmes named in this area and no other: those with the most figures first. */
export function ownProgrammes<Row extends NamedRow>(rows: readonly Row[], index: number): readonly Row[] {
  const figures = (row: Row): number => row.sides[index]?.items.length ?? 0
  const own = rows.filter((row) => row.sides.every((side, other) => isNamed(side) === (other === index)))
  return own.toSorted((left, right) => figures(right) - figures(left))
}
