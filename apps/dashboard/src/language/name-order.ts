// Names in the order of their language's alphabet. Kazakh has its own table: some browsers do not know Kazakh and would put ә, қ, ө behind я.

import type { Language } from '@jastar/catalogue'

/** The alphabet of 42 letters in use since 1940. */
const kazakhLetters = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'
const ranks: ReadonlyMap<string, number> = new Map(Array.from(kazakhLetters, (letter, index) => [letter, index + 1]))

/** Latin letters and digits stand before Kazakh ones, by their code. */
const kazakhBase = 0x1_0000

/** Made when first needed: the browser's tables hold up a page that sorts nothing. */
const collators = new Map<Language, Intl.Collator>()

/** How to sort names shown in a language: `names.toSorted(nameOrder('kk'))`. Quotation marks and dashes do not count, numbers go by their value. */
export function nameOrder(language: Language): (left: string, right: string) => number {
  if (language === 'kk') return compareKazakh
  const collator = collators.get(language) ?? new Intl.Collator(language)
  collators.set(language, collator)
  return collator.compare
}

function compareKazakh(left: string, right: string): number {
  const [one, other] = [partsOf(left), partsOf(right)]
  for (let at = 0; at < Math.min(one.length, other.length); at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0)
    if (difference !== 0) return difference
  }
  return one.length - other.length || (left < right ? -1 : left > right ? 1 : 0)
}

/** A name as numbers that sort: a space below everything, then whole numbers, other letters, Kazakh letters. */
function partsOf(name: string): readonly number[] {
  return [...name.toLowerCase().matchAll(/(\d+)|(\s+)|(\p{L})/gu)].map(([, digits, space, letter = '']) => {
    if (space !== undefined) return -1
    if (digits !== undefined) return Math.min(Number(digits), Number.MAX_SAFE_INTEGER) / Number.MAX_SAFE_INTEGER
    const rank = ranks.get(letter)
    return rank === undefined ? letter.codePointAt(0) ?? 0 : kazakhBase + rank
  })
}
