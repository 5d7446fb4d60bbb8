// "Report a wrong figure": anybody may; a short text goes to the review queue.

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Flag } from 'lucide-react'
import { useId, useState } from 'react'
import type { FormEvent } from 'react'
import { report } from '@jastar/contract'
import { useTranslations } from 'use-intl'
import { ApiProblem } from '../api.ts'
import { reportObservation } from '../api-edits.ts'
import { EditError } from '../editing/edit-error.tsx'
import button from '../ui/button.module.css'
import styles from './figure-card.module.css'

type ReportFormProps = { /** Id of the observation. */ readonly id: string }

export function ReportForm({ id }: ReportFormProps) {
  const t = useTranslations('review.report')
  const action = useTranslations('review.action')
  const client = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const sending = useMutation({ mutationFn: (text: string) => reportObservation(id, text), onSuccess: () => client.invalidateQueries() })
  if (sending.isSuccess) return <output className={styles['thanks']}>{t('thanks')}</output>
  if (!isOpen) return <button type="button" className={`${button['button']} ${styles['report']}`} onClick={() => setOpen(true)}><Flag size={16} strokeWidth={1.6} aria-hidden="true" />{t('open')}</button>
  const isTooMany = sending.error instanceof ApiProblem && sending.error.problem.code === 'too_many_requests'
  return (
    <>
      <Letter isPending={sending.isPending} onSend={(text) => sending.mutate(text)}>
        <button type="button" className={button['button']} onClick={() => setOpen(false)}>{action('cancel')}</button>
      </Letter>
      {isTooMany ? <p className={styles['wrong']} role="alert">{t('tooMany')}</p> : <EditError error={sending.error} />}
    </>
  )
}

type LetterProps = { readonly isPending: boolean; readonly onSend: (text: string) => void; readonly children: React.ReactNode }

function Letter({ isPending, onSend, children }: LetterProps) {
  const t = useTranslations('review.report')
  const id = useId()
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const isRight = report.safeParse({ text: text.trim() }).success
  const send = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (isRight) onSend(text.trim())
  }
  return (
    <form className={styles['letter']} onSubmit={send} noValidate>
      <label htmlFor={id}>{t('heading')}</label>
      <textarea id={id} rows={3} maxLength={1000} aria-describedby={`${id}-hint`} aria-invalid={tried && !isRight} value={text} onChange={(event) => setText(event.target.value)} ref={focusOnce} />
      <p id={`${id}-hint`} className={tried && !isRight ? styles['wrong'] : styles['reason']}>{tried && !isRight ? t('short') : t('hint')}</p>
      <div className={button['row']}>
        <button type="submit" className={`${button['button']} ${button['primary']}`} disabled={isPending}>{t('send')}</button>
        {children}
      </div>
    </form>
  )
}

const focusOnce = (area: HTMLTextAreaElement | null): void => area?.focus()
