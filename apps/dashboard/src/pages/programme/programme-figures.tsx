// What a programme reached: a small chart for each unit, each figure with its sentence; unlike units never share an axis.

import { indicatorOf } from '@jastar/catalogue'
import type { ObservationItem, ProgrammeProfile } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { BoundAxis } from '../../charts/bound-axis.tsx'
import { axisEnd } from '../../charts/bound-scale.ts'
import { FigureLink, useOpenLabel } from '../../charts/figure-link.tsx'
import { FigureNumber } from '../../charts/figure-number.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useWording } from '../../language/wording.ts'
import { areaClass } from '../../ui/area-colour.ts'
import { AreaName } from '../../ui/area-name.tsx'
import button from '../../ui/button.module.css'
import { Quote } from '../../ui/quote.tsx'
import { ReviewState } from '../../ui/review-state.tsx'
import { Section } from '../../ui/section.tsx'
import { SourceLine } from '../../ui/source-line.tsx'
import { Empty } from '../../ui/states.tsx'
import { groupFigures } from './figure-groups.ts'
import type { FigureGroup } from './figure-groups.ts'
import { sentencesId } from './programme-sentences.tsx'
import styles from './programme-page.module.css'

type ProgrammeFiguresProps = { readonly profile: ProgrammeProfile }

export function ProgrammeFigures({ profile: { programme, observations } }: ProgrammeFiguresProps) {
  const t = useTranslations('programmes.profile')
  if (observations.length === 0) {
    return (
      <Section heading={t('figuresTitle')}>
        <Empty what={t('noFigures')} why={t('noFiguresWhy', { texts: programme.sourceCount })}>
          <a className={button['button']} href={`#${sentencesId}`}>{t('seeSentences')}</a>
        </Empty>
      </Section>
    )
  }
  const groups = groupFigures(observations)
  return (
    <Section heading={t('figuresTitle')} note={groups.length > 1 ? t('figuresNote') : undefined}>
      <div className={styles['figures']}>{groups.map((group) => <Group key={group.key} group={group} />)}</div>
    </Section>
  )
}

/** Figures of one unit share one axis. */
function Group({ group: { figures } }: { readonly group: FigureGroup }) {
  const language = useLanguage()
  const [first] = figures
  const end = axisEnd(figures)
  if (!first) return null
  const byConcept = first.indicator === 'share' || first.indicator === 'other'
  return (
    <div className={styles['group']} data-many={figures.length > 1}>
      <h3 lang={byConcept ? first.quote.language : undefined}>{byConcept ? first.countedThing : indicatorOf(first.indicator).names[language]}</h3>
      {figures.map((figure) => <Figure key={figure.id} figure={figure} end={end} whole={figures.find((other) => other.id === figure.partOf)} />)}
    </div>
  )
}

type FigureProps = {
  readonly figure: ObservationItem
  readonly end: number
  /** The figure it is a part of, where that one stands beside it. */
  readonly whole: ObservationItem | undefined
}

/** A change has no axis: the text does not say from which level. */
function Figure({ figure, end, whole }: FigureProps) {
  const table = useTranslations('table')
  const words = useTranslations('words')
  const openLabel = useOpenLabel()
  const wording = useWording()
  const small = [wording.periodLabel(figure.timePeriod), ...(figure.claim === 'planned' ? [words('planned')] : []), ...(whole ? [table('partOf', { whole: wording.figureText(whole) })] : [])]
  return (
    <article className={`${styles['figure']} ${areaClass(figure.referenceArea)}`}>
      <p className={styles['small']}><AreaName code={figure.referenceArea} length="short" />, {small.join(', ')}</p>
      <FigureLink id={figure.id} spoken={openLabel(figure)} className={styles['number']}><FigureNumber figure={figure} size="n3" /></FigureLink>
      {figure.measure === 'change' ? <p className={styles['small']}>{words('refusal.base_not_stated')}</p> : <BoundAxis figure={figure} end={end} />}
      <Quote quote={figure.quote} size="small" />
      <SourceLine source={figure.source} languages={figure.mentionLanguages} mentions={figure.mentionCount}><ReviewState review={figure.review} /></SourceLine>
    </article>
  )
}
