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

/** The choice a reader's cookies hold; null for none. */
export function languageOfCookies(cookies: string): string | null {
  return /(?:^|;\s*)language=(\w+)/.exec(cookies)?.[1] ?? null
}

/** The languages of an Accept-Language header, most wanted first: "ru-KZ,kk;q=0.9" gives ru-KZ, kk. RFC 9110, 12.5.4. */
export function languagesOfHeader(header: string): readonly string[] {
  const wishes = header.split(',').map((wish) => {
    const [tag = '', weight] = wish.split(/;\s*q=/)
    return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) }
  })
  return wishes.filter(({ tag, weight }) => tag !== '' && weight > 0).toSorted((one, other) => other.weight - one.weight).map(({ tag }) => tag)
}
