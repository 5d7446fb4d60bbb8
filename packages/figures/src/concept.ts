// Whether two texts count the same thing: "жас мүшелер" and "члены" do, "IT-компании" and "объем IT-услуг" do not.

import { allReferenceAreas, textLanguages } from '@jastar/catalogue'
import type { IndicatorCode, TextLanguage } from '@jastar/catalogue'
import { generalPeople, generalThings, peopleIndicators } from './data/general-things.ts'

/** Letter case, ё, quotes, punctuation, kinds of hyphen and spaces aside. */
export function foldThing(countedThing: string): string {
  return countedThing.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/[‐‑–—]/g, '-').replace(/[«»"“”„'.,;:!?()]/g, ' ').replace(/\s+/g, ' ').trim()
}

/** Endings of number and case, as far as they decide whether two nouns are one word. */
const endings: Readonly<Record<TextLanguage, RegExp>> = {
  kk: /(?:[ыі])?(?:[лдт][ае]р)?(?:[ыі]|с[ыі])?$/,
  ru: /(?:и?(?:ями|ях|ям|ей|ев|ем|я|е|и|ю|й)|ами|ах|ам|ов|ом|ой|а|о|у|ы|ь)$/,
}
const russianAdjective = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ых|их|ого|его|ому|ему|ыми|ими)$/
const russianNounLikeAdjective = /(?:ние|тие|ание|ение)$/

const isRussianAdjective = (word: string): boolean => russianAdjective.test(word) && !russianNounLikeAdjective.test(word)

/** The head noun: last word of a Kazakh phrase; first word of a Russian one that is no adjective. */
function headOf(folded: string, language: TextLanguage): string {
  const words = folded.split(' ')
  const head = language === 'kk' ? words.at(-1) : words.find((word) => !isRussianAdjective(word))
  return head ?? folded
}

/** A noun without its ending; a stem shorter than three letters is no stem. */
function stemOf(noun: string, language: TextLanguage): string {
  const stem = noun.replace(endings[language], '')
  return stem.length >= 3 ? stem : noun
}

const inhabitants: Readonly<Record<TextLanguage, readonly string[]>> = {
  kk: allReferenceAreas.flatMap((area) => area.spellings.kkInhabitants ?? []),
  ru: allReferenceAreas.flatMap((area) => area.spellings.ruInhabitants ?? []),
}
const stems = (nouns: Readonly<Record<TextLanguage, readonly string[]>>): readonly string[] =>
  textLanguages.flatMap((language) => nouns[language].map((noun) => stemOf(foldThing(noun), language)))

const peopleStems = new Set([...stems(generalPeople), ...stems(inhabitants)])
const countsPeople = new Set<IndicatorCode>(peopleIndicators)

function isGeneral(stem: string, indicator: IndicatorCode): boolean {
  const own = generalThings[indicator]
  return (own !== undefined && stems(own).includes(stem)) || (countsPeople.has(indicator) && peopleStems.has(stem))
}

/** True where an indicator is told apart by its words alone: "90 % of services" and "80 % of people" are both shares. */
export function isToldByWords(indicator: IndicatorCode): boolean {
  return indicator === 'share' || indicator === 'other'
}

/**
 * What is counted, as a key: figures with equal keys count the same thing. Shares and `other` figures keep the whole folded phrase;
 * any other indicator keeps the head noun's stem, or nothing where the head only repeats the indicator ("жас алматылық" for participants).
 */
export function conceptOf(countedThing: string, indicator: IndicatorCode, language: TextLanguage): string {
  const folded = foldThing(countedThing)
  if (isToldByWords(indicator)) return folded
  const stem = stemOf(headOf(folded, language), language)
  return isGeneral(stem, indicator) ? '' : stem
}
