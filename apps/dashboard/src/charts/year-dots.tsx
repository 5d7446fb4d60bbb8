// Figures of one axis by year: visible dots, with a place for those whose year is unknown, and lines only where years of one thing follow each other.
// A year without a figure keeps its place: lines where texts were read, plain where none were, the reason in words below the year.

import { lazy, Suspense } from 'react'
import type { ObservationItem } from '@jastar/contract'
import type { YearBucket } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { useNarrow } from '../ui/use-narrow.ts'
import type { FigureRow } from './figure-rows.ts'
import type { RowLabel } from './row-label.ts'
import styles from './year-dots.module.css'

const YearsPlot = lazy(() => import('./years-plot.tsx').then((module) => ({ default: module.YearsPlot })))

type YearDotsProps = {
  readonly rows: readonly FigureRow<ObservationItem>[]
  /** Every year of the axis in order, empty ones too; `unknown` stands last. */
  readonly years: readonly YearBucket[]
  readonly lines: readonly (readonly ObservationItem[])[]
  readonly labelOf: (figure: ObservationItem) => RowLabel
  readonly axis: string
  /** Texts read that tell nothing here, by year; a year not in it has figures. */
  readonly missing: ReadonlyMap<YearBucket, number>
  readonly selection?: readonly (string | null)[]
  /** End of a scale shared with other charts. */
  readonly extent?: number | undefined
}

const height = 380

export function YearDots({ rows, years, lines, labelOf, axis, missing, selection, extent }: YearDotsProps) {
  const t = useTranslations('explore')
  const narrow = useNarrow()
  return (
    <div className={styles['chart']}>
      <p className={styles['axis']}>{axis}</p>
      <div className={styles['plot']} style={{ height }} data-marks>
        <Suspense fallback={null}>
          <YearsPlot rows={rows} years={years} lines={lines} labelOf={labelOf} height={height} narrow={narrow} missing={missing} extent={extent} {...(selection ? { selection } : {})} />
        </Suspense>
      </div>
      {lines.length > 0 ? null : <p className={styles['note']}>{t('noLine')}</p>}
    </div>
  )
}
