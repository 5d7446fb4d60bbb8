// Overview: what has been reported, where and when. The lead figure, four further ones, coverage, map, latest texts.

import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { Coverage, ObservationItem } from '@jastar/contract'
import { regionOf } from '@jastar/catalogue'
import { exploreSearch } from '../../address/explore-view.ts'
import { readParameters } from '../../address/parameters.ts'
import { CoverageGrid } from '../../charts/coverage-grid.tsx'
import { Legend } from '../../charts/legend.tsx'
import { kindsOf } from '../../charts/mark.ts'
import { TileMap } from '../../charts/tile-map.tsx'
import { queries } from '../../queries.ts'
import { Answer } from '../../ui/answer.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { Section } from '../../ui/section.tsx'
import { Block, Empty } from '../../ui/states.tsx'
import { WrongParameters } from '../../ui/wrong-parameters.tsx'
import { Headline } from './headline.tsx'
import { chooseHeadlines } from './headlines.ts'
import { LatestSources } from './latest-sources.tsx'
import { Lead } from './lead.tsx'
import { Tally } from './tally.tsx'
import styles from './overview-page.module.css'

/** Enough figures by weight to choose headlines from, whatever the store holds. */
const weightiest = { sort: 'weight', limit: '100' }

export function OverviewPage() {
  const t = useTranslations('overview')
  usePageTitle(t('title'))
  const wrong = readParameters(useSearch({ strict: false })).wrong()
  const figures = useQuery(queries.observations(weightiest))
  const coverage = useQuery(queries.coverage())
  return (
    <>
      <WrongParameters wrong={wrong} />
      <Answer query={figures} skeleton={<OverviewSkeleton />}>
        {(list) => <Answer query={coverage} skeleton={<OverviewSkeleton />}>{(range) => <Overview figures={list.items} coverage={range} />}</Answer>}
      </Answer>
    </>
  )
}

type OverviewProps = { readonly figures: readonly ObservationItem[]; readonly coverage: Coverage }

function Overview({ figures, coverage }: OverviewProps) {
  const t = useTranslations('overview')
  const headlines = chooseHeadlines(figures)
  if (!headlines) return <><h1>{t('title')}</h1><Empty what={t('empty')} why={t('emptyWhy', { sources: coverage.totals.sources })} /></>
  const partsOf = (figure: ObservationItem) => figures.filter((part) => part.partOf === figure.id)
  return (
    <>
      <div className={styles['top']}>
        <Lead figure={headlines.lead} />
        <Tally coverage={coverage} />
      </div>
      <ul className={styles['headlines']} aria-label={t('headlines')}>
        {headlines.further.map((figure) => <Headline key={figure.id} figure={figure} parts={partsOf(figure)} />)}
      </ul>
      <Where figures={figures} coverage={coverage} />
      <LatestSources figures={figures} />
      <Grammar figures={[headlines.lead, ...headlines.further.flatMap((figure) => [figure, ...partsOf(figure)])]} />
    </>
  )
}

function Where({ figures, coverage }: OverviewProps) {
  const t = useTranslations('overview')
  const brief = useTranslations('brief')
  const indicatorOf = new Map(figures.map((figure) => [figure.id, figure.indicator]))
  const counts = coverage.rows.map((row) => ({
    referenceArea: regionOf(row.referenceArea)?.code ?? row.referenceArea, sources: row.sourcesSearched, figures: row.cells.reduce((sum, cell) => sum + cell.figures.length, 0),
  }))
  return (
    <Section heading={t('where')} note={t('whereNote')} more={<Link to="/brief">{brief('link')}</Link>}>
      <div className={styles['where']} data-picture>
        <CoverageGrid coverage={coverage} viewOf={(referenceArea, cell) => exploreSearch({ referenceArea: [referenceArea], year: [cell.year], indicator: weightiestIndicator(cell.figures, indicatorOf) })} />
        <TileMap counts={counts} viewOf={(referenceArea) => exploreSearch({ referenceArea: [referenceArea] })} />
      </div>
    </Section>
  )
}

/** The indicator of the cell's weightiest figure: figures come by weight. */
function weightiestIndicator(cell: readonly { readonly observation: string }[], indicators: ReadonlyMap<string, ObservationItem['indicator']>): ObservationItem['indicator'] | null {
  const here = new Set(cell.map((figure) => figure.observation))
  for (const [id, indicator] of indicators) if (here.has(id)) return indicator
  return null
}

function Grammar({ figures }: { readonly figures: readonly ObservationItem[] }) {
  const t = useTranslations('grammar')
  return <Section heading={t('legend')} more={<Link to="/grammar">{t('whole')}</Link>}><Legend kinds={kindsOf(figures)} /></Section>
}

function OverviewSkeleton() {
  return (
    <div className={styles['top']}>
      <div><Block width={220} height={18} /><Block width="80%" height={130} /><Block width="70%" height={90} /><Block width="60%" height={54} /></div>
      <div>{[0, 1, 2, 3].map((line) => <Block key={line} height={52} />)}</div>
    </div>
  )
}
