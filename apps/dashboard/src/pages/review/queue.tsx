// One figure of the queue at a time: how far the review has come, steps to the next and the previous one, and what is shown where there is none.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import type { ReviewItem as Item, ReviewQueue } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { useChangeSearch } from '../../address/use-change-search.ts'
import { ConflictDialog } from '../../editing/conflict-dialog.tsx'
import { EditError } from '../../editing/edit-error.tsx'
import { useFigureEdit } from '../../editing/use-figure-edit.ts'
import { queries } from '../../queries.ts'
import { Answer } from '../../ui/answer.tsx'
import button from '../../ui/button.module.css'
import { KeyHint } from '../../ui/key-hint.tsx'
import { useLetterKeys } from '../../ui/letter-keys.ts'
import { Empty } from '../../ui/states.tsx'
import { itemOfDetail } from './opened-item.ts'
import { ReviewItem } from './review-item.tsx'
import type { ReviewPages } from './review-page.tsx'
import { ReviewSkeleton } from './review-skeleton.tsx'
import { isNarrowed, neighbourOf, progressOf } from './review-view.ts'
import type { ReviewView } from './review-view.ts'
import styles from './queue.module.css'

type QueueProps = { readonly query: ReviewPages; readonly first: ReviewQueue; readonly view: ReviewView }

export function Queue({ query, first, view }: QueueProps) {
  const t = useTranslations('review')
  const changeSearch = useChangeSearch()
  const editing = useFigureEdit()
  const items = query.data?.pages.flatMap((page) => page.items) ?? []
  const ids = items.map((item) => item.observation.id)
  const index = view.item === '' ? 0 : ids.indexOf(view.item)
  const show = (id: string | null | undefined): void => {
    if (id === undefined) return
    editing.forget()
    changeSearch({ item: id ?? undefined, link: undefined })
  }
  const step = (way: 1 | -1): void => {
    if (way === 1 && index === ids.length - 2 && query.hasNextPage) void query.fetchNextPage()
    show(index === -1 ? ids[0] : ids[index + way])
  }
  useLetterKeys({ KeyJ: () => step(1), KeyK: () => step(-1) })
  const item = items[index]
  const id = item?.observation.id ?? view.item
  useFocusOnNewItem(id)
  return (
    <section aria-label={t('queue')}>
      <Steps index={index} count={ids.length} total={first.total} counts={first.counts} step={step} />
      {id === '' ? <NothingWaits view={view} /> : (
        <>
          <EditError error={editing.error} />
          {item ? <ReviewItem key={id} item={item} editing={editing} goOn={() => show(neighbourOf(ids, id))} /> : <OpenedItem key={id} id={id} render={(opened) => <ReviewItem item={opened} editing={editing} goOn={() => undefined} />} />}
          {editing.conflict ? <ConflictDialog conflict={editing.conflict} /> : null}
        </>
      )}
    </section>
  )
}

/** The button that was pressed goes with its figure: the keyboard moves to the next one. */
function useFocusOnNewItem(id: string): void {
  const shown = useRef(id)
  useEffect(() => {
    if (shown.current !== id && document.activeElement === document.body) document.querySelector<HTMLElement>('[data-item]')?.focus({ preventScroll: true })
    shown.current = id
  }, [id])
}

type StepsProps = { readonly index: number; readonly count: number; readonly total: number; readonly counts: ReviewQueue['counts']; readonly step: (way: 1 | -1) => void }

function Steps({ index, count, total, counts, step }: StepsProps) {
  const t = useTranslations('review')
  const { done, all } = progressOf(counts)
  return (
    <>
      <div className={styles['steps']}>
        {index >= 0 && count > 0 ? <strong>{t('position', { number: index + 1, total })}</strong> : null}
        <span className={styles['done']}>{t('progress', { done, all })}</span>
        <span className={styles['ways']}>
          <button type="button" className={`${button['button']} ${button['quiet']}`} disabled={index <= 0} onClick={() => step(-1)}><ChevronLeft size={16} strokeWidth={1.6} aria-hidden="true" />{t('previous')} <KeyHint letter="K" /></button>
          <button type="button" className={`${button['button']} ${button['quiet']}`} disabled={count === 0 || index === count - 1} onClick={() => step(1)}>{t('next')} <KeyHint letter="J" /><ChevronRight size={16} strokeWidth={1.6} aria-hidden="true" /></button>
        </span>
      </div>
      <progress className={styles['progress']} value={done} max={Math.max(all, 1)} aria-label={t('progress', { done, all })} />
    </>
  )
}

type OpenedItemProps = { readonly id: string; readonly render: (item: Item) => ReactNode }

/** A figure of the address that this queue does not hold. */
function OpenedItem({ id, render }: OpenedItemProps) {
  const t = useTranslations('review')
  const query = useQuery(queries.observation(id))
  return (
    <>
      <p className={styles['elsewhere']}>{t('elsewhere')} <Link to="." search={(search) => ({ ...search, item: undefined })}>{t('toQueue')}</Link></p>
      <Answer query={query} skeleton={<ReviewSkeleton />}>{(detail) => render(itemOfDetail(detail))}</Answer>
    </>
  )
}

function NothingWaits({ view }: { readonly view: ReviewView }) {
  const t = useTranslations('review')
  const narrowed = isNarrowed(view)
  return (
    <Empty what={t(`empty.${view.state}`)} why={narrowed ? t('emptyFiltered') : t('emptyWhy')}>
      {narrowed ? <Link to="/review" search={view.state === 'waiting' ? {} : { state: view.state }} className={button['button']}>{t('clear')}</Link> : null}
      {view.state === 'waiting' ? <Link to="/review" search={{ state: 'accepted' }} className={button['button']}>{t('toAccepted')}</Link> : <Link to="/review" search={{}} className={button['button']}>{t('toQueue')}</Link>}
      <Link to="/corrections" search={{}} className={button['button']}>{t('toCorrections')}</Link>
    </Empty>
  )
}
