// Beside a paragraph: a card for each figure it tells, a line for each number left out, in text order.

import { indicatorOf } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { FigureLink } from '../../charts/figure-link.tsx'
import { FigureNumber } from '../../charts/figure-number.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useWording } from '../../language/wording.ts'
import { areaClass } from '../../ui/area-colour.ts'
import { useAreaName } from '../../ui/area-name.tsx'
import { useLit } from './lit-figure.tsx'
import type { FigureMark, LeftoverMark, TextMark } from './reading.ts'
import styles from './margin.module.css'

type MarginProps = { readonly marks: readonly TextMark[]; readonly selected: FigureMark | undefined; /** The page's area: a card names its own only where it differs. */ readonly area: string | null }

export function Margin({ marks, selected, area }: MarginProps) {
  return (
    <ul className={styles['margin']}>
      {marks.map((mark) => (mark.kind === 'figure' ? <FigureNote key={mark.mention.id} mark={mark} isSelected={mark === selected} area={area} /> : <LeftoverNote key={mark.letter} mark={mark} />))}
    </ul>
  )
}

type FigureNoteProps = { readonly mark: FigureMark; readonly isSelected: boolean; readonly area: string | null }

function FigureNote({ mark: { number, mention, observation }, isSelected, area }: FigureNoteProps) {
  const { isLit, handlers } = useLit(number)
  const told = { ...observation, value: mention.value, valueHigh: mention.valueHigh, qualifier: mention.qualifier }
  const look = [styles['card'], observation.claim === 'planned' ? styles['planned'] : '', isLit || isSelected ? styles['lit'] : '']
  return (
    <li className={areaClass(observation.referenceArea)} {...handlers}>
      <FigureLink id={observation.id} className={look.join(' ')}>
        <span className={styles['key']}>{number}</span>
        <FigureNumber figure={told} size="n1" />
        <NoteWords mark={{ mention, observation }} area={area} />
      </FigureLink>
    </li>
  )
}

type NoteWordsProps = { readonly mark: Pick<FigureMark, 'mention' | 'observation'>; readonly area: string | null }

/** What is counted; in small its programme, its area where it is another one, its period, and that it is a plan. */
function NoteWords({ mark: { mention, observation }, area }: NoteWordsProps) {
  const language = useLanguage()
  const words = useTranslations('words')
  const wording = useWording()
  const areaName = useAreaName('short')(observation.referenceArea)
  const byConcept = observation.indicator === 'share' || observation.indicator === 'other'
  const small = [
    ...(observation.programmeNames === null ? [] : [observation.programmeNames[language]]),
    ...(observation.referenceArea === area ? [] : [areaName]), wording.periodLabel(observation.timePeriod),
    ...(observation.claim === 'planned' ? [words('planned')] : []),
  ]
  return (
    <span className={styles['words']}>
      {byConcept ? <span lang={mention.quote.language}>{mention.countedThing}</span> : indicatorOf(observation.indicator).names[language]}
      <small>{small.join(', ')}</small>
    </span>
  )
}

function LeftoverNote({ mark: { letter, leftover } }: { readonly mark: LeftoverMark }) {
  const t = useTranslations('sources')
  return (
    <li className={styles['leftover']}>
      <span className={styles['letter']}>{letter}</span>
      <span>{t(`leftoverKind.${leftover.reason}`)}: {t(`leftoverWhy.${leftover.reason}`)}</span>
    </li>
  )
}
