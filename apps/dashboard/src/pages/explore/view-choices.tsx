// How the view is grouped, split and sorted: links and fields above the charts, all of it in the address.

import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { exploreSearch, exploreSorts, exploreSplits } from '../../address/explore-view.ts'
import type { ExploreView } from '../../address/explore-view.ts'
import button from '../../ui/button.module.css'
import { ChoiceField } from '../../ui/choice-field.tsx'
import styles from './view-choices.module.css'

type ViewChoicesProps = { readonly view: ExploreView; /** Whether there is an order to choose: figures by year stand in time's. */ readonly sortable: boolean }

export function ViewChoices({ view, sortable }: ViewChoicesProps) {
  const t = useTranslations('explore')
  const navigate = useNavigate()
  const show = (next: ExploreView): void => void navigate({ to: '/explore', search: exploreSearch(next), resetScroll: false })
  return (
    <div className={styles['bar']}>
      <Grouping view={view} />
      <ChoiceField
        name={t('split')} chosen={view.split ?? 'none'} onChoose={(split) => show({ ...view, split: split === 'none' ? null : split })}
        choices={(['none', ...exploreSplits] as const).map((value) => ({ value, name: t(`splits.${value}`) }))}
      />
      {sortable ? <ChoiceField name={t('sort')} chosen={view.sort} onChoose={(sort) => show({ ...view, sort })} choices={exploreSorts.map((value) => ({ value, name: t(`sorts.${value}`) }))} /> : null}
      <p className={styles['hint']}>{t('open')}</p>
    </div>
  )
}

function Grouping({ view }: { readonly view: ExploreView }) {
  const t = useTranslations('explore')
  return (
    <nav className={styles['grouping']} aria-label={t('grouping')}>
      {(['programme', 'referenceArea', 'year'] as const).map((by) => (
        <Link key={by} to="/explore" search={exploreSearch({ ...view, by })} resetScroll={false} className={button['button']} activeOptions={{ exact: true }} aria-current={by === view.by ? 'true' : undefined}>
          {t(`by.${by}`)}
        </Link>
      ))}
    </nav>
  )
}
