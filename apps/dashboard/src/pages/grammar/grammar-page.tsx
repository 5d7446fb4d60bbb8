// /grammar

import { useTranslations } from 'use-intl'

export function GrammarPage() {
  const t = useTranslations('grammar')
  return <h1>{t('heading')}</h1>
}
