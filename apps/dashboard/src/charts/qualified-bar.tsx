// A figure as a bar: its end tells the qualifier, its fill the claim, its colour (`--c`) the area.
// <QualifiedBar x={0} y={6} width={150} height={16} figure={{ qualifier: 'more_than', claim: 'achieved', measure: 'level' }} />

import { Bracket, Cap, ChangeArrow, ChevronBack, Chevrons, Stretch } from './bar-parts.tsx'
import type { BarFrame } from './bar-parts.tsx'
import { Fade, Hatch, useFillId } from './fills.tsx'
import type { MarkFigure } from './mark.ts'
import { QualifiedDot } from './qualified-dot.tsx'

type QualifiedBarProps = {
  /** Where the bar starts; it runs to the right, or to the left with `direction={-1}`. */
  readonly x: number
  readonly y: number
  /** Length up to the value. */
  readonly width: number
  readonly height: number
  readonly figure: MarkFigure
  /** Length up to the upper end of a range. */
  readonly highWidth?: number
  /** A part told of this figure: drawn inside it, never beside it. */
  readonly part?: { readonly width: number; readonly figure: MarkFigure }
  /** Length up to the value another source tells. */
  readonly disputedWidth?: number
  readonly direction?: 1 | -1
}

/** Below this length a soft end would be longer than its bar: a dot stands there instead. */
const shortestSoftBar = 30

export function QualifiedBar({ x, y, width, height, figure, highWidth, part, disputedWidth, direction = 1 }: QualifiedBarProps) {
  const frame: BarFrame = { x, y, height, direction }
  if (figure.measure === 'change') return <ChangeArrow frame={frame} length={Math.max(width, 14)} falls={(figure.value ?? 0) < 0} />
  if (part) return <WholeWithPart frame={frame} width={width} figure={figure} part={part} />
  if (figure.qualifier === 'about' && width < shortestSoftBar) return <QualifiedDot cx={x + direction * width} cy={y + height / 2} figure={figure} />
  return (
    <>
      <Body frame={frame} width={width} highWidth={highWidth} figure={figure} />
      <End frame={frame} width={width} highWidth={highWidth} figure={figure} />
      {disputedWidth === undefined ? null : <Dispute frame={frame} width={width} other={disputedWidth} />}
    </>
  )
}

type PieceProps = { readonly frame: BarFrame; readonly width: number; readonly highWidth: number | undefined; readonly figure: MarkFigure }

function Body({ frame, width, highWidth, figure }: PieceProps) {
  const id = useFillId()
  const { qualifier } = figure
  if (qualifier === 'about') return <SoftBody frame={frame} width={width} colour="var(--c)" opacity={figure.claim === 'planned' ? 0.42 : 1} />
  if (figure.claim === 'planned') {
    return <><defs><Hatch id={id} /></defs><Stretch frame={frame} from={0} to={highWidth ?? width} fill={`url(#${id})`} fillOpacity={0.42} outline="dashed" /></>
  }
  if (qualifier === 'at_most' || qualifier === 'less_than') return <Stretch frame={frame} from={0} to={width} fill="var(--w)" outline="thin" />
  return (
    <>
      <Stretch frame={frame} from={0} to={width} fill="var(--c)" />
      {highWidth === undefined ? null : <Stretch frame={frame} from={width} to={highWidth} fill="var(--w)" outline="thin" />}
    </>
  )
}

function End({ frame, width, highWidth, figure }: PieceProps) {
  switch (figure.qualifier) {
    case 'exact': return figure.claim === 'planned' ? null : <Cap frame={frame} length={width} />
    case 'more_than': return <Chevrons frame={frame} length={width} />
    case 'at_least': return <><Cap frame={frame} length={width} /><Chevrons frame={frame} length={width} /></>
    case 'at_most': return <><Cap frame={frame} length={width} width={4} over={4} /><ChevronBack frame={frame} length={width} /></>
    case 'less_than': return <ChevronBack frame={frame} length={width} />
    case 'range': return <><Cap frame={frame} length={width} /><Cap frame={frame} length={highWidth ?? width} /></>
    default: return null
  }
}

type SoftBodyProps = { readonly frame: BarFrame; readonly width: number; readonly colour: string; readonly opacity?: number; readonly thickness?: number }

/** "About": the bar fades over ± 16 % of its length, 9 px at least. */
function SoftBody({ frame, width, colour, opacity = 1, thickness = 1 }: SoftBodyProps) {
  const id = useFillId()
  const soft = Math.max(0.16 * width, 9)
  const at = (length: number): number => frame.x + frame.direction * length
  return (
    <>
      <defs><Fade id={id} from={at(width - soft)} to={at(width + soft)} colour={colour} /></defs>
      <Stretch frame={frame} from={0} to={width + soft} fill={`url(#${id})`} fillOpacity={opacity} thickness={thickness} />
    </>
  )
}

type WholeWithPartProps = { readonly frame: BarFrame; readonly width: number; readonly figure: MarkFigure; readonly part: NonNullable<QualifiedBarProps['part']> }

/** The pale whole with its part inside, 42 % high. */
function WholeWithPart({ frame, width, figure, part }: WholeWithPartProps) {
  const soft = figure.qualifier === 'about' ? Math.max(0.16 * width, 9) : 0
  const edge = frame.x + frame.direction * (width - soft)
  return (
    <>
      {soft > 0 ? <SoftBody frame={frame} width={width} colour="var(--w)" /> : <Stretch frame={frame} from={0} to={width} fill="var(--w)" />}
      <path d={`M${edge} ${frame.y + 0.6}H${frame.x}v${frame.height - 1.2}H${edge}${soft > 0 ? '' : 'z'}`} fill="none" stroke="var(--c)" strokeWidth={1.2} />
      {soft > 0 ? null : <End frame={frame} width={width} highWidth={undefined} figure={figure} />}
      {part.figure.qualifier === 'about'
        ? <SoftBody frame={frame} width={part.width} colour="var(--c)" thickness={0.42} />
        : <Stretch frame={frame} from={0} to={part.width} fill="var(--c)" thickness={0.42} />}
    </>
  )
}

type DisputeProps = { readonly frame: BarFrame; readonly width: number; readonly other: number }

function Dispute({ frame, width, other }: DisputeProps) {
  const [low, high] = width < other ? [width, other] : [other, width]
  return (
    <>
      <Stretch frame={frame} from={low} to={high} fill="var(--c)" thickness={0.11} />
      <Cap frame={frame} length={other} over={0} />
      <Bracket frame={frame} from={low} to={high} />
    </>
  )
}
