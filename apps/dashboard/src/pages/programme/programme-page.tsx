// /programmes/$id

import { useTranslations } from 'use-intl'
import { usePageTitle } from '../../ui/page-title.ts'

export function ProgrammePage() {
  const t = useTranslations('frame')
  usePageTitle(t('programmes'))
  return <h1>{t('programmes')}</h1>
}
