// Becoming an editor by a token, and a reader again.

import { useId, useState } from 'react'
import type { FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import button from '../ui/button.module.css'
import field from '../ui/field.module.css'
import { EditError } from './edit-error.tsx'
import { useSignIn, useSignOut } from './use-session.ts'

export function SignIn() {
  const t = useTranslations('review.rights')
  const id = useId()
  const [token, setToken] = useState('')
  const signIn = useSignIn()
  const send = (event: FormEvent): void => {
    event.preventDefault()
    if (token.trim() !== '') signIn.mutate(token.trim())
  }
  return (
    <form onSubmit={send}>
      <div className={field['fields']}>
        <div className={field['field']}>
          <label className={field['name']} htmlFor={id}>{t('token')}</label>
          <input id={id} type="password" autoComplete="current-password" className={field['control']} value={token} onChange={(event) => setToken(event.target.value)} />
        </div>
        <button type="submit" className={button['button']} disabled={signIn.isPending}>{t('signIn')}</button>
      </div>
      <EditError error={signIn.error} />
    </form>
  )
}

type SignedInProps = { readonly editor: string }

export function SignedIn({ editor }: SignedInProps) {
  const t = useTranslations('review.rights')
  const signOut = useSignOut()
  return (
    <>
      <span>{t('signedIn', { name: editor })}</span>
      <button type="button" className={`${button['button']} ${button['quiet']}`} disabled={signOut.isPending} onClick={() => signOut.mutate()}>{t('signOut')}</button>
    </>
  )
}
