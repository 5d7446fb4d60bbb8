// A box for words to search: what is typed goes into the address after a short pause, or at once with Enter.

import { useEffect, useId, useRef, useState } from 'react'
import styles from './field.module.css'

type SearchFieldProps = {
  readonly name: string
  readonly hint: string
  /** The words of the address. */
  readonly words: string
  readonly onSearch: (words: string) => void
}

/** How long typing rests before the search starts, in milliseconds. */
const pause = 250

export function SearchField({ name, hint, words, onSearch }: SearchFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState(words)
  const sent = useRef(words)
  useEffect(() => {
    // The address changed by itself: going back, or a cleared filter.
    if (words === sent.current) return
    sent.current = words
    setTyped(words)
  }, [words])
  useEffect(() => {
    const send = (): void => {
      sent.current = typed.trim()
      onSearch(sent.current)
    }
    if (typed.trim() === sent.current) return undefined
    const timer = setTimeout(send, pause)
    return () => clearTimeout(timer)
  }, [typed, onSearch])
  return (
    <search className={`${styles['field']} ${styles['search']}`}>
      <label className={styles['name']} htmlFor={id}>{name}</label>
      <input id={id} type="search" className={styles['control']} placeholder={hint} value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" />
    </search>
  )
}
