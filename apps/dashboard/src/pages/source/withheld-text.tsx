// A text only its publisher may show: the sentences that tell its figures, and why no more.

import { useTranslations } from 'use-intl'
import { FigureLink } from '../../charts/figure-link.tsx'
import { areaClass } from '../../ui/area-colour.ts'
import { Quote } from '../../ui/quote.tsx'
import { Empty } from '../../ui/states.tsx'
import { highlightId } from './highlight.tsx'
import type { FigureMark } from './reading.ts'
import styles from './withheld-text.module.css'

type WithheldTextProps = { readonly figures: readonly FigureMark[] }

export function WithheldText({ figures }: WithheldTextProps) {
  const t = useTranslations('sources.reader')
  return (
    <>
      <Empty what={t('withheld')} why={t('withheldWhy')} />
      <ol className={styles['quotes']}>
        {figures.map(({ number, mention, observation }) => (
          <li key={mention.id} id={highlightId(number)} className={areaClass(observation.referenceArea)}>
            <FigureLink id={observation.id} className={styles['link']}><Quote quote={mention.quote} size="large" /></FigureLink>
          </li>
        ))}
      </ol>
    </>
  )
}
