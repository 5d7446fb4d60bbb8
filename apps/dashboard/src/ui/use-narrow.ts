// Whether the page is one column wide (the breakpoint of every module).

import { useSyncExternalStore } from 'react'

const oneColumn = matchMedia('(max-width: 820px)')

const subscribe = (changed: () => void): (() => void) => {
  oneColumn.addEventListener('change', changed)
  return () => oneColumn.removeEventListener('change', changed)
}

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => oneColumn.matches)
}
