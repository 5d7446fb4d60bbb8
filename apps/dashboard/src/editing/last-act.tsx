// The last act of this visit, for taking it back: remembered by every write, shown by the toast.

import { createContext, useContext, useMemo, useState } from 'react'
import type { ReactNode } from 'react'

/** `said` tells in words what was done: "«70-тей жас» қабылданды". */
export type LastAct = { readonly number: number; readonly said: string }

type Remembered = { readonly last: LastAct | null; readonly remember: (act: LastAct | null) => void }

const LastActContext = createContext<Remembered>({ last: null, remember: () => undefined })

export function LastActProvider({ children }: { readonly children: ReactNode }) {
  const [last, remember] = useState<LastAct | null>(null)
  return <LastActContext value={useMemo(() => ({ last, remember }), [last])}>{children}</LastActContext>
}

export function useLastAct(): Remembered {
  return useContext(LastActContext)
}
