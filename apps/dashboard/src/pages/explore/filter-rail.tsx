// The filters of Explore: every choice with its count; one without figures is grey and says so, but is not hidden.

import { SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { claims, indicatorCodes, indicatorOf } from '@jastar/catalogue'
import type { YearBucket } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import type { ExploreView } from '../../address/explore-view.ts'
import { useYearName } from '../../charts/coverage-grid.tsx'
import { useLanguage } from '../../language/language.tsx'
import button from '../../ui/button.module.css'
import { useAreaName } from '../../ui/area-name.tsx'
import { Choices } from './choices.tsx'
import { countsOf } from './facets.ts'
import type { FacetFigure } from './facets.ts'
import styles from './filter-rail.module.css'

type FilterRailProps = {
  readonly view: ExploreView
  readonly areas: readonly string[]
  readonly years: readonly YearBucket[]
  /** Every figure of the store; undefined where they are too many to count here. */
  readonly counted: readonly FacetFigure[] | undefined
}

const toggled = <Value,>(values: readonly Value[], value: Value): readonly Value[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value]

export function FilterRail({ view, areas, years, counted }: FilterRailProps) {
  const t = useTranslations('explore')
  const words = useTranslations('words')
  const language = useLanguage()
  const areaName = useAreaName('full')
  const yearName = useYearName()
  const [open, setOpen] = useState(false)
  const everCounted = new Set(counted?.map((figure) => figure.indicator))
  const indicators = indicatorCodes.filter((code) => counted === undefined || everCounted.has(code) || code === view.indicator)
  const counts = (facet: Parameters<typeof countsOf>[2]) => (counted === undefined ? undefined : countsOf(counted, view, facet))
  const chosen = [view.indicator === null ? t('all') : indicatorOf(view.indicator).names[language], ...view.referenceArea.map(areaName), ...view.year.map(yearName)].join(', ')
  return (
    <aside aria-label={t('filters')}>
      <button type="button" className={`${button['button']} ${styles['fold']}`} aria-expanded={open} aria-controls="filters" onClick={() => setOpen(!open)}>
        <SlidersHorizontal size={16} strokeWidth={1.6} aria-hidden="true" /><span>{t('filtersOf', { chosen })}</span>
      </button>
      <div id="filters" className={`${styles['rail']} ${open ? '' : styles['folded']}`}>
        <Choices
          heading={t('indicator')} kind="radio" counts={counts('indicator')}
          choices={indicators.map((code) => ({ value: code, name: indicatorOf(code).names[language], chosen: code === view.indicator, view: { ...view, indicator: code } }))}
        />
        <Choices
          heading={t('referenceArea')} kind="checkbox" counts={counts('referenceArea')}
          choices={areas.map((code) => ({ value: code, name: areaName(code), chosen: view.referenceArea.includes(code), view: { ...view, referenceArea: toggled(view.referenceArea, code) } }))}
        />
        <Choices
          heading={t('year')} kind="checkbox" counts={counts('year')}
          choices={years.map((year) => ({ value: String(year), name: yearName(year), chosen: view.year.includes(year), view: { ...view, year: toggled(view.year, year) } }))}
        />
        <Choices
          heading={t('claim')} kind="checkbox" counts={counts('claim')}
          choices={claims.map((claim) => ({ value: claim, name: words(`claim.${claim}`), chosen: view.claim.includes(claim), view: { ...view, claim: toggled(view.claim, claim) } }))}
        />
      </div>
    </aside>
  )
}
