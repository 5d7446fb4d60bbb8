// Accepts every figure of a text at once, after asking.

import { CheckCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { reviewSource } from '../api-edits.ts'
import button from '../ui/button.module.css'
import { Window } from '../ui/window.tsx'
import { EditError } from './edit-error.tsx'
import { useAct } from './use-act.ts'

type AcceptSourceProps = { readonly source: { readonly id: string; readonly title: string } }

export function AcceptSource({ source }: AcceptSourceProps) {
  const t = useTranslations('review')
  const [asks, setAsks] = useState(false)
  const act = useAct()
  const accept = (): void => act.mutate({ send: () => reviewSource(source.id, { verdict: 'accepted' }), said: t('done.sourceAccepted'), onDone: () => setAsks(false) })
  return (
    <>
      <button type="button" className={button['button']} onClick={() => setAsks(true)}><CheckCheck size={16} strokeWidth={1.6} aria-hidden="true" />{t('action.acceptSource')}</button>
      {asks ? (
        <Window title={t('action.acceptSource')} onClose={() => setAsks(false)}>
          <p>{t('acceptSourceAsk', { title: source.title })}</p>
          <EditError error={act.error} />
          <div className={button['row']}>
            <button type="button" className={`${button['button']} ${button['primary']}`} disabled={act.isPending} onClick={accept}>{t('action.accept')}</button>
            <button type="button" className={button['button']} onClick={() => setAsks(false)}>{t('action.cancel')}</button>
          </div>
        </Window>
      ) : null}
    </>
  )
}
