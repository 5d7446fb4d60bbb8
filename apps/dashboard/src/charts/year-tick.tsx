// A year under a chart, and why nothing stands above it: texts read that do not tell, or no text.

import { useTranslations } from 'use-intl'
import { useFillId } from './fills.tsx'
import styles from './year-dots.module.css'

type YearTickProps = { readonly x: number; readonly y: number; readonly name: string; /** Texts read without a figure; undefined where there are figures. */ readonly texts: number | undefined }

export function YearTick({ x, y, name, texts }: YearTickProps) {
  const t = useTranslations('explore.perYear')
  return (
    <g transform={`translate(${x} ${y})`} textAnchor="middle">
      <text className={styles['year']} dy={12}>{name}</text>
      {texts === undefined ? null : <text className={styles['reason']} dy={29}>{t(texts > 0 ? 'nothing' : 'noText')}</text>}
    </g>
  )
}

type EmptyYearProps = { readonly x?: number; readonly y?: number; readonly width?: number; readonly height?: number }

/** "Searched, not reported": diagonal lines, as on maps and grids. */
export function EmptyYear({ x = 0, y = 0, width = 0, height = 0 }: EmptyYearProps) {
  const id = useFillId()
  return (
    <>
      <defs>
        <pattern id={id} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v7" stroke="var(--line)" strokeWidth={1.4} /></pattern>
      </defs>
      <rect x={x} y={y} width={width} height={height} fill={`url(#${id})`} />
    </>
  )
}
