// Whether a person has checked a figure: sign and word, never colour alone.

import { Check, CircleDashed, Pencil, X } from 'lucide-react'
import type { Review } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import styles from './review-state.module.css'

const icons = { auto: CircleDashed, accepted: Check, corrected: Pencil, rejected: X }

type ReviewStateProps = { readonly review: Review }

export function ReviewState({ review }: ReviewStateProps) {
  const t = useTranslations('words.review')
  const Icon = icons[review]
  return <span className={`${styles['state']} ${styles[review]}`}><Icon size={13} strokeWidth={1.8} aria-hidden="true" />{t(review)}</span>
}
