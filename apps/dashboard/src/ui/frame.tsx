// What stands round every page: masthead, main, footer, and the figure card when `?figure=` names one.

import { Outlet, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { useLanguageOfAddress } from '../language/language.tsx'
import { Footer } from './footer.tsx'
import { Masthead } from './masthead.tsx'
import styles from './frame.module.css'

const FigureSheet = lazy(() => import('../figure-card/figure-sheet.tsx').then((module) => ({ default: module.FigureSheet })))

export function Frame() {
  const t = useTranslations('frame')
  const search = useSearch({ strict: false })
  useLanguageOfAddress(search['lang'])
  const figure = search['figure']
  return (
    <>
      <a className={styles['skip']} href="#main">{t('skip')}</a>
      <Masthead />
      <main id="main" className={styles['page']} tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <Suspense fallback={null}>{figure === undefined ? null : <FigureSheet id={figure} />}</Suspense>
    </>
  )
}
