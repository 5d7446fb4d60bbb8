// How often the rules read right, as far as people have checked: measured from the reviews of this very store.

import { useQuery } from '@tanstack/react-query'
import type { FacetCounts } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { queries } from '../../queries.ts'
import { Section } from '../../ui/section.tsx'
import styles from './data-page.module.css'

type AccuracyProps = { /** Counts without any filter. */ readonly counts: FacetCounts }

export function Accuracy({ counts }: AccuracyProps) {
  const t = useTranslations('data')
  const page = useTranslations('downloads.page')
  const countOf = (review: FacetCounts['review'][number]['value']): number => counts.review.find(({ value }) => value === review)?.count ?? 0
  // Rejected figures count in no list unless they are asked for.
  const rejected = useQuery(queries.observations({ review: 'rejected', limit: '1' })).data?.total ?? 0
  const [accepted, corrected] = [countOf('accepted'), countOf('corrected')]
  const count = accepted + corrected + rejected
  return (
    <Section heading={t('accuracy')} id="accuracy">
      <p className={styles['note']}>{count === 0 ? t('accuracyNote') : page('reviewed', { count, accepted, corrected, rejected, share: Math.round((100 * accepted) / count) })}</p>
    </Section>
  )
}
