// How answers are kept: a minute fresh, one retry where the network failed, none where the API refused or the server itself asks.

import { QueryClient } from '@tanstack/react-query'
import { NoAnswer } from './api.ts'

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => typeof document !== 'undefined' && error instanceof NoAnswer && failures < 1,
      },
    },
  })
}
