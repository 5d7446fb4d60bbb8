// Every place that tells the figure: its paragraph, the sentence in ink, the number highlighted.

import type { RefObject } from 'react'
import type { ReviewItem } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { SourceLine } from '../../ui/source-line.tsx'
import styles from './passages.module.css'

type PassagesProps = { readonly item: ReviewItem; readonly place: RefObject<HTMLDivElement | null>; readonly isEditor: boolean }
type Passage = ReviewItem['mentions'][number]

export function Passages({ item: { mentions }, place, isEditor }: PassagesProps) {
  const t = useTranslations('review')
  const [first, ...others] = mentions
  return (
    <div ref={place}>
      {first ? <Paragraph passage={first} /> : null}
      {others.map((passage) => (
        <div key={passage.id} className={styles['other']}>
          {passage.quote.language === first?.quote.language ? null : <p className={styles['kicker']}>{t(`alsoIn.${passage.quote.language}`)}</p>}
          <Paragraph passage={passage} />
        </div>
      ))}
      {isEditor ? <><p className={styles['hint']}>{t('pick')}</p><p className={styles['hint']}>{t('lettersHelp')}</p></> : null}
    </div>
  )
}

function Paragraph({ passage: { source, quote, context } }: { readonly passage: Passage }) {
  const { text, highlight } = context
  const start = Math.max(0, highlight.start - quote.highlight.start)
  const end = Math.min(text.length, start + quote.text.length)
  return (
    <>
      <SourceLine source={source} languages={[quote.language]} />
      <blockquote className={styles['paragraph']} lang={quote.language}>
        {text.slice(0, start)}
        <span className={styles['sentence']}>{text.slice(start, highlight.start)}<mark>{text.slice(highlight.start, highlight.end)}</mark>{text.slice(highlight.end, end)}</span>
        {text.slice(end)}
      </blockquote>
    </>
  )
}
