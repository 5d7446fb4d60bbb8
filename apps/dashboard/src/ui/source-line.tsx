// Who told it: language, publisher (a link to the text), date, how often.

import { Link } from '@tanstack/react-router'
import { Link2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { SourceLine as SourceLineData } from '@jastar/contract'
import type { TextLanguage } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../language/language.tsx'
import { useWording } from '../language/wording.ts'
import { LanguageBadges } from './language-badge.tsx'
import styles from './source-line.module.css'

type SourceLineProps = {
  readonly source: SourceLineData
  /** Languages it was told in, where more than the source's own. */
  readonly languages?: readonly TextLanguage[]
  /** How many places tell it; one is not worth saying. */
  readonly mentions?: number
  readonly children?: ReactNode
}

export function SourceLine({ source, languages = source.languages, mentions = 1, children }: SourceLineProps) {
  const t = useTranslations('words')
  const publisher = usePublisherName()(source)
  const wording = useWording()
  return (
    <p className={styles['line']}>
      <LanguageBadges languages={languages} />
      <Link to="/sources/$id" params={{ id: source.id }}>{publisher}</Link>
      <span>{wording.dateText(source.date)}</span>
      {mentions < 2 ? null : <span className={styles['told']} title={t('told', { count: mentions })}><Link2 size={13} strokeWidth={1.6} aria-hidden="true" />{mentions}</span>}
      {children}
    </p>
  )
}

/** The publisher's name in the interface's language, or that none is given. */
export function usePublisherName(): (source: SourceLineData) => string {
  const language = useLanguage()
  const t = useTranslations('words')
  return (source) => source.publisher?.[language] ?? t('publisherUnknown')
}
