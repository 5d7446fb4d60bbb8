// The words of one language for codes, and what SQL cannot say by itself: names of areas and publishers, periods, numbers, links to sentences.

import { findPublisher, findReferenceArea, indicatorCodes, indicatorOf, unitNames } from '@jastar/catalogue'
import type { Language, Names } from '@jastar/catalogue'
import { plainDigits, wordingOf } from '@jastar/figures'
import { claimNames, measureNames, noNames, qualifierNames, reviewNames, yearUnknown, yesNames } from './data/word-names.ts'
import { fragmentAddress } from './text-fragment.ts'

/** The words of a language for every code of an export. */
export function exportWords(language: Language) {
  const said = (names: Readonly<Record<string, Names>>): Record<string, string> => Object.fromEntries(Object.entries(names).map(([code, name]) => [code, name[language]]))
  return {
    language,
    indicator: Object.fromEntries(indicatorCodes.map((code) => [code, indicatorOf(code).names[language]])),
    qualifier: said(qualifierNames), unit: said(unitNames), measure: said(measureNames), claim: said(claimNames), review: said(reviewNames),
    yes: yesNames[language], no: noNames[language], yearUnknown: yearUnknown[language],
  }
}

/** A function that remembers its answers: the store asks for few different areas, periods and publishers, a million times. */
function remembering<Answer>(run: (text: string) => Answer): (text: string | null) => Answer | null {
  const known = new Map<string, Answer>()
  return (text) => {
    if (text === null) return null
    const told = known.get(text)
    if (told !== undefined) return told
    const answer = run(text)
    known.set(text, answer)
    return answer
  }
}

/** What a query may call; without a language the names are never asked for and say the code. */
export function exportFunctions(language: Language | null) {
  const named = (run: (text: string, language: Language) => string) => remembering((text) => (language === null ? text : run(text, language)))
  return {
    plain_digits: (value: number | null) => (value === null ? null : plainDigits(value)),
    fragment_address: (url: string | null, sentence: string) => (url === null ? null : fragmentAddress(url, sentence)),
    area_name: named((code, language) => findReferenceArea(code)?.names[language] ?? code),
    period_label: named((period, language) => wordingOf(language).periodLabel(period)),
    publisher_name: named((publisher, language) => findPublisher(publisher)?.names[language] ?? publisher),
  }
}
