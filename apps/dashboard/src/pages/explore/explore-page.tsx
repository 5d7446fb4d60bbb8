// /explore

import { useTranslations } from 'use-intl'
import { usePageTitle } from '../../ui/page-title.ts'

export function ExplorePage() {
  const t = useTranslations('frame')
  usePageTitle(t('explore'))
  return <h1>{t('explore')}</h1>
}
