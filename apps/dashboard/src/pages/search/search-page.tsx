// /search: figures, programmes and texts that hold the words of `?q=`, each with its count and a way to all of them.

import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { useTranslations } from 'use-intl'
import { readParameters } from '../../address/parameters.ts'
import { useChangeSearch } from '../../address/use-change-search.ts'
import { queries } from '../../queries.ts'
import button from '../../ui/button.module.css'
import { usePageTitle } from '../../ui/page-title.ts'
import { SearchField } from '../../ui/search-field.tsx'
import { Empty } from '../../ui/states.tsx'
import { WrongParameters } from '../../ui/wrong-parameters.tsx'
import { filterProgrammes } from '../programmes/programme-tree.ts'
import { FoundFigures } from './found-figures.tsx'
import { FoundProgrammes } from './found-programmes.tsx'
import { FoundSources } from './found-sources.tsx'
import { tokensOf } from './found-words.ts'
import styles from './search-page.module.css'

export function SearchPage() {
  const t = useTranslations('search')
  usePageTitle(t('title'))
  const read = readParameters(useSearch({ strict: false }))
  const words = read.text('q')
  const ask = useChangeSearch()
  const search = useCallback((q: string) => ask({ q: q === '' ? undefined : q }), [ask])
  const field = useRef<HTMLDivElement>(null)
  useFocusOnEmptyField(field, words)
  return (
    <>
      <header className={styles['head']}>
        <h1>{t('title')}</h1>
        <p className={styles['lede']}>{t('lede')}</p>
      </header>
      <WrongParameters wrong={read.wrong()} />
      <div className={styles['field']} ref={field}><SearchField name={t('field')} hint={t('hint')} words={words} onSearch={search} /></div>
      {tokensOf(words).length === 0 ? <Start words={words} /> : <Found words={words} />}
    </>
  )
}

/** Who comes without words comes to type them: the field has the focus once the page has taken it. */
function useFocusOnEmptyField(field: RefObject<HTMLElement | null>, words: string): void {
  const start = useRef(words)
  useEffect(() => {
    if (start.current !== '') return undefined
    const frame = requestAnimationFrame(() => field.current?.querySelector('input')?.focus({ preventScroll: true }))
    return () => cancelAnimationFrame(frame)
  }, [field])
}

function Start({ words }: { readonly words: string }) {
  const t = useTranslations('search')
  return (
    <Empty what={words === '' ? t('start') : t('nothing', { words })} why={t('startWhy')}>
      <Link to="/explore" className={button['button']}>{t('toExplore')}</Link>
      <Link to="/sources" className={button['button']}>{t('toTexts')}</Link>
    </Empty>
  )
}

/** Figures and texts shown here; the rest stands behind the links to all. */
const shown = { figures: 8, texts: 5 }

function Found({ words }: { readonly words: string }) {
  const t = useTranslations('search')
  const figures = useQuery(queries.observations({ q: words, sort: 'weight', limit: String(shown.figures) }))
  const programmes = useQuery(queries.programmes())
  const sources = useQuery(queries.sources({ q: words, limit: String(shown.texts) }))
  const named = programmes.data && filterProgrammes(programmes.data.items, { words, referenceArea: null, kind: null, theme: null })
  const isComplete = figures.data !== undefined && named !== undefined && sources.data !== undefined && !figures.isPlaceholderData && !sources.isPlaceholderData
  const counts = { figures: figures.data?.total ?? 0, programmes: named?.length ?? 0, texts: sources.data?.total ?? 0 }
  if (isComplete && counts.figures + counts.programmes + counts.texts === 0) {
    return (
      <output>
        <Empty what={t('nothing', { words })} why={t('nothingWhy')}>
          <Link to="/explore" className={button['button']}>{t('toExplore')}</Link>
          <Link to="/sources" className={button['button']}>{t('toTexts')}</Link>
        </Empty>
      </output>
    )
  }
  return (
    <>
      <output className={styles['finding']}>{isComplete ? t('finding', { words, ...counts }) : null}</output>
      <FoundFigures query={figures} words={words} />
      <FoundProgrammes query={programmes} named={named ?? []} words={words} />
      <FoundSources query={sources} words={words} />
    </>
  )
}
