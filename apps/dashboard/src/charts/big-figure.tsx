// A figure with no partner on its axis: the number as type, its sentence, its source.

import type { ObservationItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { useWording } from '../language/wording.ts'
import { areaClass } from '../ui/area-colour.ts'
import { AreaName, useAreaName } from '../ui/area-name.tsx'
import { Quote } from '../ui/quote.tsx'
import { ReviewState } from '../ui/review-state.tsx'
import { SourceLine } from '../ui/source-line.tsx'
import { FigureLink, useOpenLabel } from './figure-link.tsx'
import { DisputedNumber, FigureNumber } from './figure-number.tsx'
import type { FigureRow } from './figure-rows.ts'
import { PartBar } from './part-bar.tsx'
import styles from './big-figure.module.css'

type BigFigureProps = { readonly row: FigureRow<ObservationItem>; readonly label: string; readonly selection?: readonly (string | null)[] }

export function BigFigure({ row, label, selection }: BigFigureProps) {
  const { figure, parts, disputes } = row
  const openLabel = useOpenLabel()
  const wording = useWording()
  const period = wording.periodLabel(figure.timePeriod)
  return (
    <article className={`${styles['figure']} ${areaClass(figure.referenceArea, selection)}`}>
      <p className={styles['kicker']}><AreaName code={figure.referenceArea} {...(selection ? { selection } : {})} /> · {period} · {label}</p>
      <FigureLink id={figure.id} spoken={openLabel(figure)} className={styles['number']}>
        {disputes.length > 0 ? <DisputedNumber figures={[figure, ...disputes]} size="n3" /> : <FigureNumber figure={figure} size="n4" />}
      </FigureLink>
      {parts.map((part) => <Part key={part.id} whole={figure} part={part} />)}
      <Quote quote={figure.quote} size="large" />
      <SourceLine source={figure.source} languages={figure.mentionLanguages} mentions={figure.mentionCount}><ReviewState review={figure.review} /></SourceLine>
    </article>
  )
}

type PartProps = { readonly whole: ObservationItem; readonly part: ObservationItem }

/** A part under its whole: the bar, and in words. */
export function Part({ whole, part }: PartProps) {
  const kinds = useTranslations('grammar.kinds')
  const openLabel = useOpenLabel()
  const area = useAreaName('full')
  return (
    <div className={styles['part']}>
      <PartBar whole={whole} part={part} />
      <p>
        {kinds('part')} <FigureLink id={part.id} spoken={openLabel(part)}><FigureNumber figure={part} size="n1" /></FigureLink>
        {part.referenceArea === whole.referenceArea ? null : <> · {area(part.referenceArea)}</>}
      </p>
    </div>
  )
}
