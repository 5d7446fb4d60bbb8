// Figures whose sentence, counted thing or programme holds the words: number, what it counts, the sentence with the words set off.

import { Link } from '@tanstack/react-router'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ObservationItem, ObservationList } from '@jastar/contract'
import { indicatorOf } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { exploreSearch } from '../../address/explore-view.ts'
import { FigureLink, useOpenLabel } from '../../charts/figure-link.tsx'
import { FigureNumber } from '../../charts/figure-number.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useWording } from '../../language/wording.ts'
import { Answer } from '../../ui/answer.tsx'
import { areaClass } from '../../ui/area-colour.ts'
import { AreaName } from '../../ui/area-name.tsx'
import { Section } from '../../ui/section.tsx'
import { SourceLine } from '../../ui/source-line.tsx'
import { Block } from '../../ui/states.tsx'
import { FoundText } from './found-text.tsx'
import styles from './search-page.module.css'

type FoundFiguresProps = { readonly query: UseQueryResult<ObservationList>; readonly words: string }

export function FoundFigures({ query, words }: FoundFiguresProps) {
  const t = useTranslations('search')
  const total = query.data?.total ?? 0
  const all = total === 0 ? undefined : <Link to="/explore" search={exploreSearch({ q: words })}>{t('allFigures', { count: total })}</Link>
  return (
    <Section heading={t('figures')} note={query.data ? String(total) : undefined} more={all}>
      <Answer query={query} skeleton={[0, 1, 2].map((row) => <Block key={row} height={88} />)}>
        {({ items }) => items.length === 0 ? <p className={styles['none']}>{t('noFigures')}</p> : (
          <ul className={styles['list']} aria-label={t('figures')} data-marks>
            {items.map((figure) => <FigureResult key={figure.id} figure={figure} words={words} selection={items.map((item) => item.referenceArea)} />)}
          </ul>
        )}
      </Answer>
    </Section>
  )
}

type FigureResultProps = { readonly figure: ObservationItem; readonly words: string; readonly selection: readonly (string | null)[] }

function FigureResult({ figure, words, selection }: FigureResultProps) {
  const language = useLanguage()
  const wording = useWording()
  const openLabel = useOpenLabel()
  const about = [figure.programmeNames?.[language] ?? figure.countedThing, indicatorOf(figure.indicator).names[language].toLocaleLowerCase(language), wording.periodLabel(figure.timePeriod)]
  return (
    <li className={`${styles['figure']} ${areaClass(figure.referenceArea, selection)}`}>
      <FigureLink id={figure.id} spoken={openLabel(figure)} className={styles['number']}><FigureNumber figure={figure} size="n2" /></FigureLink>
      <div className={styles['about']}>
        <p className={styles['small']}><AreaName code={figure.referenceArea} length="short" selection={selection} /> · {about.join(' · ')}</p>
        <blockquote className={styles['quote']}><FoundText text={figure.quote.text} words={words} number={figure.quote.highlight} language={figure.quote.language} /></blockquote>
        <SourceLine source={figure.source} languages={figure.mentionLanguages} mentions={figure.mentionCount} />
      </div>
    </li>
  )
}
