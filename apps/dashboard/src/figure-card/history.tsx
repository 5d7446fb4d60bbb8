// Every change of the figure: was, now, why, who, when; newest first.

import type { ObservationDetail } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { Change } from '../editing/change.tsx'
import styles from './figure-card.module.css'

type HistoryProps = { readonly revisions: ObservationDetail['revisions'] }

export function History({ revisions }: HistoryProps) {
  const t = useTranslations('review.history')
  const newestFirst = revisions.toSorted((left, right) => right.at.localeCompare(left.at))
  return (
    <section>
      <h3 className={styles['heading']}>{t('heading')}</h3>
      {newestFirst.length === 0 ? <p className={styles['reason']}>{t('none')}</p> : (
        <ol className={styles['mentions']}>{newestFirst.map((change) => <li key={`${change.at} ${change.field} ${change.now ?? ''}`}><Change change={change} /></li>)}</ol>
      )}
    </section>
  )
}
