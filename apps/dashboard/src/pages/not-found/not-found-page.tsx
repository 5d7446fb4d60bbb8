// An address nothing stands at.

import { Link, useLocation } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { usePageTitle } from '../../ui/page-title.ts'
import button from '../../ui/button.module.css'
import styles from './not-found-page.module.css'

export function NotFoundPage() {
  const t = useTranslations('notFound')
  const address = useLocation({ select: (location) => location.pathname })
  usePageTitle(t('title'))
  return (
    <div className={styles['page']}>
      <h1>{t('title')}</h1>
      <p className={styles['why']}>{t('why', { address })}</p>
      <Link to="/" className={button['button']}>{t('home')}</Link>
    </div>
  )
}
