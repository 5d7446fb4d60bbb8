// One figure asked for by its id: what it says today, and every change people or rules made to it.

import { useQuery } from '@tanstack/react-query'
import { indicatorOf } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { FigureLink } from '../../charts/figure-link.tsx'
import { FigureNumber } from '../../charts/figure-number.tsx'
import { Change } from '../../editing/change.tsx'
import { useLanguage } from '../../language/language.tsx'
import { queries } from '../../queries.ts'
import { Answer } from '../../ui/answer.tsx'
import { areaClass } from '../../ui/area-colour.ts'
import { AreaName } from '../../ui/area-name.tsx'
import { Quote } from '../../ui/quote.tsx'
import { ReviewState } from '../../ui/review-state.tsx'
import { Section } from '../../ui/section.tsx'
import { Block } from '../../ui/states.tsx'
import styles from './check-page.module.css'

export function CheckedFigure({ id }: { readonly id: string }) {
  const t = useTranslations('downloads.check')
  const history = useTranslations('review.history')
  const language = useLanguage()
  const query = useQuery(queries.observation(id))
  return (
    <Section heading={t('openFigure')}>
      <Answer query={query} skeleton={<Block height={96} />}>
        {({ observation, revisions }) => (
          <div className={areaClass(observation.referenceArea)}>
            <p className={styles['figure']}>
              <FigureLink id={observation.id} className={styles['number']}><FigureNumber figure={observation} size="n3" /></FigureLink>
              <span>{indicatorOf(observation.indicator).names[language]}</span><AreaName code={observation.referenceArea} /><ReviewState review={observation.review} />
            </p>
            {observation.id === id ? null : <p className={styles['verdict']}>{t('state.merged')}</p>}
            <Quote quote={observation.quote} size="small" />
            <h3 className={styles['heading']}>{t('changes')}</h3>
            {revisions.length === 0 ? <p className={styles['note']}>{history('none')}</p> : <ul className={styles['list']}>{revisions.map((change) => <li key={`${change.at} ${change.field}`}><Change change={change} /></li>)}</ul>}
          </div>
        )}
      </Answer>
    </Section>
  )
}
