// The filters of Explore: every choice with its count; one without figures is grey and says so, but is not hidden.

import { Link } from '@tanstack/react-router'
import { SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { claims, indicatorCodes, indicatorOf, measures, reviews, themeCodes, themeNames } from '@jastar/catalogue'
import type { YearBucket } from '@jastar/catalogue'
import type { FacetCounts } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { exploreSearch, isFiltered } from '../../address/explore-view.ts'
import type { ExploreView } from '../../address/explore-view.ts'
import { useYearName } from '../../charts/coverage-grid.tsx'
import { useLanguage } from '../../language/language.tsx'
import button from '../../ui/button.module.css'
import { useAreaName } from '../../ui/area-name.tsx'
import { ChoiceGroup, Choices, FoldedGroup } from './choices.tsx'
import { areaChoices, countsOf } from './facets.ts'
import type { Facet } from './facets.ts'
import { ProgrammeChoices, useProgrammeName } from './programme-choices.tsx'
import { WordsFilter } from './words-filter.tsx'
import styles from './filter-rail.module.css'

type FilterRailProps = {
  readonly view: ExploreView
  /** Areas texts were read about, in their order. */
  readonly searched: readonly string[]
  readonly years: readonly YearBucket[]
  /** Counts without any filter: which choices there are at all. */
  readonly all: FacetCounts
  /** Counts with the view's filters; undefined until they are here. */
  readonly counts: FacetCounts | undefined
}

/** A value taken into a list, or out of it. */
export const toggled = <Value,>(values: readonly Value[], value: Value): readonly Value[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value]

export function FilterRail(props: FilterRailProps) {
  const t = useTranslations('explore')
  const [open, setOpen] = useState(false)
  const chosen = useChosenNames(props.view)
  return (
    <aside aria-label={t('filters')}>
      <button type="button" className={`${button['button']} ${styles['fold']}`} aria-expanded={open} aria-controls="filters" onClick={() => setOpen(!open)}>
        <SlidersHorizontal size={16} strokeWidth={1.6} aria-hidden="true" /><span>{t('filtersOf', { chosen })}</span>
      </button>
      <div id="filters" className={`${styles['rail']} ${open ? '' : styles['folded']}`}>
        <MainFilters {...props} />
        <RareFilters {...props} />
        {isFiltered(props.view) ? <Link to="/explore" search={exploreSearch({ indicator: props.view.indicator, by: props.view.by })} resetScroll={false} className={styles['clear']}>{t('clear')}</Link> : null}
      </div>
    </aside>
  )
}

/** What the folded rail of a phone says: "іс-шаралар, Алматы қаласы, 2025". */
function useChosenNames(view: ExploreView): string {
  const t = useTranslations('explore')
  const words = useTranslations('words')
  const language = useLanguage()
  const areaName = useAreaName('full')
  const yearName = useYearName()
  const programmeName = useProgrammeName(view.programme.length > 0)
  return [
    view.indicator === null ? t('all') : indicatorOf(view.indicator).names[language], ...view.referenceArea.map(areaName), ...view.year.map(yearName),
    ...view.programme.map(programmeName), ...view.theme.map((theme) => themeNames[theme][language]), ...view.claim.map((claim) => words(`claim.${claim}`)),
    ...view.review.map((review) => words(`review.${review}`)), ...(view.q === '' ? [] : [words('named', { name: view.q })]),
  ].join(', ')
}

const valuesOf = (all: FacetCounts, facet: Facet): ReadonlySet<string> => new Set(countsOf(all, facet).keys())

function MainFilters({ view, searched, years, all, counts }: FilterRailProps) {
  const t = useTranslations('explore')
  const words = useTranslations('words')
  const language = useLanguage()
  const areaName = useAreaName('full')
  const yearName = useYearName()
  const told = valuesOf(all, 'indicator')
  const indicators = indicatorCodes.filter((code) => told.has(code) || code === view.indicator)
  const areas = areaChoices([...valuesOf(all, 'referenceArea')], searched, view.referenceArea)
  const of = (facet: Facet) => counts && countsOf(counts, facet)
  return (
    <>
      <ChoiceGroup heading={t('indicator')}>
        <Choices label={t('indicator')} kind="radio" counts={of('indicator')} choices={indicators.map((code) => ({ value: code, name: indicatorOf(code).names[language], chosen: code === view.indicator, view: { ...view, indicator: code } }))} />
      </ChoiceGroup>
      <ChoiceGroup heading={t('referenceArea')}>
        <Choices label={t('referenceArea')} kind="checkbox" counts={of('referenceArea')} choices={areas.map((code) => ({ value: code, name: areaName(code), chosen: view.referenceArea.includes(code), view: { ...view, referenceArea: toggled(view.referenceArea, code) } }))} />
      </ChoiceGroup>
      <ChoiceGroup heading={t('year')}>
        <Choices label={t('year')} kind="checkbox" counts={of('year')} choices={years.map((year) => ({ value: String(year), name: yearName(year), chosen: view.year.includes(year), view: { ...view, year: toggled(view.year, year) } }))} />
      </ChoiceGroup>
      <ChoiceGroup heading={t('claim')}>
        <Choices label={t('claim')} kind="checkbox" counts={of('claim')} choices={claims.map((claim) => ({ value: claim, name: words(`claim.${claim}`), chosen: view.claim.includes(claim), view: { ...view, claim: toggled(view.claim, claim) } }))} />
      </ChoiceGroup>
    </>
  )
}

function RareFilters({ view, all, counts }: FilterRailProps) {
  const t = useTranslations('explore')
  const words = useTranslations('words')
  const language = useLanguage()
  const programmeName = useProgrammeName(view.programme.length > 0)
  const of = (facet: Facet) => counts && countsOf(counts, facet)
  const themes = themeCodes.filter((code) => valuesOf(all, 'theme').has(code) || view.theme.includes(code))
  return (
    <>
      <FoldedGroup heading={t('programme')} chosen={view.programme.map(programmeName)}>{() => <ProgrammeChoices view={view} values={[...valuesOf(all, 'programme')]} counts={of('programme')} />}</FoldedGroup>
      <FoldedGroup heading={t('theme')} chosen={view.theme.map((theme) => themeNames[theme][language])}>
        {() => <Choices label={t('theme')} kind="checkbox" counts={of('theme')} choices={themes.map((theme) => ({ value: theme, name: themeNames[theme][language], chosen: view.theme.includes(theme), view: { ...view, theme: toggled(view.theme, theme) } }))} />}
      </FoldedGroup>
      <FoldedGroup heading={t('measure')} chosen={view.measure.map((measure) => t(measure === 'level' ? 'groupLevel' : 'groupChange'))}>
        {() => <Choices label={t('measure')} kind="checkbox" counts={of('measure')} choices={measures.map((measure) => ({ value: measure, name: t(measure === 'level' ? 'groupLevel' : 'groupChange'), chosen: view.measure.includes(measure), view: { ...view, measure: toggled(view.measure, measure) } }))} />}
      </FoldedGroup>
      <FoldedGroup heading={t('review')} chosen={view.review.map((review) => words(`review.${review}`))}>
        {() => <Choices label={t('review')} kind="checkbox" counts={of('review')} choices={reviews.map((review) => ({ value: review, name: words(`review.${review}`), chosen: view.review.includes(review), view: { ...view, review: toggled(view.review, review) } }))} />}
      </FoldedGroup>
      <WordsFilter words={view.q} />
    </>
  )
}
