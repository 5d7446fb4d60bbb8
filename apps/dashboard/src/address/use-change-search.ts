// Changes some parameters of the address and keeps the others, without a new entry in the history.

import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { Search } from './search-grammar.ts'

/** An undefined parameter is taken out. */
export function useChangeSearch(): (changes: Search) => void {
  const navigate = useNavigate()
  return useCallback((changes) => void navigate({ to: '.', search: (search) => ({ ...search, ...changes }), replace: true, resetScroll: false }), [navigate])
}
