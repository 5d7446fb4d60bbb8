// A section of a page: the heavy rule, its heading, a note beside it, a link to more.

import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './section.module.css'

type SectionProps = {
  readonly heading: string
  readonly note?: ReactNode
  readonly more?: ReactNode
  readonly id?: string
  readonly children: ReactNode
}

export function Section({ heading, note, more, id, children }: SectionProps) {
  const headingId = useId()
  return (
    <section className={styles['section']} aria-labelledby={headingId} id={id}>
      <div className={styles['head']}>
        <h2 id={headingId}>{heading}</h2>
        {note === undefined ? null : <p>{note}</p>}
        {more === undefined ? null : <span className={styles['more']}>{more}</span>}
      </div>
      {children}
    </section>
  )
}
