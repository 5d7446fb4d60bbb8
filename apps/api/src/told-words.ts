// A figure ready to paste: its sentence and its citation in each language, worded by figures.

import { findReferenceArea } from '@jastar/catalogue'
import type { Language, Names, ProgrammeKind } from '@jastar/catalogue'
import { wordingOf } from '@jastar/figures'
import type { ToldObservation } from '@jastar/store'

/** One sentence for a report in each language. */
export function sentencesOf(observation: ToldObservation, programmeKind: ProgrammeKind | null): Names {
  const { referenceArea, programmeNames, source, quote } = observation
  const areaNames = referenceArea === null ? null : (findReferenceArea(referenceArea)?.names ?? null)
  return inEveryLanguage((language) =>
    wordingOf(language).sentenceFor(observation, {
      areaNames, programmeNames, programmeKind, date: source.date, publisherName: source.publisher?.[language] ?? null, countedThingLanguage: quote.language,
    }),
  )
}

type Looked = { readonly accessed: string; readonly permalink: string; readonly dataVersion: number }

/** The full citation in each language; `accessed` is the day the reader looked. */
export function citationsOf(observation: ToldObservation, looked: Looked): Names {
  const { title, url, date, publisher } = observation.source
  return inEveryLanguage((language) => wordingOf(language).citationFor(observation, { ...looked, title, url, date, publisherName: publisher?.[language] ?? null }, 'full'))
}

const inEveryLanguage = (word: (language: Language) => string): Names => ({ kk: word('kk'), ru: word('ru'), en: word('en') })
