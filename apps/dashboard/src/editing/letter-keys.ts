// Single letters as keys (WCAG 2.1.4): they can be switched off, and the choice is kept; they never fire where somebody types.

import { useEffect, useRef, useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let sessionChoice: boolean | null = null

/** Whether single letters act; they do until somebody switches them off. */
function lettersAct(): boolean {
  if (sessionChoice !== null) return sessionChoice
  try {
    return localStorage.getItem('letterKeys') !== 'off'
  } catch {
    // Storage is forbidden: nothing was chosen before.
    return true
  }
}

function chooseLetters(act: boolean): void {
  sessionChoice = act
  try {
    localStorage.setItem('letterKeys', act ? 'on' : 'off')
  } catch {
    // Storage is forbidden: the choice lasts until the page is closed.
  }
  for (const changed of listeners) changed()
}

const subscribe = (changed: () => void): (() => void) => {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/** The choice, and how to change it. */
export function useLettersChoice(): readonly [act: boolean, choose: (act: boolean) => void] {
  return [useSyncExternalStore(subscribe, lettersAct), chooseLetters]
}

/** True where a letter is typed as text or chooses in a list, or belongs to an open dialog or menu. */
const belongsElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], [role="dialog"], [role="listbox"], [role="menu"]') !== null

/** What the keys do, by the place of the key (`KeyA`, `Digit1`): the same under a Cyrillic layout. Listens while it is shown. */
export function useLetterKeys(actions: Readonly<Record<string, () => void>>): void {
  const latest = useRef(actions)
  useEffect(() => { latest.current = actions })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const action = latest.current[event.code]
      if (action === undefined || event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !lettersAct() || belongsElsewhere(event.target)) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
