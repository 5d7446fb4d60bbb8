// A text with the words of a search set off, and a figure's number where there is one.

import type { Span, TextLanguage } from '@jastar/catalogue'
import { cutText, foundSpans } from './found-words.ts'
import styles from './search-page.module.css'

type FoundTextProps = {
  readonly text: string
  /** The words of the search. */
  readonly words: string
  /** The figure's number, highlighted as on every page. */
  readonly number?: Span
  readonly language?: TextLanguage | undefined
}

export function FoundText({ text, words, number, language }: FoundTextProps) {
  const pieces = cutText(text, number ?? null, foundSpans(text, words))
  return (
    <span lang={language}>
      {pieces.map(({ start, text: piece, kind }) => {
        if (kind === 'plain') return piece
        return kind === 'number' ? <mark key={start}>{piece}</mark> : <b key={start} className={styles['word']}>{piece}</b>
      })}
    </span>
  )
}
