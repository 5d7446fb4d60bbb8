// Area × year: one square is one figure, a dashed one a plan; an empty cell says how many texts were read and why nothing stands there.

import { Link } from '@tanstack/react-router'
import type { Coverage } from '@jastar/contract'
import type { YearBucket } from '@jastar/catalogue'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Search } from '../address/search-grammar.ts'
import { areaClass } from '../ui/area-colour.ts'
import { AreaName, useAreaName } from '../ui/area-name.tsx'
import button from '../ui/button.module.css'
import { useNarrow } from '../ui/use-narrow.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { foldCoverage } from './fold-coverage.ts'
import { moveByArrows } from './arrow-keys.ts'
import styles from './coverage-grid.module.css'

type Row = Coverage['rows'][number]
type Cell = Row['cells'][number]

type CoverageGridProps = {
  readonly coverage: Coverage
  /** Where a cell with figures leads: a view of Explore. */
  readonly viewOf: (referenceArea: string, cell: Cell) => Search
}

/** What stands at once; the whole grid scrolls inside its own frame. */
const foldedOnDesk = { rows: 8, years: 4 }
const foldedOnPhone = { rows: 6, years: 3 }
/** Squares a cell has room for: beyond them the number alone tells. */
const mostSquares = 24

export function CoverageGrid({ coverage, viewOf }: CoverageGridProps) {
  const t = useTranslations('coverage')
  const yearName = useYearName()
  const selection = coverage.rows.map((row) => row.referenceArea)
  const narrow = useNarrow()
  const [isWhole, setWhole] = useState(false)
  const folded = foldCoverage(coverage, narrow ? foldedOnPhone : foldedOnDesk)
  const { years, rows } = isWhole ? coverage : folded
  const isLong = folded.rows.length < coverage.rows.length || folded.years.length < coverage.years.length
  return (
    <div className={styles['frame']} data-whole={isWhole ? true : undefined}>
      <table className={styles['grid']} data-marks>
        <caption><VisuallyHidden>{t('caption')}</VisuallyHidden></caption>
        <thead>
          <tr>
            <th scope="col"><VisuallyHidden>{t('area')}</VisuallyHidden></th>
            {years.map((year) => <th key={year} scope="col">{yearName(year)}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.referenceArea} className={areaClass(row.referenceArea, selection)}>
              <th scope="row"><AreaName code={row.referenceArea} length="short" selection={selection} /></th>
              {row.cells.map((cell) => <CoverageCell key={cell.year} row={row} cell={cell} view={viewOf(row.referenceArea, cell)} />)}
            </tr>
          ))}
          {coverage.notSearched.length === 0 ? null : (
            <tr className={styles['rest']}>
              <th scope="row">{t('rest', { count: coverage.notSearched.length })}</th>
              <td colSpan={years.length}>{t('restReason')}</td>
            </tr>
          )}
        </tbody>
      </table>
      {isLong ? (
        <button type="button" className={`${button['button']} ${button['quiet']}`} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('fold') : t('whole', { areas: coverage.rows.length, years: coverage.years.length })}
        </button>
      ) : null}
    </div>
  )
}

/** Names a year bucket: "2025", "жылы белгісіз". */
export function useYearName(): (year: YearBucket) => string {
  const t = useTranslations('words')
  return (year) => (year === 'unknown' ? t('yearUnknown') : String(year))
}

type CellProps = { readonly row: Row; readonly cell: Cell; readonly view: Search }

function CoverageCell({ row, cell, view }: CellProps) {
  const t = useTranslations('coverage')
  const reasons = useTranslations('words.emptyReason')
  if (cell.figures.length > 0) return <td><CellFigures row={row} cell={cell} view={view} /></td>
  const allDated = cell.year === 'unknown' && row.undatedSources === 0
  const reason = allDated ? t('allDated', { texts: row.sourcesSearched }) : reasons(cell.reason ?? 'no_figure_reported', { sources: row.sourcesSearched })
  return <td className={styles['empty']}><span className={styles['reason']}>{reason}</span></td>
}

function CellFigures({ row, cell: { year, figures, sources }, view }: CellProps) {
  const t = useTranslations('coverage')
  const words = useTranslations('words')
  const area = useAreaName('full')(row.referenceArea)
  const yearName = useYearName()
  const planned = figures.filter((figure) => figure.claim === 'planned').length
  return (
    <Link to="/explore" search={view} data-mark onKeyDown={moveByArrows}>
      <VisuallyHidden>{`${area}, ${yearName(year)}: `}</VisuallyHidden>
      <span className={styles['count']}>{figures.length}</span>
      <span className={styles['squares']} aria-hidden="true" data-more={figures.length > mostSquares ? true : undefined}>
        {figures.slice(0, mostSquares).map((figure) => <span key={figure.observation} className={figure.claim === 'planned' ? styles['planned'] : styles['square']} />)}
      </span>
      <span className={styles['reason']}>{[words('texts', { count: sources }), ...(planned > 0 ? [t('plannedOf', { count: planned })] : [])].join(' · ')}</span>
    </Link>
  )
}
