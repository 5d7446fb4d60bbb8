// Areas figures are about: the country, its 20 regions (ISO 3166-2:KZ) and localities inside them.

import type { Names } from './language.ts'
import { referenceAreas } from './data/reference-areas.ts'

export const areaKinds = ['country', 'region', 'city', 'locality'] as const
/** `region`: an oblys; `city`: one of the three cities of republican rank; `locality`: a town or district inside a region. */
export type AreaKind = (typeof areaKinds)[number]

export type ReferenceArea = {
  /** `KZ`, `KZ-75`, or a locality such as `KZ-15-aktobe`. */
  readonly code: string
  readonly kind: AreaKind
  /** Code of the area it lies in. */
  readonly within?: string
  /** Official names. */
  readonly names: Names
  /** Names that fit a tile or a tick. */
  readonly shortNames: Names
  /** Two or three letters for phones: "АҚТ". */
  readonly tinyNames?: Names
  /** First day the area existed, where younger than the statistics: Abai, Jetisu, Ulytau (2022-06-08). */
  readonly existsSince?: string
  /** Column and row on the tile map, regions and cities only. */
  readonly tile?: readonly [column: number, row: number]
  /** How texts write it; the miner inflects these. */
  readonly spellings: AreaSpellings
}

/** Base forms a text may use. The miner adds case endings by its morphology; nothing here is an inflected form. */
export type AreaSpellings = {
  /** Names that mean the area by themselves: "Маңғыстау", "Қазақстан Республикасы". */
  readonly kk: readonly string[]
  readonly ru: readonly string[]
  /** Names that mean the area only beside "облысы", "өңірі", "область", "регион": "Алматы", "Алматинская". */
  readonly kkWithRegionWord?: readonly string[]
  readonly ruWithRegionWord?: readonly string[]
  /** People of the area: "алматылық", "актюбинец". */
  readonly kkInhabitants?: readonly string[]
  readonly ruInhabitants?: readonly string[]
}

/** Every area of the catalogue: the country first, then regions by code, then localities. */
export const allReferenceAreas: readonly ReferenceArea[] = referenceAreas

const byCode = new Map(referenceAreas.map((area) => [area.code, area]))

/** The area of a code, or undefined. */
export function findReferenceArea(code: string): ReferenceArea | undefined {
  return byCode.get(code)
}

/** The 17 regions and 3 cities. */
export const regions: readonly ReferenceArea[] = referenceAreas.filter((area) => area.kind === 'region' || area.kind === 'city')

/** The region or city a code lies in: `KZ-15` for `KZ-15-aktobe`, itself for a region, undefined for the country. */
export function regionOf(code: string): ReferenceArea | undefined {
  const area = byCode.get(code)
  if (!area || area.kind === 'country') return undefined
  return area.kind === 'locality' && area.within ? byCode.get(area.within) : area
}
