// The spine: indicators in the middle, each side's figures mirrored round them; three or four areas stand in columns.
// Both sides of a row share one scale, rows do not. An empty side says how many texts were read and why nothing is there.

import type { Compare } from '@jastar/contract'
import { indicatorOf, unitSymbols } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../language/language.tsx'
import { areaClass } from '../ui/area-colour.ts'
import { AreaName, useAreaName } from '../ui/area-name.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { SpineFigure } from './spine-figure.tsx'
import type { SpineWay } from './spine-figure.tsx'
import { SpineGap } from './spine-gap.tsx'
import { inSpineOrder, isPart, spineScale } from './spine-scale.ts'
import styles from './spine.module.css'

export type SpineRowData = Compare['indicators'][number]

type SpineProps = { readonly rows: readonly SpineRowData[]; readonly areas: readonly string[] }

export function Spine({ rows, areas }: SpineProps) {
  const t = useTranslations('compare')
  const isMirrored = areas.length === 2
  return (
    <div className={isMirrored ? styles['mirrored'] : styles['columns']} data-areas={areas.length}>
      <div className={styles['heads']} aria-hidden="true">
        {areas.map((area) => <span key={area} className={styles['head']}><AreaName code={area} selection={areas} /></span>)}
        <span className={styles['middle']}>{t('indicator')}</span>
      </div>
      <ul data-marks>
        {rows.map((row) => <SpineRow key={[row.indicator, row.unitMeasure, row.measure].join(' ')} row={row} areas={areas} isMirrored={isMirrored} />)}
      </ul>
    </div>
  )
}

type SpineRowProps = { readonly row: SpineRowData; readonly areas: readonly string[]; readonly isMirrored: boolean }

function SpineRow({ row, areas, isMirrored }: SpineRowProps) {
  return (
    <li className={styles['row']}>
      <IndicatorName row={row} />
      {row.sides.map((side, index) => (
        <SpineSide key={areas[index]} row={row} side={side} area={areas[index] ?? null} areas={areas} way={!isMirrored ? 'column' : index === 0 ? 'left' : 'right'} />
      ))}
    </li>
  )
}

function IndicatorName({ row }: { readonly row: SpineRowData }) {
  const t = useTranslations('compare.measure')
  const refusal = useTranslations('words.refusal')
  const language = useLanguage()
  const indicator = indicatorOf(row.indicator)
  const unit = row.unitMeasure === '1' ? indicator.unitNouns[language] : unitSymbols[row.unitMeasure][language]
  const isShared = row.sides.filter((side) => side.items.length > 0).length > 1
  const reasons = isShared ? [...new Set(row.sides.flatMap((side) => side.reasons))].filter((reason) => reason !== 'single_figure') : []
  return (
    <div className={styles['indicator']}>
      <h3>{indicator.names[language]}</h3>
      <small>{row.indicator === 'share' || row.measure === 'change' ? `${unit}, ${t(row.measure)}` : unit}</small>
      {reasons.length === 0 ? null : <small className={styles['refused']}>≠ {reasons.map((reason) => refusal(reason)).join('; ')}</small>}
    </div>
  )
}

type SpineSideProps = SpineRowSide & { readonly row: SpineRowData; readonly areas: readonly string[]; readonly way: SpineWay }
type SpineRowSide = { readonly side: SpineRowData['sides'][number]; readonly area: string | null }

function SpineSide({ row, side, area, areas, way }: SpineSideProps) {
  const name = useAreaName('full')(area)
  const all = row.sides.flatMap((other) => other.items)
  const scale = spineScale(row.indicator, row.measure, all)
  return (
    <div className={`${styles['side']} ${styles[way]} ${areaClass(area, areas)}`}>
      <VisuallyHidden>{name}</VisuallyHidden>
      {way === 'column' ? <span className={styles['label']} aria-hidden="true"><AreaName code={area} length="short" selection={areas} /></span> : null}
      {side.items.length === 0 ? <SpineGap row={row} side={side} way={way} /> : (
        <ul>
          {inSpineOrder(side.items).map((item) => (
            <li key={item.id}>
              <SpineFigure item={item} parts={side.items.filter((other) => other.partOf === item.id)} isPart={isPart(item, side.items)} scale={scale} way={way} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
