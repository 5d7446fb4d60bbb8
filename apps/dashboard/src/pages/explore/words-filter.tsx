// Words that the sentences of the shown figures hold; searched by the API, Kazakh and Russian spellings folded.

import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { useChangeSearch } from '../../address/use-change-search.ts'
import { SearchField } from '../../ui/search-field.tsx'
import styles from './filter-rail.module.css'

type WordsFilterProps = { readonly words: string }

export function WordsFilter({ words }: WordsFilterProps) {
  const t = useTranslations('explore')
  const ask = useChangeSearch()
  const search = useCallback((q: string) => ask({ q: q === '' ? undefined : q }), [ask])
  return <div className={styles['words']}><SearchField name={t('words')} hint={t('wordsHint')} words={words} onSearch={search} /></div>
}
