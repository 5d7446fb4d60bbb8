// Draws the first view of a page where the store is, so that figures stand before any script has come. Built into dist/.server.

import { AsyncLocalStorage } from 'node:async_hooks'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import type { QueryClient } from '@tanstack/react-query'
import { createMemoryHistory } from '@tanstack/react-router'
import type { Language } from '@jastar/catalogue'
import { parseSearch } from './address/search-grammar.ts'
import { App } from './app.tsx'
import { takeWay } from './ask.ts'
import { answersId } from './drawn-page.ts'
import type { Answers } from './drawn-page.ts'
import { loadMessages } from './language/language.tsx'
import { chooseStartLanguage, languageOfCookies, languagesOfHeader } from './language/start-language.ts'
import { createQueryClient } from './query-client.ts'
import { createAppRouter } from './routes.tsx'
import { NarrowGuess } from './ui/use-narrow.ts'

/** Pages of figures; the others are drawn by the browser alone. */
const drawnPages = /^\/(?:$|explore$|compare$|programmes(?:$|\/)|sources(?:$|\/))/

/** Answers a view may need one after the other: coverage, what there is most of (indicator, area, year), series and one to spare. */
const mostRounds = 6

export type PageRequest = {
  readonly path: string
  /** With its question mark, or empty. */
  readonly search: string
  readonly cookies: string
  readonly acceptLanguage: string
  readonly isPhone: boolean
}

/** `markup` goes into #root, `answers` behind it. */
export type DrawnPage = { readonly language: Language; readonly markup: string; readonly answers: string }

const speaking = new AsyncLocalStorage<Language>()

/** How the pages ask the app: a path, with headers. */
export function askBy(ask: (address: string, request: RequestInit) => Promise<Response>): void {
  takeWay({ ask, language: () => speaking.getStore() ?? 'kk' })
}

/** The page, or null for one the browser draws: not a page of figures, an editor's, or one whose answers say no. */
export async function drawPage({ path, search, cookies, acceptLanguage, isPhone }: PageRequest): Promise<DrawnPage | null> {
  if (!drawnPages.test(path) || hasOtherCookies(cookies)) return null
  const language = chooseStartLanguage({ asked: parseSearch(search)['lang'], stored: languageOfCookies(cookies), browser: languagesOfHeader(acceptLanguage) })
  return speaking.run(language, async () => {
    const queryClient = createQueryClient()
    const router = createAppRouter(createMemoryHistory({ initialEntries: [path + search] }))
    const [messages] = await Promise.all([loadMessages(language), router.load()])
    const app = (
      <StrictMode>
        <NarrowGuess value={isPhone}><App language={language} messages={messages} queryClient={queryClient} router={router} /></NarrowGuess>
      </StrictMode>
    )
    for (let round = 0; round < mostRounds; round += 1) {
      const markup = renderToString(app)
      const isComplete = await answerQuestions(queryClient)
      if (isComplete === null) return null
      if (isComplete) return { language, markup, answers: asData(answersOf(queryClient)) }
    }
    return null
  })
}

/** A cookie that is not the language's may be a session: what an editor sees is asked for by the browser. */
const hasOtherCookies = (cookies: string): boolean => cookies.split(';').some((cookie) => cookie.trim() !== '' && !cookie.trim().startsWith('language='))

/** Asks what the drawing asked for. True where nothing was left to ask, null where an answer failed. */
async function answerQuestions(client: QueryClient): Promise<boolean | null> {
  const questions = client.getQueryCache().getAll().filter(({ queryKey, state }) => state.status === 'pending' && queryKey[0] !== 'session')
  await Promise.allSettled(questions.map((question) => question.fetch()))
  if (questions.some(({ state }) => state.status !== 'success')) return null
  return questions.length === 0
}

const answersOf = (client: QueryClient): Answers =>
  client.getQueryCache().getAll().flatMap(({ queryKey, state }) => (state.status === 'success' ? [[queryKey, state.data] as const] : []))

/** As JSON that no text inside can end or open an element with. */
const asData = (answers: Answers): string => `<script type="application/json" id="${answersId}">${JSON.stringify(answers).replaceAll('<', '\\u003c')}</script>`
