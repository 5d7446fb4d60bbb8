// Search in the masthead: a field where there is room, elsewhere a way to the page of search.

import { Link, useLocation, useNavigate, useSearch } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import type { FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import styles from './masthead-search.module.css'

export function MastheadSearch() {
  const t = useTranslations('search')
  const navigate = useNavigate()
  const isHere = useLocation({ select: (location) => location.pathname === '/search' })
  const words = useSearch({ strict: false })['q']
  // The page of search has its own field: two of one kind would confuse.
  if (isHere) return null
  const search = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const asked = new FormData(event.currentTarget).get('q')
    void navigate({ to: '/search', search: { q: typeof asked === 'string' ? asked.trim() : '' } })
  }
  return (
    <>
      <search className={styles['room']}>
        <form action="/search" onSubmit={search} className={styles['form']}>
          <Search size={16} strokeWidth={1.8} aria-hidden="true" className={styles['glass']} />
          <input key={words} type="search" name="q" aria-label={t('field')} placeholder={t('title')} autoComplete="off" maxLength={200} className={styles['input']} />
        </form>
      </search>
      <Link to="/search" aria-label={t('open')} className={styles['link']}><Search size={18} strokeWidth={1.8} aria-hidden="true" /></Link>
    </>
  )
}
