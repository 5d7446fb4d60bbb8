// What was read about the region, and which usual indicators its texts of the year do not tell.

import type { Coverage, ObservationItem } from '@jastar/contract'
import { indicatorOf } from '@jastar/catalogue'
import type { IndicatorCode } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../../language/language.tsx'
import type { BriefView } from './brief-address.ts'
import styles from './brief-sheet.module.css'

/** What a report of a region's year is usually asked for. */
const usual: readonly IndicatorCode[] = ['participants', 'events', 'volunteers', 'members', 'employed', 'funding', 'youth_population']

type CoverageNoteProps = { readonly coverage: Coverage; readonly view: BriefView; readonly figures: readonly ObservationItem[] }

export function CoverageNote({ coverage, view, figures }: CoverageNoteProps) {
  const t = useTranslations('brief')
  const language = useLanguage()
  const row = coverage.rows.find((one) => one.referenceArea === view.area)
  const told = new Set(figures.map((figure) => figure.indicator))
  const silent = usual.filter((code) => !told.has(code)).map((code) => indicatorOf(code).names[language].toLocaleLowerCase(language))
  return (
    <section className={styles['coverage']}>
      <h2>{t('coverage')}</h2>
      <p>
        {t('searched', { texts: row?.sourcesSearched ?? 0, undated: row?.undatedSources ?? 0 })}{' '}
        {silent.length === 0 ? null : `${t('silent', { indicators: silent.join(', ') })} `}
        {t('notZero')}
      </p>
    </section>
  )
}
