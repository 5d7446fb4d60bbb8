// One figure on an axis of its own: 0, the value, and the stretch in which the true number may lie, open where the text gives no end.

import type { Observation } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { useWording } from '../language/wording.ts'
import { boundPlaces } from './bound-scale.ts'
import { useFillId } from './fills.tsx'
import { QualifiedDot } from './qualified-dot.tsx'
import styles from './bound-axis.module.css'

type BoundAxisProps = {
  readonly figure: Observation
  /** The axis's upper end, in the figure's unit. */
  readonly end: number
}

/** Drawn size in pixels; the axis line lies at `line`, the dot in the middle of the band above it. */
const length = 248
const line = 34.5
const middle = 17

export function BoundAxis({ figure, end }: BoundAxisProps) {
  const t = useTranslations('figure')
  const wording = useWording()
  const { at, from, to } = boundPlaces(figure, end)
  const isPercent = end === 100 && figure.unitMeasure === '%'
  const valueAt = at * length
  return (
    <svg width={length + 12} height={56} className={styles['axis']} role="img" aria-label={wording.meaningText(figure, figure.claim)}>
      <g transform="translate(4 0)">
        <Band from={from * length} to={to === null ? null : to * length} />
        <path d={`M0 ${line}H${length}`} className={styles['line']} />
        <path d={`M0 31v7M${valueAt} 5v33${isPercent ? `M${length} 31v7` : ''}`} className={styles['tick']} />
        <QualifiedDot cx={valueAt} cy={middle} figure={figure} reach={((figure.valueHigh ?? figure.value) / end - at) * length} />
        <AxisText x={0} align="start" shown={valueAt > 44}>0</AxisText>
        <AxisText x={valueAt} align={valueAt > length - 40 ? 'end' : 'middle'} shown isValue>{wording.formatNumber(figure.value)}</AxisText>
        <AxisText x={length} align="end" shown={valueAt < length - 120 || (isPercent && valueAt < length - 60)}>{isPercent ? '100' : to === null ? t('bound') : ''}</AxisText>
      </g>
    </svg>
  )
}

type BandProps = { readonly from: number; readonly to: number | null }

/** Pale between two bounds; fading to nothing where there is no upper one. Nothing for an exact number. */
function Band({ from, to }: BandProps) {
  const id = useFillId()
  if (to !== null) return <rect x={from} y={7} width={Math.max(to - from, 0)} height={20} fill="var(--c)" opacity={0.22} />
  return (
    <>
      <defs>
        <linearGradient id={id}>
          <stop offset={0} stopColor="var(--c)" stopOpacity={0.42} />
          <stop offset={1} stopColor="var(--c)" stopOpacity={0} />
        </linearGradient>
      </defs>
      <rect x={from} y={7} width={Math.max(length - from, 0)} height={20} fill={`url(#${id})`} />
    </>
  )
}

type AxisTextProps = { readonly x: number; readonly align: 'start' | 'middle' | 'end'; readonly shown: boolean; readonly isValue?: boolean; readonly children: string }

function AxisText({ x, align, shown, isValue = false, children }: AxisTextProps) {
  return shown ? <text x={x} y={50} textAnchor={align} className={isValue ? styles['value'] : styles['end']}>{children}</text> : null
}
