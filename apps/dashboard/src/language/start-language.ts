// Which language a visit starts in.

import { languages } from '@jastar/catalogue'
import type { Language } from '@jastar/catalogue'

/** The language a code means, `ru-KZ` and `RU` too; undefined for one we do not speak. */
export function findLanguage(code: string | null | undefined): Language | undefined {
  const primary = code?.toLowerCase().split('-')[0]
  return languages.find((language) => language === primary)
}

type Wishes = { readonly asked: string | undefined; readonly stored: string | null; readonly browser: readonly string[] }

/** The first wish we can fulfil: the address, the stored choice, the browser's list; else Kazakh. */
export function chooseStartLanguage({ asked, stored, browser }: Wishes): Language {
  return [asked, stored, ...browser].map(findLanguage).find((language) => language !== undefined) ?? 'kk'
}
