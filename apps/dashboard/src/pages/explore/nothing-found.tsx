// An empty answer of Explore: what was asked, how many texts were read, why nothing is there, and where there is something.

import { Link } from '@tanstack/react-router'
import type { ObservationItem, ObservationList } from '@jastar/contract'
import { indicatorCodes, indicatorOf } from '@jastar/catalogue'
import type { IndicatorCode } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { exploreSearch } from '../../address/explore-view.ts'
import type { ExploreView } from '../../address/explore-view.ts'
import { useYearName } from '../../charts/coverage-grid.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useAreaName } from '../../ui/area-name.tsx'
import button from '../../ui/button.module.css'
import { Empty } from '../../ui/states.tsx'
import { countsOf } from './facets.ts'

type NothingFoundProps = {
  readonly view: ExploreView
  readonly reported: readonly ObservationItem[]
  readonly searched: ObservationList['searched']
}

export function NothingFound({ view, reported, searched }: NothingFoundProps) {
  const t = useTranslations('explore')
  const state = useTranslations('state')
  const reasons = useTranslations('words.emptyReason')
  const language = useLanguage()
  const areaName = useAreaName('full')
  const yearName = useYearName()
  const indicator = view.indicator === null ? [] : [indicatorOf(view.indicator).names[language].toLocaleLowerCase(language)]
  const what = t('empty', { what: [...view.referenceArea.map(areaName), ...view.year.map(yearName), ...indicator].join(', ') || t('title') })
  const counts = countsOf(reported, view, 'indicator')
  const others = indicatorCodes.filter((code) => counts.has(code))
  return (
    <>
      <h1>{what}</h1>
      <Empty what={reasons(searched.reason ?? 'no_figure_reported', { sources: searched.sources })} why={others.length > 0 ? `${state('notZero')} ${t('emptyIndicator')}` : state('notZero')}>
        {others.map((code) => <IndicatorLink key={code} code={code} count={counts.get(code) ?? 0} view={view} />)}
        <Link to="/sources" search={{ referenceArea: view.referenceArea[0] }} className={button['button']}>{t('searchedTexts')}</Link>
      </Empty>
    </>
  )
}

function IndicatorLink({ code, count, view }: { readonly code: IndicatorCode; readonly count: number; readonly view: ExploreView }) {
  const language = useLanguage()
  const indicator = indicatorOf(code)
  return <Link to="/explore" search={exploreSearch({ ...view, indicator: indicator.code })} className={button['button']}>{indicator.names[language]}: {count}</Link>
}
