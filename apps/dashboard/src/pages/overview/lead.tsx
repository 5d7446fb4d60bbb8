// The one figure the Overview opens with: number, finding, sentence, source, in that order.

import { indicatorOf } from '@jastar/catalogue'
import type { ObservationItem } from '@jastar/contract'
import { FigureLink, useOpenLabel } from '../../charts/figure-link.tsx'
import { FigureNumber } from '../../charts/figure-number.tsx'
import { useFinding } from '../../language/finding.ts'
import { useLanguage } from '../../language/language.tsx'
import { useWording } from '../../language/wording.ts'
import { areaClass } from '../../ui/area-colour.ts'
import { AreaName } from '../../ui/area-name.tsx'
import { Quote } from '../../ui/quote.tsx'
import { ReviewState } from '../../ui/review-state.tsx'
import { SourceLine } from '../../ui/source-line.tsx'
import { UnbrokenNumbers } from '../../ui/unbroken-numbers.tsx'
import styles from './lead.module.css'

type LeadProps = { readonly figure: ObservationItem }

export function Lead({ figure }: LeadProps) {
  const openLabel = useOpenLabel()
  const finding = useFinding()
  const language = useLanguage()
  const wording = useWording()
  const period = wording.periodLabel(figure.timePeriod)
  return (
    <div className={areaClass(figure.referenceArea)}>
      <p className={styles['kicker']}><AreaName code={figure.referenceArea} /> · {period} · {indicatorOf(figure.indicator).names[language].toLocaleLowerCase(language)}</p>
      <FigureLink id={figure.id} spoken={openLabel(figure)} className={styles['number']}><FigureNumber figure={figure} size="n5" /></FigureLink>
      <h1 className={styles['finding']}><UnbrokenNumbers text={finding([figure], 'programme')} /></h1>
      <Quote quote={figure.quote} size="large" />
      <div className={styles['source']}>
        <SourceLine source={figure.source} languages={figure.mentionLanguages} mentions={figure.mentionCount}><ReviewState review={figure.review} /></SourceLine>
      </div>
    </div>
  )
}
