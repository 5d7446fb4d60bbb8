// /sources

import { useTranslations } from 'use-intl'
import { usePageTitle } from '../../ui/page-title.ts'

export function SourcesPage() {
  const t = useTranslations('frame')
  usePageTitle(t('sources'))
  return <h1>{t('sources')}</h1>
}
