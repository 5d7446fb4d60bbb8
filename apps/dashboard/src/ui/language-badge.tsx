// The language a text is written in: ҚАЗ, РУС.

import type { TextLanguage } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import styles from './language-badge.module.css'

const badges: Record<TextLanguage, string> = { kk: 'ҚАЗ', ru: 'РУС' }

type LanguageBadgesProps = { readonly languages: readonly TextLanguage[] }

export function LanguageBadges({ languages }: LanguageBadgesProps) {
  const t = useTranslations('words.quotedLanguage')
  return languages.map((language) => <abbr key={language} className={styles['badge']} title={t(language)}>{badges[language]}</abbr>)
}
