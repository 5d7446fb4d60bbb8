// An edit of one figure, guarded by its edition: where somebody was quicker, both versions are kept until the editor has chosen.

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CurationAnswer, ObservationDetail, ObservationItem, SlotChanges, Verdict } from '@jastar/contract'
import { EditConflict } from '../api-edits.ts'
import type { EditTarget } from '../api-edits.ts'
import { useAct } from './use-act.ts'

/** What the editor wants, for showing it beside what stands now. */
export type Wish = { readonly kind: 'correct'; readonly changes: SlotChanges } | { readonly kind: 'review'; readonly verdict: Verdict['verdict'] } | { readonly kind: 'split' | 'join' | 'recommend' }

export type FigureEdit = {
  /** The figure as the editor saw it. */
  readonly base: ObservationItem
  readonly edition: number
  readonly wish: Wish
  readonly send: (target: EditTarget) => Promise<CurationAnswer>
  readonly said: string
  readonly onDone?: () => void
}

/** Two versions that wait for a choice. */
export type Conflict = { readonly edit: FigureEdit; readonly current: ObservationDetail; readonly keepMine: () => void; readonly keepTheirs: () => void }

export function useFigureEdit() {
  const client = useQueryClient()
  const act = useAct()
  const [edit, setEdit] = useState<FigureEdit | null>(null)
  const send = (wanted: FigureEdit, target: EditTarget): void => {
    setEdit(wanted)
    act.mutate({ send: () => wanted.send(target), said: wanted.said, ...(wanted.onDone && { onDone: wanted.onDone }) })
  }
  const conflictOf = (wanted: FigureEdit, { current }: EditConflict): Conflict => ({
    edit: wanted, current,
    keepMine: () => send(wanted, { id: current.observation.id, edition: current.edition }),
    keepTheirs: () => {
      act.reset()
      void client.invalidateQueries()
    },
  })
  return {
    run: (wanted: FigureEdit) => send(wanted, { id: wanted.base.id, edition: wanted.edition }),
    isPending: act.isPending,
    /** Forgets an error that was told. */
    forget: act.reset,
    error: act.error instanceof EditConflict ? null : act.error,
    conflict: edit !== null && act.error instanceof EditConflict ? conflictOf(edit, act.error) : null,
  }
}

export type FigureEditing = ReturnType<typeof useFigureEdit>
