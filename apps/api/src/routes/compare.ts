// GET /compare: two to four areas side by side, and for everything that does not match the reason.

import { Hono } from 'hono'
import { compareQuery, paths } from '@jastar/contract'
import type { Compare } from '@jastar/contract'
import { compareAreas } from '@jastar/figures'
import type { Comparison } from '@jastar/figures'
import type { ToldObservation } from '@jastar/store'
import { answer } from '../answer.ts'
import type { Answer } from '../answer.ts'
import { comparedProgrammes, comparedThemes, readSides } from '../compare-sides.ts'
import type { Side } from '../compare-sides.ts'
import type { Dependencies } from '../dependencies.ts'
import { requireArea } from '../observation-query.ts'
import { invalidParameter } from '../problem.ts'

export function compareRoutes(dependencies: Dependencies): Hono {
  const { db } = dependencies
  return new Hono().get(paths.compare, (c) =>
    answer(c, dependencies, compareQuery, async ({ areas }, dataVersion): Promise<Answer<Compare>> => {
      for (const code of areas) requireArea('areas', code)
      if (new Set(areas).size < areas.length) throw invalidParameter('areas', areas.join(','), [])
      const sides = await readSides(c, db, areas)
      const comparison = compareAreas(areas, sides.flatMap((side) => side.observations))
      return {
        sides: sides.map(({ referenceArea, observations, sources }) => ({ referenceArea, observations: observations.length, sources })),
        ...withItems(comparison, sides),
        programmes: await comparedProgrammes(db, sides),
        themes: comparedThemes(sides),
        dataVersion,
      }
    }),
  )
}

/** The comparison with its ids turned into items, and beside every empty place what was searched. */
function withItems({ matched, nearMisses, indicators, perThousand }: Comparison, sides: readonly Side[]): Pick<Answer<Compare>, 'matched' | 'nearMisses' | 'indicators' | 'perThousand'> {
  const byId = new Map(sides.flatMap((side) => side.observations).map((item) => [item.id, item]))
  const itemOf = (id: string): ToldObservation => {
    const item = byId.get(id)
    if (!item) throw new RangeError(`The comparison names observation ${id}, which was not given to it.`)
    return item
  }
  return {
    matched: matched.map((match) => ({ ...match, items: match.items.map((id) => (id === null ? null : itemOf(id))) })),
    perThousand: perThousand.map((row) => ({
      ...row,
      sides: row.sides.map((side) => side && { ...side, item: itemOf(side.item), population: side.population === null ? null : itemOf(side.population) }),
    })),
    nearMisses: nearMisses.map(({ left, right, reasons }) => ({ left: itemOf(left), right: itemOf(right), reasons })),
    indicators: indicators.map((row) => ({
      ...row,
      sides: row.sides.map(({ items, reasons }, index) => {
        const sources = sides[index]?.sources.length ?? 0
        const reason = items.length > 0 ? null : sources === 0 ? ('not_searched' as const) : ('no_figure_reported' as const)
        return { items: items.map(itemOf), searched: { sources, reason }, reasons }
      }),
    })),
  }
}
