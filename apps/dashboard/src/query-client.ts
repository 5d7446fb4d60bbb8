// How answers are kept: a minute fresh, one retry where the network failed, none where the API refused.

import { QueryClient } from '@tanstack/react-query'
import { NoAnswer } from './api.ts'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => error instanceof NoAnswer && failures < 1,
    },
  },
})
