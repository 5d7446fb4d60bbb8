// A write that failed: what the API said, or that it did not answer; nothing was changed.

import { useTranslations } from 'use-intl'
import { ApiProblem, NoAnswer } from '../api.ts'
import { ErrorNotice } from '../ui/states.tsx'

type EditErrorProps = { readonly error: Error | null }

export function EditError({ error }: EditErrorProps) {
  const t = useTranslations('review')
  const state = useTranslations('state')
  if (error === null) return null
  return <ErrorNotice what={t('failed')} why={error instanceof ApiProblem ? error.message : error instanceof NoAnswer ? state('noAnswer') : state('unexpected')} />
}
