// Starts the app in the browser. A view the server drew is replaced by the same view once everything it needs is here: nothing jumps.
// It is drawn anew rather than hydrated: width, theme and time differ between server and browser, and none of that may end in a warning.

import { StrictMode, startTransition, useLayoutEffect } from 'react'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { isDrawn, takeAnswers } from './drawn-page.ts'
import { keepFocus } from './keep-focus.ts'
import { loadMessages, startLanguage } from './language/language.tsx'
import { findLanguage } from './language/start-language.ts'
import { createQueryClient } from './query-client.ts'
import { createAppRouter } from './routes.tsx'

export async function start(): Promise<void> {
  const root = document.querySelector('#root')
  if (!root) throw new Error('index.html has no #root element.')
  const focusAgain = keepFocus(root)
  const language = (isDrawn() ? findLanguage(document.documentElement.lang) : undefined) ?? startLanguage()
  document.documentElement.lang = language
  const queryClient = createQueryClient()
  takeAnswers(queryClient)
  const router = createAppRouter()
  const [messages] = await Promise.all([loadMessages(language), isDrawn() ? router.load() : undefined])
  const takePlace = (): void => {
    root.removeAttribute('data-drawn')
    focusAgain()
  }
  // As a transition it is drawn in slices: the page stays quick to the touch meanwhile.
  startTransition(() => createRoot(root).render(
    <StrictMode>
      <InPlace onPlaced={takePlace}><App language={language} messages={messages} queryClient={queryClient} router={router} /></InPlace>
    </StrictMode>,
  ))
}

/** Tells once that its children stand where the drawn view stood. */
function InPlace({ onPlaced, children }: { readonly onPlaced: () => void; readonly children: ReactNode }) {
  useLayoutEffect(onPlaced, [onPlaced])
  return children
}
