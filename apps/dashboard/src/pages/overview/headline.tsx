// A further figure of the Overview: number, what it counts, sentence, source.

import { indicatorOf } from '@jastar/catalogue'
import type { ObservationItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { Part } from '../../charts/big-figure.tsx'
import { FigureLink, useOpenLabel } from '../../charts/figure-link.tsx'
import { FigureNumber } from '../../charts/figure-number.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useWording } from '../../language/wording.ts'
import { areaClass } from '../../ui/area-colour.ts'
import { AreaName } from '../../ui/area-name.tsx'
import { Quote } from '../../ui/quote.tsx'
import { SourceLine } from '../../ui/source-line.tsx'
import styles from './headline.module.css'

type HeadlineProps = { readonly figure: ObservationItem; readonly parts: readonly ObservationItem[] }

export function Headline({ figure, parts }: HeadlineProps) {
  const words = useTranslations('words')
  const openLabel = useOpenLabel()
  const language = useLanguage()
  const wording = useWording()
  const period = wording.periodLabel(figure.timePeriod)
  const ownWhole = figure.indicator === 'share' || figure.indicator === 'other'
  const programme = figure.programmeNames?.[language] ?? figure.programme
  return (
    <li className={`${styles['headline']} ${areaClass(figure.referenceArea)}`}>
      <p className={styles['kicker']}><AreaName code={figure.referenceArea} length="short" /> · {period}</p>
      <FigureLink id={figure.id} spoken={openLabel(figure)} className={styles['number']}><FigureNumber figure={figure} size="n3" /></FigureLink>
      <h2 className={styles['what']}>
        {indicatorOf(figure.indicator).names[language]}
        {programme !== null ? `, ${words('named', { name: programme })}` : ownWhole ? <>: <span lang={figure.quote.language}>{figure.countedThing}</span></> : null}
      </h2>
      {parts.map((part) => <Part key={part.id} whole={figure} part={part} />)}
      <Quote quote={figure.quote} size="small" />
      <SourceLine source={figure.source} languages={figure.mentionLanguages} mentions={figure.mentionCount} />
    </li>
  )
}
