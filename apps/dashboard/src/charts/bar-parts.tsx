// Pieces a qualified bar is made of: stretches, caps, chevrons. A frame turns lengths into x, so that bars can run left too.

/** Where a bar starts, which way it runs and how high it is. */
export type BarFrame = { readonly x: number; readonly y: number; readonly height: number; readonly direction: 1 | -1 }

const at = (frame: BarFrame, length: number): number => frame.x + frame.direction * length

type StretchProps = {
  readonly frame: BarFrame
  readonly from: number
  readonly to: number
  readonly fill: string
  /** Share of the bar's height. */
  readonly thickness?: number
  readonly outline?: 'thin' | 'dashed'
  readonly fillOpacity?: number
}

/** A stretch of a bar's body, from one length to another. */
export function Stretch({ frame, from, to, fill, thickness = 1, outline, fillOpacity }: StretchProps) {
  const inset = outline === 'dashed' ? 0.8 : outline === 'thin' ? 0.6 : 0
  const height = frame.height * thickness
  const left = Math.min(at(frame, from), at(frame, to))
  return (
    <rect
      x={left + inset} y={frame.y + (frame.height - height) / 2 + inset}
      width={Math.max(Math.abs(to - from) - 2 * inset, 0)} height={height - 2 * inset}
      fill={fill} fillOpacity={fillOpacity}
      {...(outline === undefined ? {} : { stroke: 'var(--c)', strokeWidth: 2 * inset, strokeDasharray: outline === 'dashed' ? '5 3' : undefined })}
    />
  )
}

type EndProps = { readonly frame: BarFrame; readonly length: number }

/** A closed end: the value is included. */
export function Cap({ frame, length, width = 3, over = 3 }: EndProps & { readonly width?: number; readonly over?: number }) {
  const left = Math.min(at(frame, length - width), at(frame, length))
  return <rect x={left} y={frame.y - over} width={width} height={frame.height + 2 * over} fill="var(--c)" />
}

/** An open end: two chevrons outside the bar. */
export function Chevrons({ frame, length }: EndProps) {
  return [4, 11].map((gap, index) => (
    <path key={gap} d={chevron(frame, length + gap, 1)} fill="none" stroke="var(--c)" strokeWidth={2.6} opacity={index === 0 ? 1 : 0.55} />
  ))
}

/** Capped from above: one chevron inside, pointing back. */
export function ChevronBack({ frame, length }: EndProps) {
  return <path d={chevron({ ...frame, y: frame.y + 3, height: frame.height - 6 }, length - 7, -1)} fill="none" stroke="var(--c)" strokeWidth={2} />
}

function chevron(frame: BarFrame, length: number, way: 1 | -1): string {
  const reach = frame.direction * way * 0.43 * frame.height
  const half = frame.height / 2 - 0.5
  return `M${at(frame, length)} ${frame.y + 0.5}l${reach} ${half}l${-reach} ${half}`
}

type ArrowProps = { readonly frame: BarFrame; readonly length: number; readonly falls: boolean }

/** A change: an arrow from a base tick, never a bar; a decrease points back to where the scale begins. */
export function ChangeArrow({ frame, length, falls }: ArrowProps) {
  const middle = frame.y + frame.height / 2
  const base = at(frame, falls ? length : 1)
  const head = at(frame, falls ? 1 : length)
  const neck = at(frame, falls ? 12 : Math.max(length - 11, 0))
  return (
    <>
      <path d={`M${base} ${frame.y - 3}v${frame.height + 6}`} stroke="var(--c)" strokeWidth={2} />
      <path d={`M${base} ${middle}H${neck}`} stroke="var(--c)" strokeWidth={3} />
      <path d={`M${head} ${middle}L${neck} ${middle - 6}v12z`} fill="var(--c)" />
    </>
  )
}

type BracketProps = { readonly frame: BarFrame; readonly from: number; readonly to: number }

/** Two sources disagree: a bracket over both values. */
export function Bracket({ frame, from, to }: BracketProps) {
  return <path d={`M${at(frame, from - 1.5)} ${frame.y - 3}v-5H${at(frame, to - 1.5)}v5`} fill="none" stroke="var(--ink)" strokeWidth={1.5} />
}
