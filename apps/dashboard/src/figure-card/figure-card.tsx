// Everything about one figure: number, meaning, sentence, how it was read, where else it is told, ready words for a report.

import { Link } from '@tanstack/react-router'
import { SquareArrowOutUpRight } from 'lucide-react'
import { indicatorOf } from '@jastar/catalogue'
import type { MentionItem, ObservationDetail } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { FigureNumber } from '../charts/figure-number.tsx'
import { useLanguage } from '../language/language.tsx'
import { useWording } from '../language/wording.ts'
import { areaClass } from '../ui/area-colour.ts'
import { AreaName } from '../ui/area-name.tsx'
import { Quote } from '../ui/quote.tsx'
import { SourceLine } from '../ui/source-line.tsx'
import { EditorTools } from './editor-tools.tsx'
import { History } from './history.tsx'
import { PartOfBar, Relatives } from './relatives.tsx'
import { ReadyWords } from './ready-words.tsx'
import { ReportForm } from './report-form.tsx'
import { Slots } from './slots.tsx'
import styles from './figure-card.module.css'

type FigureCardProps = { readonly detail: ObservationDetail }

export function FigureCard({ detail }: FigureCardProps) {
  const { observation, mentions } = detail
  const t = useTranslations('figure')
  const language = useLanguage()
  const wording = useWording()
  const period = wording.periodLabel(observation.timePeriod)
  const [first, ...others] = bestFirst(mentions, observation.quote.text)
  return (
    <>
      <div className={`${styles['card']} ${areaClass(observation.referenceArea)}`}>
        <div>
          <p className={styles['kicker']}><AreaName code={observation.referenceArea} /> · {period} · {indicatorOf(observation.indicator).names[language].toLocaleLowerCase(language)}</p>
          <p className={styles['number']}><FigureNumber figure={observation} size="n4" /></p>
          <p className={styles['meaning']}>{wording.meaningText(observation, observation.claim)}</p>
        </div>
        <PartOfBar detail={detail} />
        {first ? <MentionQuote mention={first} size="large" /> : <Quote quote={observation.quote} size="large" />}
        <Relatives detail={detail} />
        <Slots observation={observation} mention={first} />
        <section>
          <h3 className={styles['heading']}>{t('otherMentions')}</h3>
          {others.length === 0 ? <p className={styles['reason']}>{t('onlyMention')}</p> : <ul className={styles['mentions']}>{others.map((mention) => <li key={mention.id}><MentionQuote mention={mention} size="small" /></li>)}</ul>}
        </section>
        <History revisions={detail.revisions} />
        <EditorTools detail={detail} />
        <ReportForm key={observation.id} id={observation.id} />
      </div>
      <ReadyWords observation={observation} sentences={detail.sentences} citation={detail.citation} />
    </>
  )
}

/** The mention whose sentence stands for the observation leads. */
const bestFirst = (mentions: readonly MentionItem[], sentence: string): readonly MentionItem[] =>
  mentions.toSorted((left, right) => Number(right.quote.text === sentence) - Number(left.quote.text === sentence))

type MentionQuoteProps = { readonly mention: MentionItem; readonly size: 'large' | 'small' }

function MentionQuote({ mention, size }: MentionQuoteProps) {
  const t = useTranslations('figure')
  return (
    <div className={styles['mention']}>
      <Quote quote={mention.quote} size={size} />
      <SourceLine source={mention.source} languages={[mention.quote.language]}>
        <Link to="/sources/$id" params={{ id: mention.source.id }} search={{ mention: mention.id }} className={styles['place']}>
          <SquareArrowOutUpRight size={13} strokeWidth={1.6} aria-hidden="true" />{t('openInText')}
        </Link>
      </SourceLine>
    </div>
  )
}
