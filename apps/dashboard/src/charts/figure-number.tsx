// A figure as type: sign, digits, "+", unit. The dotted line says that no person has checked it yet.
// <FigureNumber figure={observation} size="n3" />

import type { Observation } from '@jastar/catalogue'
import { useWording } from '../language/wording.ts'
import styles from './figure-number.module.css'

export type NumberSize = 'n1' | 'n2' | 'n3' | 'n4' | 'n5'

/** What an observation and a computed figure have in common. */
export type NumberFigure = Pick<Observation, 'value' | 'valueHigh' | 'qualifier' | 'unitMeasure' | 'measure'> & Partial<Pick<Observation, 'claim' | 'review'>>

const noBreakSpace = '\u00a0'

type FigureNumberProps = { readonly figure: NumberFigure; readonly size: NumberSize }

export function FigureNumber({ figure, size }: FigureNumberProps) {
  const { sign, digits, suffix, unit } = useWording().figureParts(figure)
  const planned = figure.claim !== 'planned' ? '' : size === 'n1' || size === 'n2' ? styles['boxed'] : styles['hollow']
  const review = figure.review === 'auto' ? styles['unreviewed'] : ''
  return (
    <span className={`${styles['number']} ${styles[size]} ${planned} ${review}`}>
      {figure.measure === 'change' ? <ChangeSign sign={sign} /> : sign === '' ? null : <span className={styles['sign']}>{sign}{noBreakSpace}</span>}
      <span className={styles['digits']}>{digits}</span>
      {suffix === '' ? null : <span className={styles['sign']}>{suffix}</span>}
      {unit === '' ? null : <span className={styles['unit']}>{noBreakSpace}{unit}</span>}
    </span>
  )
}

/** "▲ +": the arrow small, the sign as large as its digits. */
function ChangeSign({ sign }: { readonly sign: string }) {
  const [arrow, ...signs] = sign.split(noBreakSpace)
  return <><span className={styles['triangle']}>{arrow}</span>{noBreakSpace}{signs.join(noBreakSpace)}</>
}

type DisputedNumberProps = { readonly figures: readonly NumberFigure[]; readonly size: NumberSize }

/** Figures of sources that cannot both be right, side by side under one bracket; the first leads, the others stand lighter. */
export function DisputedNumber({ figures, size }: DisputedNumberProps) {
  return (
    <span className={styles['bracket']}>
      {figures.map((figure, index) => (
        <span key={`${figure.value} ${figure.qualifier}`} className={index === 0 ? undefined : styles['second']}>
          {index === 0 ? null : <span className={styles['dot']}> · </span>}
          <FigureNumber figure={figure} size={size} />
        </span>
      ))}
    </span>
  )
}
