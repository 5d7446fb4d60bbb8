// What Explore found: the finding as title, a chart for each group of comparable figures, table, export, other years.

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { indicatorOf } from '@jastar/catalogue'
import type { Coverage, FacetCounts, ObservationItem, Series } from '@jastar/contract'
import { filtersOf } from '../../address/explore-view.ts'
import type { ExploreView } from '../../address/explore-view.ts'
import { useYearName } from '../../charts/coverage-grid.tsx'
import { rowsOf } from '../../charts/figure-rows.ts'
import { FigureTable } from '../../charts/figure-table.tsx'
import { Legend } from '../../charts/legend.tsx'
import { kindsOf } from '../../charts/mark.ts'
import { useFinding } from '../../language/finding.ts'
import { useLanguage } from '../../language/language.tsx'
import { queries } from '../../queries.ts'
import { Answer } from '../../ui/answer.tsx'
import { useAreaName } from '../../ui/area-name.tsx'
import { Section } from '../../ui/section.tsx'
import { Block } from '../../ui/states.tsx'
import { UnbrokenNumbers } from '../../ui/unbroken-numbers.tsx'
import { ExploreActions } from './explore-actions.tsx'
import { ExplorePanel } from './explore-panel.tsx'
import type { ExploreIndicatorView } from './explore-panel.tsx'
import { NothingFound } from './nothing-found.tsx'
import { panelsOf, whatSetsApart } from './panels.ts'
import { ViewChoices } from './view-choices.tsx'
import styles from './explore-result.module.css'

type ExploreResultProps = { readonly view: ExploreView; readonly coverage: Coverage; readonly counts: FacetCounts | undefined }

export function ExploreResult({ view, coverage, counts }: ExploreResultProps) {
  const { indicator, by } = view
  const series = useQuery({
    ...queries.series({ ...filtersOf(view), indicator: indicator ?? undefined, by }), enabled: indicator !== null, placeholderData: keepPreviousData,
  })
  if (indicator === null) return <NoIndicator view={view} counts={counts} />
  return (
    <Answer query={series} skeleton={<><Block width="90%" height={40} />{[0, 1, 2, 3].map((line) => <Block key={line} height={52} />)}</>}>
      {(answer) => answer.groups.length === 0
        ? <NothingFound view={view} counts={counts} searched={answer.searched} />
        : <Found view={{ ...view, indicator }} coverage={coverage} counts={counts} series={answer} stale={series.isPlaceholderData} />}
    </Answer>
  )
}

/** Nothing of any indicator is there: only the reason is asked for. */
function NoIndicator({ view, counts }: Omit<ExploreResultProps, 'coverage'>) {
  const query = useQuery(queries.observations({ ...filtersOf(view), limit: '1' }))
  return <Answer query={query} skeleton={<Block width="90%" height={40} />}>{({ searched }) => <NothingFound view={view} counts={counts} searched={searched} />}</Answer>
}

type FoundProps = { readonly view: ExploreIndicatorView; readonly coverage: Coverage; readonly counts: FacetCounts | undefined; readonly series: Series; readonly stale: boolean }

function Found({ view, coverage, counts, series, stale }: FoundProps) {
  const table = useTranslations('table')
  const grammar = useTranslations('grammar')
  const finding = useFinding()
  const figures = series.groups.flatMap((group) => group.items)
  const rows = series.groups.flatMap((group) => rowsOf(group.items))
  const title = finding(rowsOf(series.groups[0]?.items ?? []).map((row) => row.figure), view.by)
  const panels = panelsOf(series.groups, view.split)
  const apart = whatSetsApart(panels)
  const selection = view.referenceArea.length > 0 ? view.referenceArea : coverage.rows.map((row) => row.referenceArea)
  return (
    <div className={stale ? styles['stale'] : undefined} aria-busy={stale} data-picture-place>
      <p className={styles['kicker']}><ViewName view={view} /></p>
      <h1 className={styles['finding']}><UnbrokenNumbers text={title} /></h1>
      <Note figures={figures} rows={rows.length} view={view} groups={series.groups.length} panels={panels.length} />
      <ViewChoices view={view} sortable={view.by !== 'year' && rows.length > 1} />
      <div data-picture>
        {panels.map((panel, index) => (
          <ExplorePanel
            key={panel.key} panel={panel} view={view} coverage={coverage} apart={apart} selection={selection}
            counts={view.by === 'referenceArea' && index === 0 ? counts : undefined}
          />
        ))}
      </div>
      <ExploreActions view={view} figures={figures} title={title} dataVersion={series.dataVersion} />
      <Section heading={table('title')}><FigureTable figures={figures} by={view.by} caption={title} selection={selection} /></Section>
      <Section heading={grammar('legend')} more={<Link to="/grammar">{grammar('whole')}</Link>}><Legend kinds={kindsOf(figures)} /></Section>
    </div>
  )
}

/** "Көрсеткіш: іс-шаралар · Алматы қаласы · 2025". */
function ViewName({ view }: { readonly view: FoundProps['view'] }) {
  const language = useLanguage()
  const areaName = useAreaName('full')
  const yearName = useYearName()
  return [indicatorOf(view.indicator).names[language], ...view.referenceArea.map(areaName), ...view.year.map(yearName)].join(' · ')
}

type NoteProps = { readonly figures: readonly ObservationItem[]; readonly rows: number; readonly view: ExploreIndicatorView; readonly groups: number; readonly panels: number }

/** What a reader must know before reading the charts. */
function Note({ figures, rows, view, groups, panels }: NoteProps) {
  const t = useTranslations('explore')
  const ownWholes = view.indicator === 'share' || view.indicator === 'other'
  const allOpen = figures.every((figure) => figure.qualifier === 'more_than' || figure.qualifier === 'at_least')
  const ordered = rows > 1 && !ownWholes && groups === 1 && view.sort === 'value' && view.by !== 'year'
  const sentences = [
    ...(ownWholes ? (rows > 1 ? [t('byConcept')] : []) : groups > 1 ? [t('groups')] : []),
    ...(allOpen && !ownWholes && groups === 1 ? [t('lowerBounds', { count: rows === 1 ? 1 : figures.length }), ...(ordered ? [t('byBound')] : [])] : []),
    ...(ordered && !allOpen && figures.some((figure) => figure.qualifier !== 'exact') ? [t('mixedBounds')] : []),
    ...(panels > groups ? [t('oneScale')] : []),
  ]
  return sentences.length === 0 ? null : <p className={styles['note']}>{sentences.join(' ')}</p>
}
