// A page that broke: says so in its place, the masthead stays.

import { useRouter } from '@tanstack/react-router'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { Failure } from './answer.tsx'

export function PageError({ error: thrown, reset }: ErrorComponentProps) {
  const router = useRouter()
  const error = useMemo(() => (thrown instanceof Error ? thrown : new Error('The page threw something that is no error.', { cause: thrown })), [thrown])
  useEffect(() => console.error(error), [error])
  return <Failure error={error} retry={() => { reset(); void router.invalidate() }} />
}
