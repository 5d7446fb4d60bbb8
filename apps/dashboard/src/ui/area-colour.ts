// Which colour an area has: Almaty turquoise and Aktobe ochre for good, the country grey, others four colours in turn.

import { regionOf } from '@jastar/catalogue'
import styles from './area-colour.module.css'

const fixed: Readonly<Record<string, string>> = { KZ: 'country', 'KZ-75': 'almaty', 'KZ-15': 'aktobe' }
const inTurn = ['area3', 'area4', 'area5', 'area6'] as const

/**
 * The name of an area's colour. A locality has its region's; an unknown area ink.
 * `selection` is every area of the view in its order: the first one without a fixed colour gets area 3, the next area 4.
 */
export function areaColour(code: string | null, selection: readonly (string | null)[] = []): string {
  if (code === null) return 'ink'
  const region = regionOf(code)?.code ?? code
  const others = [...selection, code].map((other) => (other === null ? null : (regionOf(other)?.code ?? other)))
  const waiting = [...new Set(others)].filter((other) => other !== null && fixed[other] === undefined)
  return fixed[region] ?? inTurn[waiting.indexOf(region) % inTurn.length] ?? 'ink'
}

/** The class that sets `--c` (colour) and `--w` (wash) for everything inside. */
export function areaClass(code: string | null, selection?: readonly (string | null)[]): string {
  return styles[areaColour(code, selection)] ?? ''
}
