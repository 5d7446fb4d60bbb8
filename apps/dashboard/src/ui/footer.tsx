// The foot of every page: how much was read, how much of it a person has checked, where the method stands.

import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { queries } from '../queries.ts'
import frame from './frame.module.css'
import styles from './footer.module.css'

export function Footer() {
  const t = useTranslations('frame')
  const { data, isPending } = useQuery(queries.coverage())
  return (
    <footer className={`${styles['footer']} ${isPending ? styles['waiting'] : ''}`}>
      <div className={`${frame['page']} ${styles['row']}`}>
        <span>Jastar Atlas</span>
        {data ? <span>{t('tally', data.totals)}</span> : null}
        {data && data.totals.unreviewed > 0 ? (
          <span>{data.totals.unreviewed === data.totals.observations ? t('noneReviewed') : t('someReviewed', { unreviewed: data.totals.unreviewed })}</span>
        ) : null}
        <Link to="/corrections" search={{}}>{t('corrections')}</Link>
        <Link to="/data" hash="method">{t('method')}</Link>
        <Link to="/data" hash="api">{t('api')}</Link>
        <Link to="/data" hash="cite">{t('cite')}</Link>
      </div>
    </footer>
  )
}
