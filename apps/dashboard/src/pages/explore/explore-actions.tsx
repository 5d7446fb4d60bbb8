// Under the charts of Explore: who told the figures, everything to take along, a link to this very view.

import type { ObservationItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { exploreSearch, filtersOf } from '../../address/explore-view.ts'
import type { ExploreView } from '../../address/explore-view.ts'
import { DownloadMenu } from '../../downloads/download-menu.tsx'
import { useNarrowed } from '../../downloads/narrowed.ts'
import { useViewWords } from '../../downloads/view.ts'
import type { View } from '../../downloads/view.ts'
import { useWording } from '../../language/wording.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { usePublisherName } from '../../ui/source-line.tsx'
import styles from './explore-actions.module.css'

type ExploreActionsProps = { readonly view: ExploreView; readonly figures: readonly ObservationItem[]; readonly title: string; readonly dataVersion: number }

export function ExploreActions({ view, figures, title, dataVersion }: ExploreActionsProps) {
  const t = useTranslations('explore')
  const action = useTranslations('action')
  const wording = useWording()
  const publisher = usePublisherName()
  const sources = [...new Map(figures.map((figure) => [figure.source.id, figure.source])).values()]
  const names = sources.map((source) => `${publisher(source)}, ${wording.dateText(source.date)}`)
  const narrowed = useNarrowed()(view, figures)
  const wordsOf = useViewWords()
  const taken: View = {
    title, narrowed, path: '/explore', search: exploreSearch(view), filters: { ...filtersOf(view), indicator: view.indicator ?? undefined }, rows: figures.length, figures, dataVersion,
  }
  return (
    <div className={styles['foot']}>
      <p className={styles['sources']}>{t('source', { count: sources.length, names: names.join('; ') })}</p>
      <div className={styles['actions']}>
        <DownloadMenu view={taken} hasEmbed />
        <CopyButton label={action('copyLink')} text={() => wordsOf(taken).link} look="quiet" icon="link" />
      </div>
    </div>
  )
}
