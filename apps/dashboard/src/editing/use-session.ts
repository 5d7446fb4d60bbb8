// Who is at the keyboard: an editor by name, or a reader.

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { signIn, signOut } from '../api-edits.ts'
import { queries } from '../queries.ts'

/** The editor's name; null for a reader, undefined while it is not known yet. */
export function useEditor(): string | null | undefined {
  return useQuery(queries.session()).data?.editor
}

/** Becomes an editor by a token; every answer is asked for again. */
export function useSignIn() {
  const client = useQueryClient()
  return useMutation({ mutationFn: signIn, onSuccess: () => client.invalidateQueries() })
}

export function useSignOut() {
  const client = useQueryClient()
  return useMutation({ mutationFn: signOut, onSuccess: () => client.invalidateQueries() })
}
