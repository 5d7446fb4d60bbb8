// /review: the queue of figures a person has not judged yet: sentence left, fields right, accept, edit, reject, undo.

import { useInfiniteQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { readParameters } from '../../address/parameters.ts'
import { SignedIn } from '../../editing/sign-in.tsx'
import { useEditor } from '../../editing/use-session.ts'
import { queries } from '../../queries.ts'
import { Failure } from '../../ui/answer.tsx'
import { LetterKeysSwitch } from '../../ui/letter-keys-switch.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { Loading } from '../../ui/states.tsx'
import { WrongParameters } from '../../ui/wrong-parameters.tsx'
import { ActLog } from './act-log.tsx'
import { Misfits } from './misfits.tsx'
import { Queue } from './queue.tsx'
import { ReviewFilters } from './review-filters.tsx'
import { ReviewSkeleton } from './review-skeleton.tsx'
import { queueSearch, readReviewView } from './review-view.ts'
import type { ReviewView } from './review-view.ts'
import { Rights } from './rights.tsx'
import styles from './review-page.module.css'

export function ReviewPage() {
  const t = useTranslations('review')
  usePageTitle(t('title'))
  const editor = useEditor()
  const read = readParameters(useSearch({ strict: false }))
  const view = readReviewView(read)
  const query = useInfiniteQuery(queries.reviewPages(queueSearch(view)))
  return (
    <>
      <header className={styles['head']}>
        <h1>{t('heading')}</h1>
        <div className={styles['tools']}><LetterKeysSwitch letters={typeof editor === 'string' ? ['A', 'E', 'R', 'U', 'J', 'K'] : ['J', 'K']} />{typeof editor === 'string' ? <SignedIn editor={editor} /> : null}</div>
      </header>
      <WrongParameters wrong={read.wrong()} />
      <Rights isLinkUsed={view.isLinkUsed} />
      <ReviewFilters view={view} counts={query.data?.pages[0]?.counts} />
      <Answered query={query} view={view} />
      {typeof editor === 'string' ? <ActLog /> : null}
    </>
  )
}

export type ReviewPages = ReturnType<typeof useReviewPages>
const useReviewPages = (view: ReviewView) => useInfiniteQuery(queries.reviewPages(queueSearch(view)))

type AnsweredProps = { readonly query: ReviewPages; readonly view: ReviewView }

function Answered({ query, view }: AnsweredProps) {
  const [first] = query.data?.pages ?? []
  if (first === undefined) return query.error ? <Failure error={query.error} retry={() => void query.refetch()} /> : <Loading><ReviewSkeleton /></Loading>
  return (
    <>
      <Queue query={query} first={first} view={view} />
      <Misfits misfits={first.misfits} />
    </>
  )
}
