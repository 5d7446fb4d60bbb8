// What stands round every page: masthead, main, footer, and the figure card when `?figure=` names one. An embedded view stands alone.

import { Outlet, useLocation, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { useTranslations } from 'use-intl'
import { useLanguageOfAddress } from '../language/language.tsx'
import { Footer } from './footer.tsx'
import { EmbedFrame } from '../pages/embed/embed-frame.tsx'
import { LastActProvider } from '../editing/last-act.tsx'
import { ToastPlace } from '../editing/toast-place.tsx'
import { Masthead } from './masthead.tsx'
import styles from './frame.module.css'

const SinceLine = lazy(() => import('../downloads/since-line.tsx').then((module) => ({ default: module.SinceLine })))
const FigureSheet = lazy(() => import('../figure-card/figure-sheet.tsx').then((module) => ({ default: module.FigureSheet })))

export function Frame() {
  const isEmbedded = useLocation({ select: (location) => location.pathname === '/embed' })
  return isEmbedded ? <EmbedFrame /> : <PageFrame />
}

function PageFrame() {
  const t = useTranslations('frame')
  const search = useSearch({ strict: false })
  useLanguageOfAddress(search['lang'])
  const figure = search['figure']
  const isCheck = useLocation({ select: (location) => location.pathname === '/check' })
  const main = useRef<HTMLElement>(null)
  useFocusOnNewPage(main)
  return (
    <LastActProvider>
      <a className={styles['skip']} href="#main">{t('skip')}</a>
      <Masthead />
      <main id="main" className={styles['page']} tabIndex={-1} ref={main}>
        {search['dataVersion'] === undefined || isCheck ? null : <Suspense fallback={null}><SinceLine /></Suspense>}
        <Outlet />
      </main>
      <Footer />
      {figure === undefined ? <ToastPlace /> : null}
      <Suspense fallback={null}>{figure === undefined ? null : <FigureSheet id={figure} />}</Suspense>
    </LastActProvider>
  )
}

/** A new page is read from its beginning: the focus moves to it, except on the first one. */
function useFocusOnNewPage(main: RefObject<HTMLElement | null>): void {
  const page = useLocation({ select: (location) => location.pathname })
  const shown = useRef(page)
  useEffect(() => {
    if (shown.current !== page) main.current?.focus({ preventScroll: true })
    shown.current = page
  }, [page, main])
}
