// A figure as a dot: for a number with no partner, or a point in time.
// Arrows point to where the value may lie: right, or up with `upward` on a vertical scale.

import { useFillId } from './fills.tsx'
import type { MarkFigure } from './mark.ts'

type QualifiedDotProps = {
  readonly cx: number
  readonly cy: number
  readonly figure: MarkFigure
  /** Distance to the upper end of a range or to a disputing value. */
  readonly reach?: number
  readonly isPart?: boolean
  readonly isDisputed?: boolean
  readonly upward?: boolean
  readonly direction?: 1 | -1
}

const radius = 5.5

/** Values grow to the right, upwards, or (mirrored) to the left: the drawing is turned, never flipped. */
const turn = (upward: boolean, direction: 1 | -1): number => (upward ? -90 : direction === 1 ? 0 : 180)

export function QualifiedDot({ cx, cy, figure, reach = 28, isPart = false, isDisputed = false, upward = false, direction = 1 }: QualifiedDotProps) {
  const falls = figure.measure === 'change' && (figure.value ?? 0) < 0
  const angle = figure.measure === 'change' ? (falls ? 72 : 0) : turn(upward, direction)
  return (
    <g transform={`translate(${cx} ${cy})${angle === 0 ? '' : ` rotate(${angle})`}`}>
      <Mark figure={figure} reach={reach} isPart={isPart} isDisputed={isDisputed} />
    </g>
  )
}

type MarkProps = { readonly figure: MarkFigure; readonly reach: number; readonly isPart: boolean; readonly isDisputed: boolean }

function Mark({ figure, reach, isPart, isDisputed }: MarkProps) {
  if (figure.measure === 'change') return <><path d="M-12 8L6 -5" stroke="var(--c)" strokeWidth={2.6} /><path d="M12 -9.5l-11 1.6 6.4 8.6z" fill="var(--c)" /></>
  if (isPart) return <><circle r={10} fill="var(--w)" stroke="var(--c)" strokeWidth={1.3} /><circle r={4} fill="var(--c)" /></>
  if (isDisputed) return <><Core figure={figure} /><circle cx={reach} r={radius} fill="var(--c)" /><path d={`M0 -8v-5H${reach}v5`} fill="none" stroke="var(--ink)" strokeWidth={1.5} /></>
  switch (figure.qualifier) {
    case 'exact': return <Core figure={figure} />
    case 'more_than': return <><Core figure={figure} /><Arrow way={1} /></>
    case 'at_least': return <><Core figure={figure} /><Bar /><Arrow way={1} /></>
    case 'less_than': return <><Core figure={figure} /><Arrow way={-1} /></>
    case 'at_most': return <><Core figure={figure} /><Bar /><Arrow way={-1} /></>
    case 'range': return <path d={`M0 0H${reach}M0 -7v14M${reach} -7v14`} stroke="var(--c)" strokeWidth={3} />
    default: return <Halo figure={figure} />
  }
}

type CoreProps = { readonly figure: MarkFigure; readonly size?: number }

function Core({ figure, size = radius }: CoreProps) {
  return figure.claim === 'planned'
    ? <circle r={size} fill="var(--paper)" stroke="var(--c)" strokeWidth={2} strokeDasharray="3 2" />
    : <circle r={size} fill="var(--c)" />
}

function Halo({ figure }: CoreProps) {
  const id = useFillId()
  return (
    <>
      <defs>
        <radialGradient id={id}>
          <stop offset={0.3} stopColor="var(--c)" />
          <stop offset={1} stopColor="var(--c)" stopOpacity={0} />
        </radialGradient>
      </defs>
      <circle r={12} fill={`url(#${id})`} />
      <Core figure={figure} size={3} />
    </>
  )
}

function Bar() {
  return <path d="M0 -10v20" stroke="var(--c)" strokeWidth={2} />
}

function Arrow({ way }: { readonly way: 1 | -1 }) {
  return (
    <>
      <path d={`M${way * radius} 0h${way * 13}`} stroke="var(--c)" strokeWidth={2} />
      <path d={`M${way * 14.5} -4.5l${way * 4.1} 4.5l${way * -4.1} 4.5`} fill="none" stroke="var(--c)" strokeWidth={2} />
    </>
  )
}
