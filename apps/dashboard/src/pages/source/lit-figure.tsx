// Pointing at a highlight lights its card in the margin, and the other way round.

import { createContext, useContext, useMemo, useState } from 'react'
import type { ReactNode } from 'react'

type Lit = { readonly number: number | null; readonly light: (number: number | null) => void }

const LitContext = createContext<Lit>({ number: null, light: () => undefined })

export function LitProvider({ children }: { readonly children: ReactNode }) {
  const [number, light] = useState<number | null>(null)
  return <LitContext value={useMemo(() => ({ number, light }), [number])}>{children}</LitContext>
}

type LitHandlers = { readonly onPointerEnter: () => void; readonly onPointerLeave: () => void; readonly onFocus: () => void; readonly onBlur: () => void }

/** Whether figure `number` is lit, and what its highlight and its card listen to. */
export function useLit(number: number): { readonly isLit: boolean; readonly handlers: LitHandlers } {
  const lit = useContext(LitContext)
  const on = (): void => lit.light(number)
  const off = (): void => lit.light(null)
  return { isLit: lit.number === number, handlers: { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off } }
}
