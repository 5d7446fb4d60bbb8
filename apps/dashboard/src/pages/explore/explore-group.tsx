// Figures that share unit, measure and claim: the chart that fits them, and their sum or why there is none.

import { indicatorOf, unitNames } from '@jastar/catalogue'
import type { IndicatorCode } from '@jastar/catalogue'
import type { Coverage, Series } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import type { ExploreView } from '../../address/explore-view.ts'
import { BarRows } from '../../charts/bar-rows.tsx'
import { BigFigure } from '../../charts/big-figure.tsx'
import { rowsOf } from '../../charts/figure-rows.ts'
import { useRowLabel } from '../../charts/row-label.ts'
import { YearDots } from '../../charts/year-dots.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useWording } from '../../language/wording.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { chooseChart, linesOf } from './chart-choice.ts'
import { ExploreSum } from './explore-sum.tsx'
import { OtherYears } from './other-years.tsx'
import styles from './explore-group.module.css'

type Group = Series['groups'][number]

type ExploreGroupProps = {
  readonly group: Group
  readonly view: ExploreView & { readonly indicator: IndicatorCode }
  readonly coverage: Coverage
  /** Whether it is the only group: then it needs no heading. */
  readonly alone: boolean
  readonly selection: readonly string[]
}

export function ExploreGroup({ group, view, coverage, alone, selection }: ExploreGroupProps) {
  const t = useTranslations('explore')
  const wording = useWording()
  const unit = useUnitName(group, view.indicator)
  const labelOf = useRowLabel(view.by, group.items)
  const rows = rowsOf(group.items)
  const chart = chooseChart({ indicator: view.indicator, rows: rows.length, by: view.by })
  const axis = t(`axis.${group.measure}`, { unit })
  const years = view.year.length > 0 ? coverage.years.filter((year) => view.year.includes(year)) : coverage.years
  return (
    <section className={styles['group']}>
      {alone ? null : <GroupHeading group={group} unit={unit} />}
      {chart === 'number' || chart === 'numbers' ? rows.map((row) => <BigFigure key={row.figure.id} row={row} label={labelOf(row.figure).main} selection={selection} />) : null}
      {chart === 'bars' || chart === 'years' ? <VisuallyHidden>{wording.summaryOf(rows.map(({ figure }) => ({ name: labelOf(figure).main, figure })))}</VisuallyHidden> : null}
      {chart === 'bars' ? <BarRows rows={rows} labelOf={labelOf} axis={axis} selection={selection} /> : null}
      {chart === 'years' ? <YearDots rows={rows} years={years} lines={linesOf(group.items)} labelOf={labelOf} axis={axis} selection={selection} /> : null}
      {chart === 'bars' || chart === 'years' ? <ExploreSum sum={group.sum} /> : null}
      {view.by === 'year' ? <OtherYears group={group} view={view} coverage={coverage} /> : null}
    </section>
  )
}

function GroupHeading({ group, unit }: { readonly group: Group; readonly unit: string }) {
  const t = useTranslations('explore')
  const words = useTranslations('words')
  return <h2 className={styles['heading']}>{[unit, t(group.measure === 'level' ? 'groupLevel' : 'groupChange'), words(`claim.${group.claim}`)].join(' · ')}</h2>
}

/** "іс-шара", or the unit where it is more than a count: "гектар". */
function useUnitName(group: Group, indicator: IndicatorCode): string {
  const language = useLanguage()
  return group.unitMeasure === '1' ? indicatorOf(indicator).unitNouns[language] : unitNames[group.unitMeasure][language]
}
