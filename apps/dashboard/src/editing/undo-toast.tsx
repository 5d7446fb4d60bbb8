// What was done last, and the way to take it back: by button or by U.

import { Undo2, X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { KeyHint } from '../ui/key-hint.tsx'
import { useLetterKeys } from '../ui/letter-keys.ts'
import { EditError } from './edit-error.tsx'
import { useLastAct } from './last-act.tsx'
import type { LastAct } from './last-act.tsx'
import { useUndo } from './use-act.ts'
import styles from './undo-toast.module.css'

type UndoToastProps = { readonly last: LastAct }

export function UndoToast({ last }: UndoToastProps) {
  const t = useTranslations('review.action')
  const { remember } = useLastAct()
  const undo = useUndo()
  const takeBack = (): void => {
    if (!undo.isPending) undo.mutate(last.number)
  }
  useLetterKeys({ KeyU: takeBack })
  return (
    <div className={styles['toast']}>
      <span className={styles['said']}>{last.said}</span>
      <button type="button" className={styles['undo']} disabled={undo.isPending} onClick={takeBack}><Undo2 size={16} strokeWidth={1.6} aria-hidden="true" />{t('undo')} <KeyHint letter="U" /></button>
      <button type="button" className={styles['close']} aria-label={t('close')} onClick={() => remember(null)}><X size={16} strokeWidth={1.6} aria-hidden="true" /></button>
      <EditError error={undo.error} />
    </div>
  )
}
