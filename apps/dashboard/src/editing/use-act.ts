// One write of an editor: done, remembered for undoing, and every answer asked for again.

import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { CurationAnswer } from '@jastar/contract'
import { undoAct } from '../api-edits.ts'
import { useLastAct } from './last-act.tsx'

/** A write and what it did in words. */
export type Act = { readonly send: () => Promise<CurationAnswer>; readonly said: string }

export function useAct() {
  const client = useQueryClient()
  const { remember } = useLastAct()
  return useMutation({
    mutationFn: ({ send }: Act) => send(),
    onSuccess: ({ act }, { said }) => {
      remember({ number: act.number, said })
      return client.invalidateQueries()
    },
  })
}

/** Takes an act back; what it was is known by its number. */
export function useUndo() {
  const client = useQueryClient()
  const { remember } = useLastAct()
  return useMutation({
    mutationFn: undoAct,
    onSuccess: () => {
      remember(null)
      return client.invalidateQueries()
    },
  })
}
