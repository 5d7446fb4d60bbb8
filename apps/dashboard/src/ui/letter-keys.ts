// Shortcuts of a single letter, which a reader can switch off (WCAG 2.1.4): the place of the key counts, so they work on a Cyrillic keyboard too.

import { useEffect, useRef, useSyncExternalStore } from 'react'

/** What each key does, by `KeyboardEvent.code`: `{ KeyJ: next, KeyK: previous }`. */
export type LetterKeys = Readonly<Record<string, () => void>>

const storageKey = 'letter-keys'
const listeners = new Set<() => void>()

const storedChoice = (): boolean => {
  try {
    return localStorage.getItem(storageKey) !== 'off'
  } catch {
    // Storage is forbidden: nothing was chosen before.
    return true
  }
}

let areOn = storedChoice()

const chooseLetterKeys = (on: boolean): void => {
  areOn = on
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off')
  } catch {
    // Storage is forbidden: the choice lasts until the page is closed.
  }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether letter keys are on, and how to change and remember it; every place that asks sees the same. */
export function useLetterKeysChoice(): { readonly on: boolean; readonly choose: (on: boolean) => void } {
  return { on: useSyncExternalStore(subscribe, () => areOn, () => areOn), choose: chooseLetterKeys }
}

/** True where a letter is typed as text, or belongs to an open dialog or menu. */
const belongsElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"]') !== null

/** Listens on the whole page while the component is shown and the reader has not switched letter keys off. */
export function useLetterKeys(keys: LetterKeys): void {
  const { on } = useLetterKeysChoice()
  const latest = useRef(keys)
  useEffect(() => { latest.current = keys })
  useEffect(() => {
    if (!on) return undefined
    const listen = (event: KeyboardEvent): void => {
      const act = Object.hasOwn(latest.current, event.code) ? latest.current[event.code] : undefined
      if (!act || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || belongsElsewhere(event.target)) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [on])
}
