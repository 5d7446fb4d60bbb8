// /check: a downloaded file or a figure's id, and what has changed since.

import { useTranslations } from 'use-intl'
import { usePageTitle } from '../../ui/page-title.ts'

export function CheckPage() {
  const t = useTranslations('downloads.check')
  usePageTitle(t('title'))
  return <h1>{t('heading')}</h1>
}
