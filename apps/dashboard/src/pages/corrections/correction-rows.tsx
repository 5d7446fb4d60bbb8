// Changed fields as rows: which figure, what it was, what it is, who changed it, when and why.

import { indicatorOf } from '@jastar/catalogue'
import type { CorrectionList } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { FigureLink } from '../../charts/figure-link.tsx'
import { FigureNumber } from '../../charts/figure-number.tsx'
import { Change } from '../../editing/change.tsx'
import { useLanguage } from '../../language/language.tsx'
import { areaClass } from '../../ui/area-colour.ts'
import { AreaName } from '../../ui/area-name.tsx'
import styles from './corrections-page.module.css'

type Item = CorrectionList['items'][number]
type CorrectionRowsProps = { readonly items: readonly Item[] }

export function CorrectionRows({ items }: CorrectionRowsProps) {
  const t = useTranslations('review.corrections')
  return <ol className={styles['list']} aria-label={t('list')}>{items.map((item) => <Row key={item.number} item={item} />)}</ol>
}

function Row({ item }: { readonly item: Item }) {
  const t = useTranslations('review.corrections')
  const language = useLanguage()
  const { observation } = item
  return (
    <li className={`${styles['row']} ${areaClass(observation?.referenceArea ?? null)}`}>
      {observation === null ? <p className={styles['gone']}>{t('gone')} ({item.observationId})</p> : (
        <p className={styles['figure']}>
          <FigureLink id={observation.id} className={styles['link']}><FigureNumber figure={observation} size="n2" /><span>{indicatorOf(observation.indicator).names[language]}</span></FigureLink>
          <AreaName code={observation.referenceArea} />
        </p>
      )}
      <Change change={item} />
    </li>
  )
}
