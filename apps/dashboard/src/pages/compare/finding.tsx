// What the comparison finds, as the page's title, and in one sentence why no figure matches.

import type { Compare, ObservationItem } from '@jastar/contract'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../../language/language.tsx'
import { joinNames } from '../../language/join-names.ts'
import { useAreaName } from '../../ui/area-name.tsx'
import { whyNoneMatch } from './why-none-match.ts'
import styles from './compare-page.module.css'

type FindingProps = { readonly compare: Compare; readonly figures: readonly ObservationItem[] }

export function Finding({ compare, figures }: FindingProps) {
  const t = useTranslations('compare')
  const language = useLanguage()
  const nameOf = useAreaName('short')
  const areas = joinNames(compare.sides.map((side) => nameOf(side.referenceArea)), language)
  const count = new Set(compare.matched.map((match) => match.indicator)).size
  return (
    <>
      <p className={styles['kicker']}>{t('title')}</p>
      <h1>{unbroken(count === 0 ? t('finding.none', { areas }) : t('finding.some', { areas, count }))}</h1>
      <p className={styles['lede']}><WhySentence compare={compare} figures={figures.length} /></p>
    </>
  )
}

/** Keeps words with a hyphen on one line: a title never breaks inside one. */
function unbroken(text: string): ReactNode {
  return text.split(/([^\s:]+-[^\s:]+)/).map((part) => (part.includes('-') ? <span key={part} className={styles['unbroken']}>{part}</span> : part))
}

function WhySentence({ compare, figures }: { readonly compare: Compare; readonly figures: number }) {
  const t = useTranslations('compare.why')
  const refusal = useTranslations('words.refusal')
  const language = useLanguage()
  const nameOf = useAreaName('full')
  const why = whyNoneMatch(compare)
  if (why === null) return t('matched', { figures })
  if (why.kind === 'no_shared_indicator') return t('no_shared_indicator', { figures })
  if (why.kind === 'kept_apart') return t('kept_apart', { figures, reasons: why.reasons.slice(0, 3).map((reason) => refusal(reason)).join('; ') })
  return t(why.kind, { areas: joinNames(why.areas.map(nameOf), language) })
}
