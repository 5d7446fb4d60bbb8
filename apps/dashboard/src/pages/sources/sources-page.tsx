// /sources: every text that was read, as a strip; searched by words and by area.

import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { allReferenceAreas } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { readParameters } from '../../address/parameters.ts'
import { useChangeSearch } from '../../address/use-change-search.ts'
import { queries } from '../../queries.ts'
import { Failure } from '../../ui/answer.tsx'
import { useAreaName } from '../../ui/area-name.tsx'
import button from '../../ui/button.module.css'
import field from '../../ui/field.module.css'
import { usePageTitle } from '../../ui/page-title.ts'
import { SearchField } from '../../ui/search-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { Block, Empty, Loading } from '../../ui/states.tsx'
import { WrongParameters } from '../../ui/wrong-parameters.tsx'
import { SourceRows } from './source-rows.tsx'
import styles from './sources-page.module.css'

export function SourcesPage() {
  const t = useTranslations('sources')
  usePageTitle(t('title'))
  const areaName = useAreaName('full')
  const read = readParameters(useSearch({ strict: false }))
  const words = read.text('q')
  const [area = null] = read.many('referenceArea', allReferenceAreas.map(({ code }) => code))
  const isFiltered = words !== '' || area !== null
  const query = useSourcePages(words, area)
  const ask = useChangeSearch()
  const search = useCallback((q: string) => ask({ q }), [ask])
  const total = query.data?.pages[0]?.total
  return (
    <>
      <header className={styles['head']}>
        <h1>{isFiltered || total === undefined ? t('title') : t('finding', { count: total })}</h1>
        <p className={styles['lede']}>{t('lede')}</p>
      </header>
      <WrongParameters wrong={read.wrong()} />
      <div className={field['fields']}>
        <SearchField name={t('search')} hint={t('searchHint')} words={words} onSearch={search} />
        <SelectField name={t('area')} all={t('allAreas')} chosen={area} onChoose={(code) => ask({ referenceArea: code ?? undefined })} choices={allReferenceAreas.map(({ code }) => ({ value: code, name: areaName(code) }))} />
      </div>
      <output className={styles['found']}>{isFiltered && total !== undefined ? t('found', { count: total }) : null}</output>
      <Results query={query} words={words} area={area} />
    </>
  )
}

const useSourcePages = (words: string, area: string | null) => useInfiniteQuery(queries.sourcePages({ q: words, referenceArea: area ?? undefined }))

type ResultsProps = { readonly query: ReturnType<typeof useSourcePages>; readonly words: string; readonly area: string | null }

function Results({ query, words, area }: ResultsProps) {
  const t = useTranslations('sources')
  if (query.data === undefined) return query.error ? <Failure error={query.error} retry={() => void query.refetch()} /> : <Loading>{[0, 1, 2, 3, 4].map((row) => <Block key={row} height={64} />)}</Loading>
  const sources = query.data.pages.flatMap((page) => page.items)
  const rest = (query.data.pages[0]?.total ?? 0) - sources.length
  if (sources.length === 0) return <NoSources words={words} area={area} />
  return (
    <>
      <SourceRows sources={sources} />
      {query.hasNextPage ? (
        <button type="button" className={button['button']} disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {query.isFetchingNextPage ? t('loadingMore') : t('more', { count: rest })}
        </button>
      ) : null}
    </>
  )
}

type NoSourcesProps = { readonly words: string; readonly area: string | null }

function NoSources({ words, area }: NoSourcesProps) {
  const t = useTranslations('sources')
  const areaName = useAreaName('full')
  if (words === '' && area === null) return <Empty what={t('finding', { count: 0 })} why={t('emptyStore')} />
  const why = area === null ? t('emptyWords', { words }) : words === '' ? t('emptyArea', { area: areaName(area) }) : t('emptyAreaWords', { area: areaName(area), words })
  return <Empty what={t('empty')} why={why}><Link to="/sources" search={{}} className={button['button']}>{t('showAll')}</Link></Empty>
}
