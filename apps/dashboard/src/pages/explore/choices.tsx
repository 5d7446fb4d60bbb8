// One filter's choices as links: each leads to the view it would make, so that going back restores the earlier one.
// A long list is cut short and can be searched; a rare filter is folded until it is opened or chosen from.

import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { exploreSearch } from '../../address/explore-view.ts'
import type { ExploreView } from '../../address/explore-view.ts'
import { shownChoices } from './shown-choices.ts'
import styles from './filter-rail.module.css'

export type Choice = { readonly value: string; readonly name: string; readonly chosen: boolean; /** The view after the choice. */ readonly view: ExploreView }

type ChoicesProps = {
  readonly label: string
  readonly kind: 'radio' | 'checkbox'
  readonly choices: readonly Choice[]
  readonly counts: ReadonlyMap<string, number> | undefined
}

/** Lists longer than this are searched by a field of their own. */
const searchedFrom = 13

export function Choices({ label, kind, choices, counts }: ChoicesProps) {
  const t = useTranslations('explore')
  const [words, setWords] = useState('')
  const [whole, setWhole] = useState(false)
  const { shown, rest } = shownChoices(choices, words, whole)
  return (
    <>
      {choices.length < searchedFrom ? null : (
        <input type="search" className={styles['find']} aria-label={`${label}: ${t('findChoice')}`} placeholder={t('findChoice')} value={words} onChange={(event) => setWords(event.target.value)} autoComplete="off" />
      )}
      <ul aria-label={label}>{shown.map((choice) => <ChoiceLink key={choice.value} choice={choice} kind={kind} count={counts === undefined ? undefined : (counts.get(choice.value) ?? 0)} />)}</ul>
      {shown.length === 0 ? <output className={styles['noChoice']}>{t('noChoice')}</output> : null}
      {rest > 0 || (whole && words === '') ? (
        <button type="button" className={styles['more']} aria-expanded={whole} onClick={() => setWhole(!whole)}>{whole ? t('fewerChoices') : t('moreChoices', { count: rest })}</button>
      ) : null}
    </>
  )
}

type ChoiceLinkProps = { readonly choice: Choice; readonly kind: ChoicesProps['kind']; readonly count: number | undefined }

function ChoiceLink({ choice: { name, chosen, view }, kind, count }: ChoiceLinkProps) {
  const t = useTranslations('words')
  return (
    <li>
      <Link
        to="/explore" search={exploreSearch(view)} resetScroll={false} activeOptions={{ exact: true }}
        className={`${styles['choice']} ${chosen ? styles['chosen'] : ''} ${count === 0 ? styles['none'] : ''}`}
        aria-current={chosen ? 'true' : undefined}
      >
        <span className={styles['name']}><span className={`${styles['box']} ${styles[kind]}`} aria-hidden="true" />{name}</span>
        {count === undefined ? null : <span className={styles['count']}>{count === 0 ? t('notReported') : count}</span>}
      </Link>
    </li>
  )
}

type GroupProps = { readonly heading: string; readonly children: ReactNode }

/** A filter that is always open. */
export function ChoiceGroup({ heading, children }: GroupProps) {
  return <div className={styles['group']}><h2>{heading}</h2>{children}</div>
}

type FoldedGroupProps = Omit<GroupProps, 'children'> & { /** Names of what is chosen in it: shown while it is folded. */ readonly chosen: readonly string[]; readonly children: () => ReactNode }

/** A filter that waits folded; what stands in it is made when it is opened. */
export function FoldedGroup({ heading, chosen, children }: FoldedGroupProps) {
  const id = useId()
  const [open, setOpen] = useState(chosen.length > 0)
  return (
    <div className={styles['group']}>
      <h2><button type="button" className={styles['unfold']} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}><span>{heading}</span><span aria-hidden="true">{open ? '−' : '+'}</span></button></h2>
      {open || chosen.length === 0 ? null : <p className={styles['chosenNames']}>{chosen.join(', ')}</p>}
      <div id={id} hidden={!open}>{open ? children() : null}</div>
    </div>
  )
}
