// A sentence of a source, its number highlighted, in the sentence's own language.

import type { Quote as QuoteData } from '@jastar/contract'
import styles from './quote.module.css'

type QuoteProps = { readonly quote: QuoteData; readonly size?: 'large' | 'medium' | 'small' }

export function Quote({ quote, size = 'medium' }: QuoteProps) {
  const { text, highlight, language } = quote
  return (
    <blockquote className={`${styles['quote']} ${styles[size]}`} lang={language}>
      {text.slice(0, highlight.start)}<mark>{text.slice(highlight.start, highlight.end)}</mark>{text.slice(highlight.end)}
    </blockquote>
  )
}
