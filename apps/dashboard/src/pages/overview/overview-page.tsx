// /overview

import { useTranslations } from 'use-intl'
import { usePageTitle } from '../../ui/page-title.ts'

export function OverviewPage() {
  const t = useTranslations('frame')
  usePageTitle(t('overview'))
  return <h1>{t('overview')}</h1>
}
