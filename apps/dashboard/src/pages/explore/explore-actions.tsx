// Under the charts of Explore: who told the figures, CSV of what is shown, a link to this very view.

import type { ObservationItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { exploreSearch, filtersOf } from '../../address/explore-view.ts'
import type { ExploreView } from '../../address/explore-view.ts'
import { stringifySearch } from '../../address/search-grammar.ts'
import { useLanguage } from '../../language/language.tsx'
import { useWording } from '../../language/wording.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { CsvButton } from '../../ui/csv-button.tsx'
import { usePublisherName } from '../../ui/source-line.tsx'
import styles from './explore-actions.module.css'

type ExploreActionsProps = { readonly view: ExploreView; readonly figures: readonly ObservationItem[] }

export function ExploreActions({ view, figures }: ExploreActionsProps) {
  const t = useTranslations('explore')
  const action = useTranslations('action')
  const language = useLanguage()
  const wording = useWording()
  const publisher = usePublisherName()
  const sources = [...new Map(figures.map((figure) => [figure.source.id, figure.source])).values()]
  const names = sources.map((source) => `${publisher(source)}, ${wording.dateText(source.date)}`)
  const address = (): string => `${location.origin}/explore${stringifySearch({ ...exploreSearch(view), lang: language })}`
  return (
    <div className={styles['foot']}>
      <p className={styles['sources']}>{t('source', { count: sources.length, names: names.join('; ') })}</p>
      <div className={styles['actions']}>
        <CsvButton filters={{ ...filtersOf(view), indicator: view.indicator ?? undefined }} rows={figures.length} />
        <CopyButton label={action('copyLink')} text={address} look="quiet" icon="link" />
      </div>
    </div>
  )
}
