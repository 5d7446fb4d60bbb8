// One figure on the spine: its mark, its number, what it counts. The whole line opens its card.

import type { ObservationItem } from '@jastar/contract'
import { FigureLink, useOpenLabel } from './figure-link.tsx'
import { FigureNumber } from './figure-number.tsx'
import { FigureWords } from './figure-words.tsx'
import { QualifiedBar } from './qualified-bar.tsx'
import { QualifiedDot } from './qualified-dot.tsx'
import type { SpineScale } from './spine-scale.ts'
import styles from './spine.module.css'

/** Which way values grow: to the left, to the right, or in a column of its own (to the right). */
export type SpineWay = 'left' | 'right' | 'column'

type SpineFigureProps = {
  readonly item: ObservationItem
  /** Parts of this figure that stand on the same side. */
  readonly parts: readonly ObservationItem[]
  readonly isPart: boolean
  readonly scale: SpineScale
  readonly way: SpineWay
}

export function SpineFigure({ item, parts, isPart, scale, way }: SpineFigureProps) {
  const openLabel = useOpenLabel()
  return (
    <FigureLink id={item.id} spoken={openLabel(item)} className={`${styles['figure']} ${styles[`${way}Figure`]}`}>
      <span className={styles['words']}><FigureWords item={item} isPart={isPart} /></span>
      <span className={styles['number']}><FigureNumber figure={item} size="n1" /></span>
      {isPart ? <span className={styles['inside']} /> : <Mark item={item} part={parts[0]} scale={scale} way={way} />}
    </FigureLink>
  )
}

const room = 190
/** Open ends and soft ends are drawn beyond the value. */
const endRoom = 30
/** A dot stands clear of the spine, its soft edge too. */
const fromEdge = 14

type MarkProps = { readonly item: ObservationItem; readonly part: ObservationItem | undefined; readonly scale: SpineScale; readonly way: SpineWay }

function Mark({ item, part, scale, way }: MarkProps) {
  const direction = way === 'left' ? -1 : 1
  const x = way === 'left' ? room : 0
  return (
    <svg className={styles['mark']} viewBox={`0 0 ${room} 28`} preserveAspectRatio={way === 'left' ? 'xMaxYMid meet' : 'xMinYMid meet'} aria-hidden="true">
      {scale.kind === 'dots' ? <QualifiedDot cx={x + direction * fromEdge} cy={14} figure={item} direction={direction} /> : (
        <QualifiedBar
          x={x} y={6} width={lengthOf(item.value, scale.longest)} height={16} figure={item} direction={direction}
          {...(item.valueHigh === null ? {} : { highWidth: lengthOf(item.valueHigh, scale.longest) })}
          {...(part === undefined ? {} : { part: { width: lengthOf(part.value, scale.longest), figure: part } })}
        />
      )}
    </svg>
  )
}

const lengthOf = (value: number, longest: number): number => Math.max(3, ((room - endRoom) * Math.abs(value)) / longest)
