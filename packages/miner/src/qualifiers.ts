// What limits a number: «300 мыңнан астам», «кемінде 40», «более 300», «70-тей», «120 гектардан астам».
// Phrases are matched by their words: those before a number by the last one, those behind it by the first.

import type { Qualifier } from '@jastar/catalogue'
import type { Place } from './context.ts'
import { textAt } from './context.ts'
import type { QualifierPhrase } from './language.ts'
import { lexiconOfLanguage } from './languages/lexicons.ts'
import type { Case } from './word.ts'

export type ReadQualifier = {
  readonly qualifier: Qualifier
  readonly rule: string
  /** Tokens of the words that say it, half open; empty where an ending says it. */
  readonly first: number
  readonly last: number
}

const tables = { kk: tablesOf(lexiconOfLanguage('kk').language.qualifiers), ru: tablesOf(lexiconOfLanguage('ru').language.qualifiers) }

type Tables = { readonly before: ReadonlyMap<string, readonly QualifierPhrase[]>; readonly after: ReadonlyMap<string, readonly QualifierPhrase[]> }

function tablesOf(phrases: readonly QualifierPhrase[]): Tables {
  const longestFirst = phrases.toSorted((one, other) => other.words.length - one.words.length)
  const by = (place: QualifierPhrase['place'], keyOf: (words: readonly string[]) => string | undefined) =>
    Map.groupBy(longestFirst.filter((phrase) => phrase.place === place), (phrase) => keyOf(phrase.words) ?? '')
  return { before: by('before', (words) => words.at(-1)), after: by('after', (words) => words[0]) }
}

/** The words before a number that limit it; undefined where none do. */
export function findQualifierBefore(place: Place): ReadQualifier | undefined {
  const end = startOfNumber(place)
  for (const phrase of tables[place.sentence.language].before.get(textAt(place, end - 1)) ?? []) {
    const first = end - phrase.words.length
    if (first < place.sentence.first) continue
    if (phrase.words.every((word, offset) => textAt(place, first + offset) === word)) {
      return { qualifier: phrase.qualifier, rule: `${phrase.words.join(' ')} <number>`, first, last: end }
    }
  }
  return undefined
}

/** Where the number and the small words glued to it begin: "более чем в 2 раза", "более чем на 300". */
function startOfNumber({ numeral, document }: Place): number {
  const before = document.tokens[numeral.first - 1]?.text
  const further = document.tokens[numeral.first - 2]?.text
  return (before === 'в' || before === 'на') && (further === 'чем' || further === 'почти' || further === 'около' || further === 'примерно') ? numeral.first - 1 : numeral.first
}

/** "10539 жуық азамат", "5600 жуығы": digits written without their ending, a word behind them that can only limit. */
function isBareLimit(place: Place, index: number): boolean {
  const token = place.document.tokens[index - 1]
  return index === place.numeral.last && token?.kind === 'digits' && token.suffix === '' && /^(?:жуы[қғ]|астам|таяу)/.test(textAt(place, index))
}

/** The words behind a number, its unit or its noun that limit it. `ending` is the case what stands before them is in. */
export function findQualifierAfter(place: Place, index: number, ending: Case): ReadQualifier | undefined {
  for (const phrase of tables[place.sentence.language].after.get(textAt(place, index)) ?? []) {
    if (index + phrase.words.length > place.sentence.last) continue
    if (phrase.needs !== undefined && ending !== phrase.needs && !isBareLimit(place, index)) continue
    if (place.document.tokens[index + phrase.words.length]?.kind === 'digits' && place.sentence.language === 'ru') continue
    if (phrase.words.every((word, offset) => textAt(place, index + offset) === word)) {
      return { qualifier: phrase.qualifier, rule: `<number> ${phrase.words.join(' ')}`, first: index, last: index + phrase.words.length }
    }
  }
  return undefined
}
