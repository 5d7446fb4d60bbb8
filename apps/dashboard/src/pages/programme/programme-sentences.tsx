// The sentences that name a programme, each once, with a way to its place in the text.

import { Link } from '@tanstack/react-router'
import { SquareArrowOutUpRight } from 'lucide-react'
import { useState } from 'react'
import type { ProgrammeProfile } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { areaClass } from '../../ui/area-colour.ts'
import button from '../../ui/button.module.css'
import { Quote } from '../../ui/quote.tsx'
import { Section } from '../../ui/section.tsx'
import { SourceLine } from '../../ui/source-line.tsx'
import { placeId } from '../source/place-id.ts'
import styles from './programme-page.module.css'

type Mention = ProgrammeProfile['mentions'][number]
type ProgrammeSentencesProps = { readonly mentions: readonly Mention[] }

/** The section's anchor. */
export const sentencesId = 'sentences'

/** Sentences shown at first. */
const fewest = 6

export function ProgrammeSentences({ mentions }: ProgrammeSentencesProps) {
  const t = useTranslations('programmes.profile')
  const [isWhole, setWhole] = useState(false)
  const sentences = [...new Map(mentions.toReversed().map((mention) => [`${mention.source.id} ${mention.quote.text}`, mention])).values()].toReversed()
  const shown = isWhole ? sentences : sentences.slice(0, fewest)
  return (
    <Section heading={t('sentences')} id={sentencesId}>
      <ul className={styles['sentences']}>{shown.map((mention) => <Sentence key={`${mention.source.id} ${mention.start}`} mention={mention} />)}</ul>
      {shown.length === sentences.length ? null : (
        <button type="button" className={button['button']} onClick={() => setWhole(true)}>{t('moreSentences', { count: sentences.length - shown.length })}</button>
      )}
    </Section>
  )
}

function Sentence({ mention: { source, quote, referenceArea, start } }: { readonly mention: Mention }) {
  const t = useTranslations('programmes.profile')
  return (
    <li className={areaClass(referenceArea)}>
      <Quote quote={quote} size="large" />
      <SourceLine source={source} languages={[quote.language]}>
        <Link to="/sources/$id" params={{ id: source.id }} hash={placeId(start)} className={styles['place']}>
          <SquareArrowOutUpRight size={13} strokeWidth={1.6} aria-hidden="true" />{t('openText')}
        </Link>
      </SourceLine>
    </li>
  )
}
