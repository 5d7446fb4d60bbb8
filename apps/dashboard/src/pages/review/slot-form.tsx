// The fields of a figure as a form: what was changed is checked by the contract before it is sent.

import { useEffect, useId, useRef, useState } from 'react'
import type { FormEvent } from 'react'
import type { ReviewItem, SlotChanges } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { changesOf } from '../../editing/draft.ts'
import type { CorrectableSlot, Draft, DraftError } from '../../editing/draft.ts'
import button from '../../ui/button.module.css'
import field from '../../ui/field.module.css'
import { usePublisherName } from '../../ui/source-line.tsx'
import { SlotControl } from './slot-control.tsx'
import { doubtsOfField, slotOrder } from './slot-list.tsx'
import { SlotRow } from './slot-row.tsx'
import type { Picked } from './slot-row.tsx'
import styles from './slot-form.module.css'

export type Corrected = { readonly changes: SlotChanges; readonly mention?: string; readonly why?: string }

type SlotFormProps = {
  readonly item: ReviewItem
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  readonly picked: Picked
  /** Moves the keyboard into the form: not where words were put into it from the text. */
  readonly takesFocus: boolean
  readonly isPending: boolean
  readonly onSave: (corrected: Corrected) => void
  readonly onCancel: () => void
}

export function SlotForm({ item, draft, onDraft, picked, takesFocus, isPending, onSave, onCancel }: SlotFormProps) {
  const t = useTranslations('review')
  const form = useRef<HTMLFormElement>(null)
  const [tried, setTried] = useState(false)
  const [mention, setMention] = useState('')
  const [why, setWhy] = useState('')
  const { changes, errors } = changesOf(item.observation, draft)
  const problem = Object.keys(errors).length > 0 ? t('form.wrong') : Object.keys(changes).length === 0 ? t('form.unchanged') : null
  useFormKeys(form, takesFocus, onCancel)
  const save = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (problem === null) onSave({ changes, ...(mention !== '' && { mention }), ...(why.trim() !== '' && { why: why.trim() }) })
    else form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }
  return (
    <form ref={form} onSubmit={save} aria-label={t('form.heading')} noValidate>
      {slotOrder.map((slot) => (
        <FormSlot key={slot} slot={slot} item={item} picked={picked} value={draft[slot]} error={errors[slot]} onChange={(value) => onDraft({ ...draft, [slot]: value })} />
      ))}
      <Scope item={item} chosen={mention} onChoose={setMention} />
      <Why why={why} onWhy={setWhy} />
      <p className={styles['problem']} role="alert">{tried ? problem : null}</p>
      <div className={button['row']}>
        <button type="submit" className={`${button['button']} ${button['primary']}`} disabled={isPending}>{t('action.save')}</button>
        <button type="button" className={button['button']} onClick={onCancel}>{t('action.cancel')}</button>
      </div>
    </form>
  )
}

type FormSlotProps = { readonly slot: CorrectableSlot; readonly item: ReviewItem; readonly picked: Picked; readonly value: string; readonly error: DraftError | undefined; readonly onChange: (value: string) => void }

function FormSlot({ slot, item, picked, value, error, onChange }: FormSlotProps) {
  const t = useTranslations('review.form')
  const id = useId()
  const hint = slot === 'timePeriod' ? t('timePeriodHint') : slot === 'partOf' ? t('partOfHint') : null
  const below = error === undefined && hint === null ? undefined : <p id={`${id}-below`} className={error === undefined ? styles['hint'] : styles['error']}>{error === undefined ? hint : t(`error.${error}`)}</p>
  return (
    <SlotRow slot={slot} labelId={id} doubts={doubtsOfField(item, slot)} picked={picked} below={below}>
      <SlotControl slot={slot} labelledBy={id} describedBy={below === undefined ? undefined : `${id}-below`} value={value} isInvalid={error !== undefined} onChange={onChange} />
    </SlotRow>
  )
}

type ScopeProps = { readonly item: ReviewItem; readonly chosen: string; readonly onChoose: (mention: string) => void }

/** A correction goes to every place that tells the figure, or to one alone. */
function Scope({ item: { mentions }, chosen, onChoose }: ScopeProps) {
  const t = useTranslations('review.form')
  const id = useId()
  const publisher = usePublisherName()
  if (mentions.length < 2) return null
  return (
    <div className={styles['extra']}>
      <label className={field['name']} htmlFor={id}>{t('scope')}</label>
      <select id={id} className={`${field['control']} ${styles['control']}`} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{t('everywhere')}</option>
        {mentions.map((mention, index) => <option key={mention.id} value={mention.id}>{t('onlyHere', { number: index + 1, publisher: publisher(mention.source) })}</option>)}
      </select>
    </div>
  )
}

function Why({ why, onWhy }: { readonly why: string; readonly onWhy: (why: string) => void }) {
  const t = useTranslations('review.action')
  const id = useId()
  return (
    <div className={styles['extra']}>
      <label className={field['name']} htmlFor={id}>{t('why')}</label>
      <input id={id} type="text" maxLength={500} className={`${field['control']} ${styles['control']}`} value={why} onChange={(event) => onWhy(event.target.value)} autoComplete="off" />
    </div>
  )
}

/** The keyboard starts in the first field; Escape leaves the form unless a list is open. */
function useFormKeys(form: React.RefObject<HTMLFormElement | null>, takesFocus: boolean, onCancel: () => void): void {
  const cancel = useRef(onCancel)
  useEffect(() => { cancel.current = onCancel })
  useEffect(() => {
    if (takesFocus) form.current?.querySelector<HTMLElement>('input, select')?.focus()
    const listen = (event: KeyboardEvent): void => {
      const isElsewhere = event.target instanceof Element && event.target.closest('[role="dialog"], [aria-expanded="true"]') !== null
      if (event.key === 'Escape' && !isElsewhere) cancel.current()
    }
    // Captured: an open list is asked before its own Escape has closed it.
    document.addEventListener('keydown', listen, true)
    return () => document.removeEventListener('keydown', listen, true)
  }, [form, takesFocus])
}
