// The masthead: name, sections, search, language, theme.

import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { LanguageSwitch } from './language-switch.tsx'
import { MastheadSearch } from './masthead-search.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import frame from './frame.module.css'
import styles from './masthead.module.css'

const sections = [
  { to: '/', name: 'overview' },
  { to: '/explore', name: 'explore' },
  { to: '/compare', name: 'compare' },
  { to: '/programmes', name: 'programmes' },
  { to: '/sources', name: 'sources' },
  { to: '/review', name: 'review' },
  { to: '/data', name: 'data' },
] as const

export function Masthead() {
  return (
    <header className={styles['masthead']}>
      <div className={`${frame['page']} ${styles['bar']}`}>
        <Link to="/" className={styles['brand']}><Logo />Jastar Atlas</Link>
        <Sections />
        <div className={styles['tools']}>
          <MastheadSearch />
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  )
}

function Sections() {
  const t = useTranslations('frame')
  const row = useRef<HTMLElement>(null)
  useEffect(() => {
    // On phones the row scrolls: the current page is brought into view.
    const current = row.current?.querySelector<HTMLElement>('[aria-current]')
    if (row.current && current) row.current.scrollLeft = current.offsetLeft - row.current.offsetLeft - 16
  })
  return (
    <nav className={styles['sections']} aria-label={t('sections')} ref={row}>
      {sections.map(({ to, name }) => (
        <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>{t(name)}</Link>
      ))}
    </nav>
  )
}

function Logo() {
  return (
    <svg width="30" height="18" viewBox="0 0 30 18" aria-hidden="true">
      <path d="M0 1h13v4.4H0zM0 7h18v4.4H0zM0 13h8v4.4H0z" fill="currentColor" />
      <path d="M20.5 4.2l4.6 5-4.6 5" fill="none" stroke="currentColor" strokeWidth="2.6" />
    </svg>
  )
}
