// /corrections: every change of a published figure, newest first, of one area or of all; the same as feeds.

import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { Rss } from 'lucide-react'
import { allReferenceAreas } from '@jastar/catalogue'
import { useTranslations } from 'use-intl'
import { readParameters } from '../../address/parameters.ts'
import { useChangeSearch } from '../../address/use-change-search.ts'
import { feedAddress } from '../../api.ts'
import { queries } from '../../queries.ts'
import { Failure } from '../../ui/answer.tsx'
import { useAreaName } from '../../ui/area-name.tsx'
import button from '../../ui/button.module.css'
import field from '../../ui/field.module.css'
import { usePageTitle } from '../../ui/page-title.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { Block, Empty, Loading } from '../../ui/states.tsx'
import { WrongParameters } from '../../ui/wrong-parameters.tsx'
import head from '../sources/sources-page.module.css'
import { CorrectionRows } from './correction-rows.tsx'
import styles from './corrections-page.module.css'

export function CorrectionsPage() {
  const t = useTranslations('review.corrections')
  usePageTitle(t('title'))
  const areaName = useAreaName('full')
  const change = useChangeSearch()
  const read = readParameters(useSearch({ strict: false }))
  const [area = null] = read.many('referenceArea', allReferenceAreas.map(({ code }) => code))
  return (
    <>
      <header className={head['head']}>
        <h1>{t('heading')}</h1>
        <p className={head['lede']}>{t('lede')}</p>
      </header>
      <WrongParameters wrong={read.wrong()} />
      <div className={field['fields']}>
        <SelectField name={t('area')} all={t('allAreas')} chosen={area} onChoose={(code) => change({ referenceArea: code ?? undefined })} choices={allReferenceAreas.map(({ code }) => ({ value: code, name: areaName(code) }))} />
        <nav className={button['row']} aria-label={t('feeds')}>
          <a className={button['button']} href={feedAddress('json', area)}><Rss size={16} strokeWidth={1.6} aria-hidden="true" />{t('json')}</a>
          <a className={button['button']} href={feedAddress('atom', area)}><Rss size={16} strokeWidth={1.6} aria-hidden="true" />{t('atom')}</a>
        </nav>
      </div>
      <div className={styles['result']}><Result area={area} /></div>
    </>
  )
}

function Result({ area }: { readonly area: string | null }) {
  const t = useTranslations('review.corrections')
  const query = useInfiniteQuery(queries.correctionPages({ referenceArea: area ?? undefined }))
  if (query.data === undefined) return query.error ? <Failure error={query.error} retry={() => void query.refetch()} /> : <Loading>{[0, 1, 2, 3].map((row) => <Block key={row} height={72} />)}</Loading>
  const items = query.data.pages.flatMap((page) => page.items)
  if (items.length === 0) return <NoCorrections area={area} />
  return (
    <>
      <CorrectionRows items={items} />
      {query.hasNextPage ? <button type="button" className={button['button']} disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('more')}</button> : null}
    </>
  )
}

function NoCorrections({ area }: { readonly area: string | null }) {
  const t = useTranslations('review.corrections')
  const areaName = useAreaName('full')
  return (
    <Empty what={t('empty')} why={area === null ? t('emptyWhy') : t('emptyArea', { area: areaName(area) })}>
      {area === null ? null : <Link to="/corrections" search={{}} className={button['button']}>{t('showAll')}</Link>}
      <Link to="/review" search={{}} className={button['button']}>{t('toReview')}</Link>
    </Empty>
  )
}
