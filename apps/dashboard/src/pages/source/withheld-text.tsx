// A text only its publisher may show: the sentences that tell its figures, and why no more.

import type { SourceDetail } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { FigureLink } from '../../charts/figure-link.tsx'
import { areaClass } from '../../ui/area-colour.ts'
import { Quote } from '../../ui/quote.tsx'
import { Empty } from '../../ui/states.tsx'
import styles from './withheld-text.module.css'

type WithheldTextProps = { readonly detail: SourceDetail }

export function WithheldText({ detail }: WithheldTextProps) {
  const t = useTranslations('sources.reader')
  const areas = new Map(detail.observations.map((observation) => [observation.id, observation.referenceArea]))
  return (
    <>
      <Empty what={t('withheld')} why={t('withheldWhy')} />
      <ol className={styles['quotes']}>
        {detail.mentions.map(({ mention, observation }) => (
          <li key={mention.id} className={areaClass(areas.get(observation) ?? null)}>
            <FigureLink id={observation} className={styles['link']}><Quote quote={mention.quote} size="large" /></FigureLink>
          </li>
        ))}
      </ol>
    </>
  )
}
