// One thing in two areas: a row for each thing, a dot for each area on one scale, both numbers beside. Every dot opens its figure's card.

import type { ObservationItem } from '@jastar/contract'
import { useWording } from '../language/wording.ts'
import { areaClass } from '../ui/area-colour.ts'
import { AreaName, useAreaName } from '../ui/area-name.tsx'
import { FigureLink, useOpenLabel } from './figure-link.tsx'
import { FigureNumber } from './figure-number.tsx'
import { niceTicks } from './nice-ticks.ts'
import { QualifiedDot } from './qualified-dot.tsx'
import type { RowLabel } from './row-label.ts'
import styles from './dumbbell-rows.module.css'

type DumbbellRowsProps = {
  readonly pairs: readonly (readonly ObservationItem[])[]
  readonly labelOf: (figure: ObservationItem) => RowLabel
  readonly axis: string
  /** End of the scale. */
  readonly extent: number
  readonly selection?: readonly (string | null)[]
}

const middle = 16

export function DumbbellRows({ pairs, labelOf, axis, extent, selection }: DumbbellRowsProps) {
  const { formatNumber } = useWording()
  const end = extent * 1.06 || 1
  const placeOf = (value: number): string => `${(100 * Math.abs(value)) / end}%`
  return (
    <div className={styles['chart']}>
      <div className={styles['head']}>
        <p>{axis}</p>
        <div className={styles['ticks']} aria-hidden="true">{niceTicks(extent, 5).map((tick) => <span key={tick} style={{ left: placeOf(tick) }}>{formatNumber(tick)}</span>)}</div>
      </div>
      <ul data-marks>
        {pairs.map((pair) => <Row key={pair[0]?.id} pair={pair} labelOf={labelOf} placeOf={placeOf} selection={selection} />)}
      </ul>
    </div>
  )
}

type RowProps = Pick<DumbbellRowsProps, 'labelOf'> & { readonly pair: readonly ObservationItem[]; readonly placeOf: (value: number) => string; readonly selection: DumbbellRowsProps['selection'] }

function Row({ pair, labelOf, placeOf, selection }: RowProps) {
  const openLabel = useOpenLabel()
  const areaName = useAreaName('full')
  const [first] = pair
  if (!first) return null
  const values = pair.map((figure) => Math.abs(figure.value))
  return (
    <li className={styles['row']}>
      <p className={styles['label']}><span className={styles['main']}>{labelOf(first).small}</span></p>
      <svg className={styles['plot']} height={middle * 2}>
        <line x1={placeOf(Math.min(...values))} x2={placeOf(Math.max(...values))} y1={middle} y2={middle} className={styles['join']} />
        {pair.map((figure) => (
          <svg key={figure.id} x={placeOf(figure.value)} overflow="visible" className={areaClass(figure.referenceArea, selection)}>
            <FigureLink id={figure.id} label={openLabel(figure, [areaName(figure.referenceArea)])}>
              <circle className={styles['target']} cy={middle} r={15} />
              <QualifiedDot cx={0} cy={middle} figure={figure} />
            </FigureLink>
          </svg>
        ))}
      </svg>
      <ul className={styles['numbers']}>
        {pair.map((figure) => (
          <li key={figure.id} className={areaClass(figure.referenceArea, selection)}><AreaName code={figure.referenceArea} length="short" {...(selection ? { selection } : {})} /> <FigureNumber figure={figure} size="n1" /></li>
        ))}
      </ul>
    </li>
  )
}
