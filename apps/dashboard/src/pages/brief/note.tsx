// A footnote's number in the text; it leads to the footnote.

import { useTranslations } from 'use-intl'
import styles from './brief-sheet.module.css'

type NoteProps = { readonly number: number }

export function Note({ number }: NoteProps) {
  const t = useTranslations('brief')
  return <sup className={styles['note']}><a href={`#note-${number}`} aria-label={t('note', { number })}>{number}</a></sup>
}
