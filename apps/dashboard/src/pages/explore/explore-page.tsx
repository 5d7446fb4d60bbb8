// Explore: one indicator by region, year or programme; filters left, chart, sum, table and export right.

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { Coverage, FacetCounts } from '@jastar/contract'
import { allReferenceAreas } from '@jastar/catalogue'
import { noProgramme, readExploreView } from '../../address/explore-view.ts'
import { readParameters } from '../../address/parameters.ts'
import { queries } from '../../queries.ts'
import { Answer } from '../../ui/answer.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { Block } from '../../ui/states.tsx'
import { WrongParameters } from '../../ui/wrong-parameters.tsx'
import { countsOf } from './facets.ts'
import { ExploreResult } from './explore-result.tsx'
import { FilterRail } from './filter-rail.tsx'
import { searchOf, useFilledView } from './use-filled-view.ts'
import styles from './explore-page.module.css'

export function ExplorePage() {
  const t = useTranslations('explore')
  usePageTitle(t('title'))
  const coverage = useQuery(queries.coverage())
  const all = useQuery(queries.facets({}))
  return (
    <Answer query={coverage} skeleton={<ExploreSkeleton />}>
      {(range) => <Answer query={all} skeleton={<ExploreSkeleton />}>{(counts) => <Explore coverage={range} all={counts} />}</Answer>}
    </Answer>
  )
}

type ExploreProps = { readonly coverage: Coverage; /** Counts without any filter. */ readonly all: FacetCounts }

function Explore({ coverage, all }: ExploreProps) {
  const read = readParameters(useSearch({ strict: false }))
  const asked = readExploreView(read, {
    referenceAreas: allReferenceAreas.map((area) => area.code), years: coverage.years, programmes: [...new Set([...countsOf(all, 'programme').keys(), noProgramme])],
  })
  const wrong = read.wrong()
  const { query, view } = useFilledView(asked)
  const counts = useQuery({ ...queries.facets(searchOf(view ?? asked)), placeholderData: keepPreviousData })
  if (view === undefined) return <Answer query={query} skeleton={<ExploreSkeleton />}>{() => <ExploreSkeleton />}</Answer>
  return (
    <div className={styles['columns']}>
      <FilterRail view={view} searched={coverage.rows.map((row) => row.referenceArea)} years={coverage.years} all={all} counts={counts.data} />
      <div className={styles['result']}>
        <WrongParameters wrong={wrong} />
        <ExploreResult view={view} coverage={coverage} counts={counts.data} />
      </div>
    </div>
  )
}

function ExploreSkeleton() {
  return (
    <div className={styles['columns']}>
      <div>{[0, 1, 2, 3, 4, 5, 6, 7].map((line) => <Block key={line} height={18} />)}</div>
      <div className={styles['result']}>
        <Block width="90%" height={40} />
        <Block width="60%" height={20} />
        {[0, 1, 2, 3].map((line) => <Block key={line} height={52} />)}
      </div>
    </div>
  )
}
