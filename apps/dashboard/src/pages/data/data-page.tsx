// /data

import { useTranslations } from 'use-intl'
import { usePageTitle } from '../../ui/page-title.ts'

export function DataPage() {
  const t = useTranslations('frame')
  usePageTitle(t('data'))
  return <h1>{t('data')}</h1>
}
