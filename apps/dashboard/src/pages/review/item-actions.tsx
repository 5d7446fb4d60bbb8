// What an editor can say of a figure: accept, edit, reject; below, the rarer acts.

import { Check, Pencil, RotateCcw, X } from 'lucide-react'
import { useState } from 'react'
import type { ReviewItem, Verdict } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { reviewObservation } from '../../api-edits.ts'
import { AcceptSource } from '../../editing/accept-source.tsx'
import button from '../../ui/button.module.css'
import { KeyHint } from '../../ui/key-hint.tsx'
import { useLetterKeys } from '../../ui/letter-keys.ts'
import { JoinWindow } from './join-window.tsx'
import type { EditFigure } from './review-item.tsx'
import { SplitWindow } from './split-window.tsx'
import styles from './review-item.module.css'

type ItemActionsProps = { readonly item: ReviewItem; readonly edit: EditFigure; readonly goOn: () => void; readonly isPending: boolean; readonly onEdit: () => void }

export function ItemActions({ item, edit, goOn, isPending, onEdit }: ItemActionsProps) {
  const t = useTranslations('review.action')
  const { review } = item.observation
  const judge = (verdict: Verdict['verdict']): void => {
    if (verdict !== review) edit({ wish: { kind: 'review', verdict }, said: verdict, send: (target) => reviewObservation(target, { verdict }), onDone: goOn })
  }
  useLetterKeys({ KeyA: () => judge('accepted'), KeyE: onEdit, KeyR: () => judge('rejected') })
  return (
    <div className={styles['actions']}>
      <div className={button['row']}>
        <button type="button" className={`${button['button']} ${button['primary']}`} disabled={isPending || review === 'accepted'} onClick={() => judge('accepted')}><Check size={16} strokeWidth={1.6} aria-hidden="true" />{t('accept')} <KeyHint letter="A" /></button>
        <button type="button" className={button['button']} onClick={onEdit}><Pencil size={16} strokeWidth={1.6} aria-hidden="true" />{t('edit')} <KeyHint letter="E" /></button>
        <button type="button" className={button['button']} disabled={isPending || review === 'rejected'} onClick={() => judge('rejected')}><X size={16} strokeWidth={1.6} aria-hidden="true" />{t('reject')} <KeyHint letter="R" /></button>
      </div>
      <div className={button['row']}>
        {review === 'accepted' || review === 'rejected' ? <button type="button" className={button['button']} disabled={isPending} onClick={() => judge('auto')}><RotateCcw size={16} strokeWidth={1.6} aria-hidden="true" />{t('takeBack')}</button> : null}
        <Windows item={item} edit={edit} isPending={isPending} />
        <AcceptSource source={item.observation.source} />
      </div>
    </div>
  )
}

type WindowsProps = Pick<ItemActionsProps, 'item' | 'edit' | 'isPending'>

/** Splitting and joining ask first what with. */
function Windows({ item, edit, isPending }: WindowsProps) {
  const t = useTranslations('review.action')
  const [open, setOpen] = useState<'split' | 'join' | null>(null)
  const close = (): void => setOpen(null)
  return (
    <>
      {item.mentions.length < 2 ? null : <button type="button" className={button['button']} disabled={isPending} onClick={() => setOpen('split')}>{t('split')}</button>}
      <button type="button" className={button['button']} disabled={isPending} onClick={() => setOpen('join')}>{t('join')}</button>
      {open === 'split' ? <SplitWindow item={item} edit={edit} onClose={close} /> : null}
      {open === 'join' ? <JoinWindow item={item} edit={edit} onClose={close} /> : null}
    </>
  )
}
