// The language a request asks for: `?lang=`, else Accept-Language ("ru-KZ,ru;q=0.9,en;q=0.5" gives ru), else Kazakh.

import type { Context } from 'hono'
import { languages } from '@jastar/catalogue'
import type { Language } from '@jastar/catalogue'

/** The language of a request's errors and exports. An unknown `lang` counts as absent here; parsing the query refuses it. */
export function languageOf(c: Context): Language {
  return findLanguage(c.req.query('lang')) ?? findPreferred(c.req.header('Accept-Language') ?? '') ?? 'kk'
}

const findLanguage = (code: string | undefined): Language | undefined => languages.find((language) => language === code)

/** The wanted language of highest weight that we speak; a region behind it does not matter. RFC 9110, 12.5.4. */
function findPreferred(header: string): Language | undefined {
  const wanted = header.split(',').map((part) => {
    const [tag = '', ...options] = part.trim().toLowerCase().split(';')
    const weight = options.map((option) => /^\s*q=([\d.]+)\s*$/.exec(option)?.[1]).find((found) => found !== undefined)
    return { language: findLanguage(tag.trim().split('-')[0]), weight: weight === undefined ? 1 : Number(weight) }
  })
  return wanted.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight).find(({ language }) => language !== undefined)?.language
}
