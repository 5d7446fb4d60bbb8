// What a figure counts, in a line or two: its programme or counted thing, its place where it is a part, its period.

import type { ObservationItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../language/language.tsx'
import { useWording } from '../language/wording.ts'
import { useAreaName } from '../ui/area-name.tsx'
import styles from './figure-words.module.css'

type FigureWordsProps = {
  readonly item: ObservationItem
  /** The whole it is a part of stands beside it. */
  readonly isPart?: boolean
}

export function FigureWords({ item, isPart = false }: FigureWordsProps) {
  const t = useTranslations('compare')
  const words = useTranslations('words')
  const card = useTranslations('review.card')
  const wording = useWording()
  const nameOf = useAreaName('full')
  const period = wording.periodLabel(item.timePeriod)
  if (isPart) return <span className={styles['words']}>{t('partIn', { area: nameOf(item.referenceArea) })}<small>{t('notAdded')}</small></span>
  return (
    <span className={styles['words']}>
      <Subject item={item} />
      <small>{[item.claim === 'planned' ? t('planned', { period }) : period, ...(item.mentionCount > 1 ? [words('told', { count: item.mentionCount })] : []), ...(item.recommended ? [] : [card('notRecommended')])].join(' · ')}</small>
    </span>
  )
}

/** Unlike shares of one programme are told apart by what they are shares of; other figures by their programme. */
function Subject({ item }: { readonly item: ObservationItem }) {
  const language = useLanguage()
  const byConcept = item.indicator === 'share' || item.indicator === 'other'
  return item.programmeNames === null || byConcept ? <span lang={item.quote.language}>{item.countedThing}</span> : <span>{item.programmeNames[language]}</span>
}
