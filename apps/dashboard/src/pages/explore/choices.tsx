// One filter's choices as links: each leads to the view it would make, so that going back restores the earlier one.

import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { exploreSearch } from '../../address/explore-view.ts'
import type { ExploreView } from '../../address/explore-view.ts'
import styles from './filter-rail.module.css'

type Choice = { readonly value: string; readonly name: string; readonly chosen: boolean; /** The view after the choice. */ readonly view: ExploreView }

type ChoicesProps = {
  readonly heading: string
  readonly kind: 'radio' | 'checkbox'
  readonly choices: readonly Choice[]
  readonly counts: ReadonlyMap<string, number> | undefined
}

export function Choices({ heading, kind, choices, counts }: ChoicesProps) {
  const t = useTranslations('words')
  const id = useId()
  return (
    <>
      <h2 id={id}>{heading}</h2>
      <ul aria-labelledby={id}>
        {choices.map(({ value, name, chosen, view }) => {
          const count = counts?.get(value) ?? 0
          return (
            <li key={value}>
              <Link
                to="/explore" search={exploreSearch(view)} resetScroll={false} activeOptions={{ exact: true }}
                className={`${styles['choice']} ${chosen ? styles['chosen'] : ''} ${counts !== undefined && count === 0 ? styles['none'] : ''}`}
                aria-current={chosen ? 'true' : undefined}
              >
                <span className={styles['name']}><span className={`${styles['box']} ${styles[kind]}`} aria-hidden="true" />{name}</span>
                {counts === undefined ? null : <span className={styles['count']}>{count === 0 ? t('notReported') : count}</span>}
              </Link>
            </li>
          )
        })}
      </ul>
    </>
  )
}
