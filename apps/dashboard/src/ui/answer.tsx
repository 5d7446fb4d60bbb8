// An answer of the API on its way to the page: skeleton while loading, error with retry, then the page's own drawing.

import { useQueryClient } from '@tanstack/react-query'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { ApiProblem, NoAnswer } from '../api.ts'
import { ErrorNotice, Loading } from './states.tsx'
import button from './button.module.css'

type AnswerProps<Data> = {
  readonly query: UseQueryResult<Data>
  /** Grey blocks of the final size. */
  readonly skeleton: ReactNode
  readonly children: (data: Data) => ReactNode
}

export function Answer<Data>({ query, skeleton, children }: AnswerProps<Data>) {
  const client = useQueryClient()
  // What failed with it on this page is asked again too: one press mends the page.
  const retry = (): void => void client.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' })
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <Failure error={query.error} retry={retry} />
  if (query.fetchStatus === 'paused') return <Offline />
  return <Loading>{skeleton}</Loading>
}

/** The network is gone: the question waits and is asked again by itself. */
function Offline() {
  const t = useTranslations('state')
  return <ErrorNotice what={t('failed')} why={t('offline')} />
}

type FailureProps = { readonly error: Error; readonly retry: () => void }

/** Why an answer did not come, and a button to ask again. */
export function Failure({ error, retry }: FailureProps) {
  const t = useTranslations('state')
  const why = error instanceof ApiProblem ? error.message : error instanceof NoAnswer ? t('noAnswer') : t('unexpected')
  return (
    <ErrorNotice what={error instanceof ApiProblem ? error.problem.title : t('failed')} why={why}>
      <button type="button" className={button['button']} onClick={retry}>{t('retry')}</button>
    </ErrorNotice>
  )
}
