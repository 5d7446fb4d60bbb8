// What readers said is wrong with a figure.

import type { ReviewItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { useMoment } from '../../editing/moment.ts'
import styles from './review-item.module.css'

type ReportsProps = { readonly reports: ReviewItem['reports'] }

export function Reports({ reports }: ReportsProps) {
  const t = useTranslations('review.reports')
  const moment = useMoment()
  if (reports.length === 0) return null
  return (
    <section className={styles['reports']}>
      <h2 className={styles['small']}>{t('heading')}</h2>
      <ul>{reports.map(({ number, text, at }) => <li key={number}>{text} <span className={styles['small']}>{moment(at)}</span></li>)}</ul>
      <p className={styles['small']}>{t('note')}</p>
    </section>
  )
}
