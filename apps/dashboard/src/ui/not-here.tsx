// A page whose one thing did not come: its section as heading, why, and the way to the whole list.

import type { ReactNode } from 'react'
import { Failure } from './answer.tsx'
import styles from './not-here.module.css'

type NotHereProps = { readonly section: string; readonly error: Error; readonly retry: () => void; /** A link to the list. */ readonly children: ReactNode }

export function NotHere({ section, error, retry, children }: NotHereProps) {
  return (
    <div className={styles['page']}>
      <h1>{section}</h1>
      <Failure error={error} retry={retry} />
      {children}
    </div>
  )
}
