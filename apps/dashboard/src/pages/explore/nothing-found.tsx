// An empty answer of Explore: what was asked, how many texts were read, why nothing is there, and where there is something.

import { Link } from '@tanstack/react-router'
import type { FacetCounts, ObservationList } from '@jastar/contract'
import { indicatorCodes, indicatorOf } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { exploreSearch } from '../../address/explore-view.ts'
import type { ExploreView } from '../../address/explore-view.ts'
import { useYearName } from '../../charts/coverage-grid.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useAreaName } from '../../ui/area-name.tsx'
import button from '../../ui/button.module.css'
import { Empty } from '../../ui/states.tsx'
import { countsOf } from './facets.ts'

type NothingFoundProps = { readonly view: ExploreView; /** Undefined until they are here. */ readonly counts: FacetCounts | undefined; readonly searched: ObservationList['searched'] }

export function NothingFound({ view, counts, searched }: NothingFoundProps) {
  const t = useTranslations('explore')
  const state = useTranslations('state')
  const reasons = useTranslations('words.emptyReason')
  const language = useLanguage()
  const areaName = useAreaName('full')
  const yearName = useYearName()
  const neighbours = useNeighbours(view, counts)
  const indicator = view.indicator === null ? [] : [indicatorOf(view.indicator).names[language].toLocaleLowerCase(language)]
  const what = t('empty', { what: [...view.referenceArea.map(areaName), ...view.year.map(yearName), ...indicator].join(', ') || t('title') })
  return (
    <>
      <h1>{what}</h1>
      <Empty what={reasons(searched.reason ?? 'no_figure_reported', { sources: searched.sources })} why={neighbours.length > 0 ? `${state('notZero')} ${t('neighbours')}` : state('notZero')}>
        {neighbours.map(({ name, count, to }) => <Link key={name} to="/explore" search={exploreSearch(to)} className={button['button']}>{name}: {count}</Link>)}
        <Link to="/sources" search={{ referenceArea: view.referenceArea[0] }} className={button['button']}>{t('searchedTexts')}</Link>
      </Empty>
    </>
  )
}

type Neighbour = { readonly name: string; readonly count: number; readonly to: ExploreView }

/** Views with figures, one filter away: another indicator here, this indicator in another area or year. */
function useNeighbours(view: ExploreView, counts: FacetCounts | undefined): readonly Neighbour[] {
  const language = useLanguage()
  const areaName = useAreaName('full')
  const yearName = useYearName()
  if (counts === undefined) return []
  const indicators = countsOf(counts, 'indicator')
  return [
    ...indicatorCodes.flatMap((code) => ({ name: indicatorOf(code).names[language], count: indicators.get(code) ?? 0, to: { ...view, indicator: code } })),
    ...[...countsOf(counts, 'referenceArea')].map(([code, count]) => ({ name: areaName(code), count, to: { ...view, referenceArea: [code] } })),
    ...counts.year.map(({ value, count }) => ({ name: yearName(value), count, to: { ...view, year: [value] } })),
  ].filter(({ count }) => count > 0)
}
