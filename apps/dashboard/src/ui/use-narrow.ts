// Whether the page is one column wide (the breakpoint of every module).

import { createContext, useContext, useSyncExternalStore } from 'react'

/** What the server takes a reader's page for: it sees no width. */
export const NarrowGuess = createContext(false)

const oneColumn = typeof matchMedia === 'undefined' ? null : matchMedia('(max-width: 820px)')

const subscribe = (changed: () => void): (() => void) => {
  oneColumn?.addEventListener('change', changed)
  return () => oneColumn?.removeEventListener('change', changed)
}

export function useNarrow(): boolean {
  const guess = useContext(NarrowGuess)
  return useSyncExternalStore(subscribe, () => oneColumn?.matches ?? guess, () => guess)
}
