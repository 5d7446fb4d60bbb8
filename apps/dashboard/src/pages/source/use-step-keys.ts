// J goes to the next figure of a text, K to the previous one, also where the keyboard writes Cyrillic: the place of the key counts.

import { useEffect, useRef } from 'react'

const ways: Readonly<Record<string, 1 | -1>> = { KeyJ: 1, KeyK: -1 }

/** True where a letter is typed as text, or belongs to an open dialog. */
const belongsElsewhere = (target: EventTarget | null): boolean => target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null

/** Listens while the page is open. */
export function useStepKeys(step: (way: 1 | -1) => void): void {
  const latest = useRef(step)
  useEffect(() => { latest.current = step })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const way = ways[event.code]
      if (way === undefined || event.ctrlKey || event.metaKey || event.altKey || belongsElsewhere(event.target)) return
      event.preventDefault()
      latest.current(way)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
