// The interface's texts as a type: every language has the same keys as kk.ts.

import type { messages } from './kk.ts'

export type Messages = typeof messages

/** Locales of Intl: `ru` alone would print "KZT" for ₸, `en` alone American dates. */
export const locales = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' } as const

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages
    Locale: (typeof locales)[keyof typeof locales]
  }
}
