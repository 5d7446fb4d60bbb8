// One figure as a bar on its own, with the parts told of it inside.

import type { ObservationItem } from '@jastar/contract'
import { QualifiedBar } from './qualified-bar.tsx'

type PartBarProps = { readonly whole: ObservationItem; readonly part: ObservationItem; readonly length?: number }

export function PartBar({ whole, part, length = 190 }: PartBarProps) {
  const partLength = whole.value === 0 ? 0 : (length * part.value) / whole.value
  return (
    <svg width={length * 1.18 + 24} height={24} aria-hidden="true">
      <QualifiedBar x={0} y={6} width={length} height={12} figure={whole} part={{ width: Math.min(partLength, length), figure: part }} />
    </svg>
  )
}
