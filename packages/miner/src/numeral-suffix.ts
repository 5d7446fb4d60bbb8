// What letters joined to digits mean: "5000-нан" (a case), "3-ші" (an ordinal), "4-х" (a Russian ending), "18-летний" (an age), "100-процентная".

import type { TextLanguage } from '@jastar/catalogue'
import { endingOf } from './languages/kk/morphology.ts'
import type { Ending } from './word.ts'
import { formPattern } from './form-pattern.ts'

export type Suffix =
  | { readonly kind: 'case'; readonly ending: Ending }
  | { readonly kind: 'ordinal' | 'adjective' | 'percent' | 'plain' }

const kazakhOrdinal = formPattern(/^(?:ші|шы|інші|ыншы|нші|ншы)/)
const russianOrdinal = formPattern(/^(?:й|я|е|ю|го|му|ый|ой|ая|ое|ого|ому|ым|м)$/)
const russianCount = formPattern(/^(?:х|ти|ми|мя|и|ью|ти|ста|сот|тысяч)$/)
const collective = /^(?:еу|ау|уы|уі)/

/** Reads the letters behind the hyphen of a number. */
export function suffixOf(letters: string, language: TextLanguage): Suffix {
  if (/^процент|^пайыз/.test(letters)) return { kind: 'percent' }
  if (language === 'kk') {
    if (letters === 'ақ') return { kind: 'plain' }
    if (kazakhOrdinal.test(letters)) return { kind: 'ordinal' }
    const ending = endingOf(letters) ?? endingOf(letters.replace(collective, ''))
    if (ending) return { kind: 'case', ending }
  }
  if (russianCount.test(letters)) return { kind: 'plain' }
  if (russianOrdinal.test(letters)) return { kind: 'ordinal' }
  const foreign = endingOf(letters)
  return foreign ? { kind: 'case', ending: foreign } : { kind: 'adjective' }
}
