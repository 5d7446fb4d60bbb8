// Fills of marks that fade or are hatched. Each mark defines its own, so that an exported picture keeps them.

import { useId } from 'react'

/** An id that is safe inside `url(#…)`. */
export function useFillId(): string {
  return useId().replace(/[^a-z0-9]/gi, '')
}

type FadeProps = { readonly id: string; readonly from: number; readonly to: number; readonly colour: string }

/** Solid before `from`, gone at `to` (x coordinates of the drawing). */
export function Fade({ id, from, to, colour }: FadeProps) {
  return (
    <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={from} x2={to} y1={0} y2={0}>
      <stop offset={0} stopColor={colour} />
      <stop offset={1} stopColor={colour} stopOpacity={0} />
    </linearGradient>
  )
}

type HatchProps = { readonly id: string }

/** Lines at 45°, 6 px apart: planned, not yet done. */
export function Hatch({ id }: HatchProps) {
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={2} height={6} fill="var(--c)" />
    </pattern>
  )
}
