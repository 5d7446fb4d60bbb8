// One write of an editor: done, remembered for undoing, and every answer asked for again.

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import type { CurationAnswer } from '@jastar/contract'
import { useChangeSearch } from '../address/use-change-search.ts'
import { undoAct } from '../api-edits.ts'
import { useLastAct } from './last-act.tsx'

/** A write, what it did in words, and what the page does once it is done. */
export type Act = { readonly send: () => Promise<CurationAnswer>; readonly said: string; readonly onDone?: () => void }

export function useAct() {
  const client = useQueryClient()
  const { remember } = useLastAct()
  return useMutation({
    mutationFn: ({ send }: Act) => send(),
    onSuccess: ({ act }, { said, onDone }) => {
      remember({ number: act.number, said })
      onDone?.()
      return client.invalidateQueries()
    },
  })
}

/** Takes an act back, by its number. The review page goes back to the figure it was about. */
export function useUndo() {
  const client = useQueryClient()
  const { remember } = useLastAct()
  const changeSearch = useChangeSearch()
  const isReview = useLocation({ select: ({ pathname }) => pathname === '/review' })
  return useMutation({
    mutationFn: undoAct,
    onSuccess: ({ act }) => {
      remember(null)
      if (isReview && act.observation !== null) changeSearch({ item: act.observation })
      return client.invalidateQueries()
    },
  })
}
