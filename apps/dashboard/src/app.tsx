// The whole dashboard: answers of the API, language, pages.

import { QueryClientProvider } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import type { Language } from '@jastar/catalogue'
import { LanguageProvider } from './language/language.tsx'
import type { Messages } from './language/messages.ts'
import type { AppRouter } from './routes.tsx'

type AppProps = { readonly language: Language; readonly messages: Messages; readonly queryClient: QueryClient; readonly router: AppRouter }

export function App({ language, messages, queryClient, router }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <LanguageProvider language={language} messages={messages}>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>
  )
}
