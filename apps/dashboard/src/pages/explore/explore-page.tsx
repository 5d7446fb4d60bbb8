// Explore: one indicator by region, year or programme; filters left, chart, sum, table and export right.

import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { Coverage, ObservationList } from '@jastar/contract'
import { allReferenceAreas } from '@jastar/catalogue'
import { readExploreView } from '../../address/explore-view.ts'
import { readParameters } from '../../address/parameters.ts'
import { queries } from '../../queries.ts'
import { Answer } from '../../ui/answer.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { Block } from '../../ui/states.tsx'
import { WrongParameters } from '../../ui/wrong-parameters.tsx'
import { areaChoices, fillView } from './facets.ts'
import { ExploreResult } from './explore-result.tsx'
import { FilterRail } from './filter-rail.tsx'
import styles from './explore-page.module.css'

/** Figures counted for the filter rail; counts are left out where the store holds more. */
const countedFigures = { sort: 'weight', limit: '500' }

export function ExplorePage() {
  const t = useTranslations('explore')
  usePageTitle(t('title'))
  const coverage = useQuery(queries.coverage())
  const all = useQuery(queries.observations(countedFigures))
  return (
    <Answer query={coverage} skeleton={<ExploreSkeleton />}>
      {(range) => <Answer query={all} skeleton={<ExploreSkeleton />}>{(figures) => <Explore coverage={range} all={figures} />}</Answer>}
    </Answer>
  )
}

type ExploreProps = { readonly coverage: Coverage; readonly all: ObservationList }

function Explore({ coverage, all }: ExploreProps) {
  const read = readParameters(useSearch({ strict: false }))
  const asked = readExploreView(read, { referenceAreas: allReferenceAreas.map((area) => area.code), years: coverage.years })
  const view = fillView(all.items, asked)
  const wrong = read.wrong()
  const areas = areaChoices(all.items, coverage.rows.map((row) => row.referenceArea), view.referenceArea)
  const counted = all.next === null ? all.items : undefined
  return (
    <div className={styles['columns']}>
      <FilterRail view={view} areas={areas} years={coverage.years} counted={counted} />
      <div className={styles['result']}>
        <WrongParameters wrong={wrong} />
        <ExploreResult view={view} coverage={coverage} reported={all.items} />
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
