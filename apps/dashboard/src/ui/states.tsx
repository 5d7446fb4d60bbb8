// What stands where an answer does not: a skeleton, a reason, an error.

import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { VisuallyHidden } from './visually-hidden.tsx'
import styles from './states.module.css'

/** True once a time has passed; the first frames of a quick answer show nothing. */
function useAfter(milliseconds: number): boolean {
  const [passed, setPassed] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return passed
}

type LoadingProps = { /** Grey blocks of the final size. */ readonly children: ReactNode }

/** A skeleton of the final size: seen after 200 ms, explained after 5 s. */
export function Loading({ children }: LoadingProps) {
  const t = useTranslations('state')
  const seen = useAfter(200)
  const slow = useAfter(5000)
  return (
    <div aria-busy="true" data-skeleton className={seen ? undefined : styles['unseen']}>
      <output><VisuallyHidden>{t('loading')}</VisuallyHidden></output>
      <div aria-hidden="true">{children}</div>
      {slow ? <p className={styles['slow']}>{t('slow')}</p> : null}
    </div>
  )
}

type BlockProps = { readonly width?: number | string; readonly height: number | string }

/** One grey block of a skeleton. */
export function Block({ width = '100%', height }: BlockProps) {
  return <span className={styles['block']} style={{ width, height }} />
}

type EmptyProps = { readonly what: string; readonly why: ReactNode; readonly children?: ReactNode }

/** Nothing to show: what was asked, the reason, and as children the next step. */
export function Empty({ what, why, children }: EmptyProps) {
  return (
    <div className={styles['empty']}>
      <p className={styles['what']}>{what}</p>
      <p className={styles['why']}>{why}</p>
      {children === undefined ? null : <div className={styles['steps']}>{children}</div>}
    </div>
  )
}

type ErrorNoticeProps = { readonly what: string; readonly why: string; readonly children?: ReactNode }

/** Something went wrong: what, why and, as children, the one thing to do. */
export function ErrorNotice({ what, why, children }: ErrorNoticeProps) {
  return (
    <div className={styles['error']} role="alert">
      <p className={styles['what']}>{what}</p>
      <p className={styles['why']}>{why}</p>
      {children}
    </div>
  )
}
