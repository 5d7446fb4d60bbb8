// /embed: a view of Explore that stands in a frame on somebody else's page. Same parameters as /explore; every press opens the whole site in a tab of its own.

import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import { allReferenceAreas } from '@jastar/catalogue'
import type { Coverage, FacetCounts, Series } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { exploreSearch, filtersOf, noProgramme, readExploreView } from '../../address/explore-view.ts'
import type { ExploreView } from '../../address/explore-view.ts'
import { readParameters } from '../../address/parameters.ts'
import { parseSearch, stringifySearch } from '../../address/search-grammar.ts'
import { rowsOf } from '../../charts/figure-rows.ts'
import { Legend } from '../../charts/legend.tsx'
import { kindsOf } from '../../charts/mark.ts'
import { useNarrowed } from '../../downloads/narrowed.ts'
import { useViewWords } from '../../downloads/view.ts'
import { useFinding } from '../../language/finding.ts'
import { useLanguage } from '../../language/language.tsx'
import { queries } from '../../queries.ts'
import { Answer } from '../../ui/answer.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { Block } from '../../ui/states.tsx'
import { WrongParameters } from '../../ui/wrong-parameters.tsx'
import { ExplorePanel } from '../explore/explore-panel.tsx'
import type { ExploreIndicatorView } from '../explore/explore-panel.tsx'
import { countsOf } from '../explore/facets.ts'
import { NothingFound } from '../explore/nothing-found.tsx'
import { panelsOf, whatSetsApart } from '../explore/panels.ts'
import { useFilledView } from '../explore/use-filled-view.ts'
import styles from './embed-page.module.css'

const skeleton = <><Block width="80%" height={30} />{[0, 1, 2].map((line) => <Block key={line} height={52} />)}</>

export function EmbedPage() {
  const t = useTranslations('downloads.embedded')
  usePageTitle(t('title'))
  const coverage = useQuery(queries.coverage())
  const all = useQuery(queries.facets({}))
  return (
    <OutOfFrame>
      <Answer query={coverage} skeleton={skeleton}>
        {(range) => <Answer query={all} skeleton={skeleton}>{(counts) => <Embedded coverage={range} all={counts} />}</Answer>}
      </Answer>
    </OutOfFrame>
  )
}

/** Nothing inside a frame may lead the frame elsewhere or act in a reader's name: links open the site itself. */
function OutOfFrame({ children }: { readonly children: ReactNode }) {
  const language = useLanguage()
  const open = (event: MouseEvent<HTMLElement>): void => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null
    if (link === null) return
    event.preventDefault()
    event.stopPropagation()
    const address = new URL(link.getAttribute('href') ?? '/', location.href)
    const page = address.pathname === '/embed' ? '/explore' : address.pathname
    window.open(`${location.origin}${page}${stringifySearch({ ...parseSearch(address.search), lang: language })}`, '_blank', 'noopener')
  }
  return <div className={styles['embed']} onClickCapture={open}>{children}</div>
}

type EmbeddedProps = { readonly coverage: Coverage; /** Counts without any filter. */ readonly all: FacetCounts }

function Embedded({ coverage, all }: EmbeddedProps) {
  const read = readParameters(useSearch({ strict: false }))
  const asked = readExploreView(read, {
    referenceAreas: allReferenceAreas.map((area) => area.code), years: coverage.years, programmes: [...new Set([...countsOf(all, 'programme').keys(), noProgramme])],
  })
  const wrong = read.wrong()
  const { query, view } = useFilledView(asked)
  if (view === undefined) return <Answer query={query} skeleton={skeleton}>{() => skeleton}</Answer>
  return <><WrongParameters wrong={wrong} /><Chart view={view} coverage={coverage} counts={all} /></>
}

type ChartProps = { readonly view: ExploreView; readonly coverage: Coverage; readonly counts: FacetCounts }

function Chart({ view, coverage, counts }: ChartProps) {
  const { indicator, by } = view
  const series = useQuery({ ...queries.series({ ...filtersOf(view), indicator: indicator ?? undefined, by }), enabled: indicator !== null })
  if (indicator === null) return <NothingFound view={view} counts={counts} searched={{ sources: coverage.totals.sources, reason: 'no_figure_reported' }} />
  return (
    <Answer query={series} skeleton={skeleton}>
      {(answer) => answer.groups.length === 0
        ? <NothingFound view={view} counts={counts} searched={answer.searched} />
        : <Found view={{ ...view, indicator }} coverage={coverage} series={answer} />}
    </Answer>
  )
}

type FoundProps = { readonly view: ExploreIndicatorView; readonly coverage: Coverage; readonly series: Series }

function Found({ view, coverage, series }: FoundProps) {
  const t = useTranslations('downloads.embedded')
  const figures = series.groups.flatMap((group) => group.items)
  const title = useFinding()(rowsOf(series.groups[0]?.items ?? []).map((row) => row.figure), view.by)
  const narrowed = useNarrowed()(view, figures)
  const panels = panelsOf(series.groups, view.split)
  const apart = whatSetsApart(panels)
  const selection = view.referenceArea.length > 0 ? view.referenceArea : coverage.rows.map((row) => row.referenceArea)
  const search = exploreSearch(view)
  const { sources, dated } = useViewWords()({ title, narrowed, path: '/explore', search, filters: {}, rows: figures.length, figures, dataVersion: series.dataVersion })
  return (
    <>
      <p className={styles['kicker']}>{narrowed}</p>
      <h1 className={styles['title']}>{title}</h1>
      {panels.map((panel) => <ExplorePanel key={panel.key} panel={panel} view={view} coverage={coverage} counts={undefined} apart={apart} selection={selection} />)}
      <div className={styles['legend']}><Legend kinds={kindsOf(figures)} /></div>
      <p className={styles['foot']}>{sources}</p>
      <p className={styles['foot']}>{dated} · <a href={`/explore${stringifySearch(search)}`}>{t('whole')}</a></p>
    </>
  )
}
