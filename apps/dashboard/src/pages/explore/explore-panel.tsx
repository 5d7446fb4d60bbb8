// Figures that share unit, measure and claim: the chart that fits them, and their sum or why there is none.

import { indicatorOf, unitNames } from '@jastar/catalogue'
import type { IndicatorCode } from '@jastar/catalogue'
import type { Coverage, FacetCounts, ObservationItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import type { ExploreView } from '../../address/explore-view.ts'
import { BigFigure } from '../../charts/big-figure.tsx'
import { rowsOf } from '../../charts/figure-rows.ts'
import { largestRows } from '../../charts/most-drawn.ts'
import { useRowLabel } from '../../charts/row-label.ts'
import { useLanguage } from '../../language/language.tsx'
import { useAreaName } from '../../ui/area-name.tsx'
import { AreaMap } from './area-map.tsx'
import { chooseChart, yearsAxis } from './chart-choice.ts'
import { ExploreSum } from './explore-sum.tsx'
import { OtherYears } from './other-years.tsx'
import { PanelChart } from './panel-chart.tsx'
import { sortRows } from './panels.ts'
import type { Apart, Panel } from './panels.ts'
import styles from './explore-panel.module.css'

export type ExploreIndicatorView = ExploreView & { readonly indicator: IndicatorCode }

type ExplorePanelProps = {
  readonly panel: Panel
  readonly view: ExploreIndicatorView
  readonly coverage: Coverage
  /** For the map beside the bars; undefined where another chart has it, or counts are not here yet. */
  readonly counts: FacetCounts | undefined
  /** What its heading says; nothing for the only chart. */
  readonly apart: Apart
  readonly selection: readonly string[]
}

export function ExplorePanel({ panel, view, coverage, counts, apart, selection }: ExplorePanelProps) {
  const t = useTranslations('explore')
  const unit = useUnitName(panel, view.indicator)
  const language = useLanguage()
  const labelOf = useRowLabel(isOneThing(panel.items) && view.by === 'year' ? 'referenceArea' : view.by, panel.items)
  // A card names its area by itself.
  const cardLabelOf = useRowLabel('programme', panel.items)
  const rows = sortRows(rowsOf(panel.items), view.sort, (figure) => labelOf(figure).main, language)
  const drawn = largestRows(rows)
  const chart = chooseChart({ indicator: view.indicator, by: view.by, figures: drawn.map(({ figure }) => figure) })
  const years = yearsAxis(panel.items.map((figure) => figure.year), view.year, coverage.years)
  const isCards = chart === 'number' || chart === 'numbers'
  return (
    <section className={styles['panel']}>
      <PanelHeading panel={panel} unit={unit} apart={apart} />
      <div className={counts === undefined ? undefined : styles['beside']}>
        <div>
          {isCards
            ? <div data-marks>{drawn.map((row) => <BigFigure key={row.figure.id} row={row} label={cardLabelOf(row.figure).main} selection={selection} />)}</div>
            : <PanelChart chart={chart} rows={drawn} panel={panel} unit={unit} years={years} labelOf={labelOf} coverage={coverage} selection={selection} />}
          {drawn.length === rows.length ? null : <p className={styles['largest']}>{t('largest', { shown: drawn.length, all: rows.length })}</p>}
          {isCards ? null : <ExploreSum sum={panel.sum} figures={panel.items} />}
        </div>
        {counts === undefined ? null : <AreaMap view={view} coverage={coverage} counts={counts} />}
      </div>
      {view.by === 'year' ? <OtherYears figures={panel.items} years={years} coverage={coverage} /> : null}
    </section>
  )
}

/** One programme's or one counted thing's figures of several areas: only the areas tell them apart. */
const isOneThing = (figures: readonly ObservationItem[]): boolean =>
  new Set(figures.map((figure) => figure.programme ?? figure.countedThing)).size === 1 && new Set(figures.map((figure) => figure.referenceArea)).size > 1

type PanelHeadingProps = { readonly panel: Panel; readonly unit: string; readonly apart: Apart }

/** "Алматы қаласы · орындалған": what sets this chart apart from the others. */
function PanelHeading({ panel, unit, apart }: PanelHeadingProps) {
  const t = useTranslations('explore')
  const words = useTranslations('words')
  const nameOf = useSplitName(panel)
  const [first] = panel.items
  const said = [
    ...(first && apart.split ? nameOf(first) : []), ...(apart.unitMeasure ? [unit] : []),
    ...(apart.measure ? [t(panel.measure === 'level' ? 'groupLevel' : 'groupChange')] : []), ...(apart.claim ? [words(`claim.${panel.claim}`)] : []),
  ]
  return said.length === 0 ? null : <h2 className={styles['heading']}>{said.join(' · ')}</h2>
}

/** What sets this part of a split apart; the claim stands in every heading. */
function useSplitName({ split }: Panel): (figure: ObservationItem) => readonly string[] {
  const words = useTranslations('words')
  const language = useLanguage()
  const areaName = useAreaName('full')
  return (figure) => {
    if (split === 'referenceArea') return [areaName(figure.referenceArea)]
    return split === 'programme' ? [figure.programmeNames?.[language] ?? figure.programme ?? words('noProgramme')] : []
  }
}

/** "іс-шара", or the unit where it is more than a count: "гектар". */
function useUnitName(panel: Panel, indicator: IndicatorCode): string {
  const language = useLanguage()
  return panel.unitMeasure === '1' ? indicatorOf(indicator).unitNouns[language] : unitNames[panel.unitMeasure][language]
}
