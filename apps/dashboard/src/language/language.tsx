// The interface's language: from `?lang=`, else the stored choice, else the browser, else Kazakh. Switching keeps the view.

import { useQueryClient } from '@tanstack/react-query'
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { IntlProvider } from 'use-intl'
import type { Language } from '@jastar/catalogue'
import { parseSearch } from '../address/search-grammar.ts'
import { chooseStartLanguage, findLanguage, languageOfCookies } from './start-language.ts'
import { locales } from './messages.ts'
import type { Messages } from './messages.ts'

const sources: Record<Language, () => Promise<{ messages: Messages }>> = {
  kk: () => import('./kk.ts'),
  ru: () => import('./ru.ts'),
  en: () => import('./en.ts'),
}

/** Fetches the texts of one language; only the language in use is ever loaded. */
export async function loadMessages(language: Language): Promise<Messages> {
  const { messages } = await sources[language]()
  return messages
}

/** A cookie, so that the server draws a page in the reader's language at once. */
const store = (language: Language): void => {
  document.cookie = `language=${language}; Path=/; Max-Age=31536000; SameSite=Lax`
}

/** The language to start with on this visit. */
export function startLanguage(): Language {
  return chooseStartLanguage({ asked: parseSearch(location.search)['lang'], stored: languageOfCookies(document.cookie), browser: navigator.languages })
}

type LanguageChoice = { readonly language: Language; readonly choose: (language: Language) => void; readonly show: (language: Language) => void }

const LanguageContext = createContext<LanguageChoice | null>(null)

/** The language in use; `choose` changes and remembers it, `show` changes it for this visit only. */
export function useLanguageChoice(): LanguageChoice {
  const choice = useContext(LanguageContext)
  if (!choice) throw new Error('useLanguageChoice stands outside LanguageProvider.')
  return choice
}

/** The language in use. */
export function useLanguage(): Language {
  return useLanguageChoice().language
}

type LanguageProviderProps = { readonly language: Language; readonly messages: Messages; readonly children: ReactNode }

export function LanguageProvider({ language: start, messages: startMessages, children }: LanguageProviderProps) {
  const [{ language, messages }, setCurrent] = useState({ language: start, messages: startMessages })
  const client = useQueryClient()
  const show = useCallback((next: Language) => {
    void loadMessages(next).then((loaded) => {
      setCurrent({ language: next, messages: loaded })
      // Sentences are told in the reader's language where a text has one: the next questions are asked in the new one, and so are those on screen.
      document.documentElement.lang = next
      return client.invalidateQueries()
    })
  }, [client])
  const choice = useMemo(() => ({ language, show, choose: (next: Language) => { store(next); show(next) } }), [language, show])
  return (
    <LanguageContext value={choice}>
      <IntlProvider locale={locales[language]} messages={messages} timeZone="Asia/Almaty"><I18nProvider locale={locales[language]}>{children}</I18nProvider></IntlProvider>
    </LanguageContext>
  )
}

/** Follows `?lang=` of the address, also when the reader goes back or forward. */
export function useLanguageOfAddress(asked: string | undefined): void {
  const { language, show } = useLanguageChoice()
  const wanted = findLanguage(asked)
  useEffect(() => {
    if (wanted && wanted !== language) show(wanted)
  }, [wanted, language, show])
}
