// Which areas stand side by side, from the address and back: `areas=KZ-75,KZ-15`, the first on the left.

import { allReferenceAreas, findReferenceArea } from '@jastar/catalogue'
import type { WrongParameter } from '../../address/parameters.ts'
import { listOf } from '../../address/search-grammar.ts'

export const fewestAreas = 2
export const mostAreas = 4

const first = ['KZ-75', 'KZ-15'] as const

/** Areas a reader may choose: the regions and cities in the catalogue's order, then the country. */
export const areaChoices: readonly string[] = allReferenceAreas
  .filter((area) => area.kind !== 'locality')
  .map((area) => area.code)
  .toSorted((left, right) => Number(left === 'KZ') - Number(right === 'KZ'))

export type ChosenAreas = {
  readonly areas: readonly string[]
  readonly wrong: readonly WrongParameter[]
  /** One area was asked for, and a second one added. */
  readonly isAlone: boolean
}

/**
 * Two to four different areas; codes the catalogue does not know, and those beyond the fourth, are named as wrong.
 * Too few are filled up with Almaty and Aktobe.
 */
export function readAreas(parameter: string): ChosenAreas {
  const asked = [...new Set(listOf(parameter))]
  const known = asked.filter((code) => findReferenceArea(code) !== undefined)
  const refused = [...asked.filter((code) => !known.includes(code)), ...known.slice(mostAreas)]
  return {
    areas: filled(known.slice(0, mostAreas)),
    wrong: refused.map((value) => ({ parameter: 'areas', value, allowed: areaChoices })),
    isAlone: asked.length === 1 && known.length === 1,
  }
}

function filled(areas: readonly string[]): readonly string[] {
  return areas.length >= fewestAreas ? areas : [...new Set([...areas, ...first])].slice(0, fewestAreas)
}

/** The address's value for these areas; undefined for the pair the page opens with. */
export function areasParameter(areas: readonly string[]): string | undefined {
  return areas.join(',') === first.join(',') ? undefined : areas.join(',')
}

/** The same areas with one replaced; choosing an area that already stands there swaps the two. */
export function withReplaced(areas: readonly string[], old: string, chosen: string): readonly string[] {
  return areas.map((area) => (area === old ? chosen : area === chosen ? old : area))
}
