// What an editor may do from the card: open the figure in review; of disputed values, let this one lead.

import { Link } from '@tanstack/react-router'
import { Pencil } from 'lucide-react'
import type { ObservationDetail } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { recommendObservation } from '../api-edits.ts'
import { ConflictDialog } from '../editing/conflict-dialog.tsx'
import { EditError } from '../editing/edit-error.tsx'
import { ToastPlace } from '../editing/toast-place.tsx'
import { useFigureEdit } from '../editing/use-figure-edit.ts'
import { useEditor } from '../editing/use-session.ts'
import { useWording } from '../language/wording.ts'
import button from '../ui/button.module.css'

type EditorToolsProps = { readonly detail: ObservationDetail }

export function EditorTools({ detail: { observation, disputes, edition } }: EditorToolsProps) {
  const t = useTranslations('review')
  const editing = useFigureEdit()
  const figure = useWording().spokenFigure(observation, { indicator: observation.indicator })
  if (typeof useEditor() !== 'string') return null
  const lead = (): void => editing.run({ base: observation, edition, wish: { kind: 'recommend' }, send: recommendObservation, said: t('done.recommended', { figure }) })
  return (
    <div>
      <div className={button['row']}>
        <Link to="/review" search={{ item: observation.id }} className={button['button']}><Pencil size={16} strokeWidth={1.6} aria-hidden="true" />{t('card.edit')}</Link>
        {disputes.length > 0 && !observation.recommended ? <button type="button" className={button['button']} disabled={editing.isPending} onClick={lead}>{t('action.lead')}</button> : null}
      </div>
      <EditError error={editing.error} />
      <ToastPlace isInFlow />
      {editing.conflict ? <ConflictDialog conflict={editing.conflict} /> : null}
    </div>
  )
}
