// Years of the chart without a figure, in words: how many texts were read about the area, and why nothing stands there.

import type { YearBucket } from '@jastar/catalogue'
import type { Coverage, ObservationItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { useYearName } from '../../charts/coverage-grid.tsx'
import { useAreaName } from '../../ui/area-name.tsx'
import { missingYears } from './missing-years.ts'
import type { MissingYears } from './missing-years.ts'
import styles from './explore-panel.module.css'

type OtherYearsProps = { readonly figures: readonly ObservationItem[]; readonly years: readonly YearBucket[]; readonly coverage: Coverage }

export function OtherYears({ figures, years, coverage }: OtherYearsProps) {
  const t = useTranslations('explore')
  const areaName = useAreaName('full')
  const yearName = useYearName()
  const sayReason = useReason()
  const missing = missingYears(figures, years, coverage)
  if (missing.length === 0) return null
  return (
    <ul className={styles['others']} aria-label={t('otherYears')}>
      {missing.map((gap) => (
        <li key={`${gap.referenceArea} ${gap.years.join(' ')}`}>{t('missingYears', { years: [areaName(gap.referenceArea), ...gap.years.map(yearName)].join(', '), reason: sayReason(gap) })}</li>
      ))}
    </ul>
  )
}

function useReason(): (gap: MissingYears) => string {
  const t = useTranslations('explore')
  const coverage = useTranslations('coverage')
  const reasons = useTranslations('words.emptyReason')
  return ({ reason, sources }) => {
    if (reason === 'all_dated') return coverage('allDated', { texts: sources })
    return reason === 'no_figure_reported' ? t('otherYear', { sources }) : reasons(reason, { sources })
  }
}
