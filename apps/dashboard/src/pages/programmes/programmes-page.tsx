// /programmes

import { useTranslations } from 'use-intl'
import { usePageTitle } from '../../ui/page-title.ts'

export function ProgrammesPage() {
  const t = useTranslations('frame')
  usePageTitle(t('programmes'))
  return <h1>{t('programmes')}</h1>
}
