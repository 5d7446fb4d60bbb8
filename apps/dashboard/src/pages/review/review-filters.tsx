// Which figures of the queue are shown, and in what order; all of it stands in the address.

import { useQuery } from '@tanstack/react-query'
import { allReferenceAreas, indicatorCodes, indicatorOf } from '@jastar/catalogue'
import { reviewSorts, reviewStates } from '@jastar/contract'
import type { ReviewQueue } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { useChangeSearch } from '../../address/use-change-search.ts'
import { useLanguage } from '../../language/language.tsx'
import { queries } from '../../queries.ts'
import { useAreaName } from '../../ui/area-name.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import field from '../../ui/field.module.css'
import { SelectField } from '../../ui/select-field.tsx'
import type { ReviewView } from './review-view.ts'
import styles from './review-page.module.css'

type ReviewFiltersProps = { readonly view: ReviewView; readonly counts: ReviewQueue['counts'] | undefined }

export function ReviewFilters({ view, counts }: ReviewFiltersProps) {
  const t = useTranslations('review')
  const language = useLanguage()
  const areaName = useAreaName('full')
  const change = useChangeSearch()
  const sources = useQuery(queries.sources({ limit: '500' }))
  const ask = (changes: Parameters<typeof change>[0]): void => change({ ...changes, item: undefined, link: undefined })
  const stateName = (state: ReviewView['state']): string => (counts === undefined ? t(`state.${state}`) : t('counted', { name: t(`state.${state}`), count: counts[state] }))
  const sourceChoices = (sources.data?.items ?? []).map(({ id, title }) => ({ value: id, name: title }))
  return (
    <div className={`${field['fields']} ${styles['filters']}`}>
      <ChoiceField name={t('state.label')} chosen={view.state} choices={reviewStates.map((state) => ({ value: state, name: stateName(state) }))} onChoose={(state) => ask({ state: state === 'waiting' ? undefined : state })} />
      <ChoiceField name={t('sort.label')} chosen={view.sort} choices={reviewSorts.map((sort) => ({ value: sort, name: t(`sort.${sort}`) }))} onChoose={(sort) => ask({ sort: sort === 'doubt' ? undefined : sort })} />
      <SelectField name={t('source')} all={t('allSources')} chosen={view.source === '' ? null : view.source} choices={sourceChoices} onChoose={(source) => ask({ source: source ?? undefined })} />
      <SelectField name={t('area')} all={t('allAreas')} chosen={view.referenceArea} choices={allReferenceAreas.map(({ code }) => ({ value: code, name: areaName(code) }))} onChoose={(code) => ask({ referenceArea: code ?? undefined })} />
      <SelectField name={t('indicator')} all={t('allIndicators')} chosen={view.indicator} choices={indicatorCodes.map((code) => ({ value: code, name: indicatorOf(code).names[language] }))} onChoose={(code) => ask({ indicator: code ?? undefined })} />
    </div>
  )
}
