// Years of the chart without a figure: how many texts were read about the area, and why nothing stands there.

import type { Coverage, Series } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import type { ExploreView } from '../../address/explore-view.ts'
import { useYearName } from '../../charts/coverage-grid.tsx'
import { useAreaName } from '../../ui/area-name.tsx'
import styles from './explore-group.module.css'

type OtherYearsProps = { readonly group: Series['groups'][number]; readonly view: ExploreView; readonly coverage: Coverage }

export function OtherYears({ group, view, coverage }: OtherYearsProps) {
  const t = useTranslations('explore')
  const areaName = useAreaName('full')
  const yearName = useYearName()
  const told = new Set(group.items.map((figure) => `${figure.referenceArea} ${figure.year ?? 'unknown'}`))
  const areas = new Set(group.items.map((figure) => figure.referenceArea))
  const missing = coverage.rows
    .filter((row) => areas.has(row.referenceArea))
    .flatMap((row) => row.cells.map((cell) => ({ row, cell })))
    .filter(({ row, cell }) => !told.has(`${row.referenceArea} ${cell.year}`) && (view.year.length === 0 || view.year.includes(cell.year)))
  if (missing.length === 0) return null
  return (
    <ul className={styles['others']} aria-label={t('otherYears')}>
      {missing.map(({ row, cell }) => (
        <li key={`${row.referenceArea} ${cell.year}`}>
          {t('otherYear', { year: `${areaName(row.referenceArea)}, ${yearName(cell.year)}`, sources: row.sourcesSearched })}
        </li>
      ))}
    </ul>
  )
}
