// How figures, periods and findings are worded in the interface's language: all of it is the figures package's.

import type { Language } from '@jastar/catalogue'
import { wordingOf } from '@jastar/figures'
import type { Wording } from '@jastar/figures'
import { useLanguage } from './language.tsx'

export function useWording(): Wording {
  return wordingOf(useLanguage())
}

/** The interface's own wording and that of every language, for pages that show them side by side. */
export function useWordings(): { readonly current: Wording; readonly byLanguage: Readonly<Record<Language, Wording>> } {
  return { current: useWording(), byLanguage: { kk: wordingOf('kk'), ru: wordingOf('ru'), en: wordingOf('en') } }
}

