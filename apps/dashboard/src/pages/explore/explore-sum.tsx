// The sum under a chart: drawn as its parts are ("1 120+"), or the reason why there is none.

import type { ObservationItem, Series } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { FigureNumber } from '../../charts/figure-number.tsx'
import styles from './explore-panel.module.css'

type ExploreSumProps = { readonly sum: Series['groups'][number]['sum']; /** The chart's figures, those added among them. */ readonly figures: readonly ObservationItem[] }

export function ExploreSum({ sum, figures }: ExploreSumProps) {
  const t = useTranslations('explore')
  const reasons = useTranslations('words.refusal')
  if ('refused' in sum) return <div className={styles['sum']}><b>{t('sum')}</b><p>{t('noSum', { reason: reasons(sum.refused) })}</p></div>
  const areOpen = figures.filter(({ id }) => sum.from.includes(id)).every(({ qualifier }) => qualifier === 'more_than' || qualifier === 'at_least')
  return (
    <div className={styles['sum']}>
      <b>{t('sum')}</b>
      <p>{t(areOpen ? 'sumOfLowerBounds' : 'sumOfValues', { count: sum.from.length })}</p>
      <FigureNumber figure={sum.figure} size="n2" />
    </div>
  )
}
