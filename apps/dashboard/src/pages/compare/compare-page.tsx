// /compare

import { useTranslations } from 'use-intl'
import { usePageTitle } from '../../ui/page-title.ts'

export function ComparePage() {
  const t = useTranslations('frame')
  usePageTitle(t('compare'))
  return <h1>{t('compare')}</h1>
}
