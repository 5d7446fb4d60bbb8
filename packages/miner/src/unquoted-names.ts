// Names without quotes: Latin ones beside a programme noun ("хакатон Digital Jastar"), years ("Еріктілер жылы", "Год волонтёра").

import type { Programme, ProgrammeKind } from '@jastar/catalogue'
import { wordAt } from './document.ts'
import type { Document, Sentence } from './document.ts'

export type UnquotedName = {
  /** Token behind the name. */
  readonly last: number
  readonly known?: Programme
  readonly kind?: ProgrammeKind
  /** Base form, where the text inflects it. */
  readonly base?: string
  /** Counts as a name only beside a programme noun. */
  readonly needsNoun: boolean
  readonly rule: string
}

const longestLatin = 5
const longestYear = 5

/** Latin words with a capital, digits of a year behind them: "TURKCUP 2025", "Digital Jastar". */
export function latinNameAt(document: Document, sentence: Sentence, index: number): UnquotedName | undefined {
  let last = index
  while (last < sentence.last && last - index < longestLatin && isLatinPart(document, last, index)) last += 1
  return last === index || (last === index + 1 && (document.tokens[index]?.text.length ?? 0) < 4) ? undefined : { last, needsNoun: true, rule: 'Latin name and its noun' }
}

function isLatinPart(document: Document, index: number, first: number): boolean {
  const token = document.tokens[index]
  if (token?.kind === 'word') return token.latin && (index > first || token.capital)
  return token?.kind === 'digits' && index > first && /^(?:20\d\d|\d)$/.test(token.text) && token.suffix === ''
}

/** "Еріктілер жылы", "Балалар жылы": a capital word, up to three more, and "жылы"; no number or time word among them. */
export function kazakhYearAt(document: Document, sentence: Sentence, index: number): UnquotedName | undefined {
  if (index === sentence.first && !document.tokens[index + 1]?.capital) return undefined
  for (let last = index + 1; last < Math.min(sentence.last, index + longestYear); last += 1) {
    const token = document.tokens[last]
    const word = wordAt(document, last)
    if (token?.kind !== 'word' || isTimeOrArea(document, last - 1)) return undefined
    if (word.lemmas.includes('жыл') && word.ending.possessive) {
      const start = document.shadow.text.slice(document.tokens[index]?.start ?? 0, document.tokens[last - 1]?.end ?? 0)
      return { last: last + 1, kind: 'year', base: `${start} жылы`, needsNoun: false, rule: '<Name> жылы' }
    }
  }
  return undefined
}

function isTimeOrArea(document: Document, index: number): boolean {
  const { time, areas, numeral, ending } = wordAt(document, index)
  return time !== undefined || areas !== undefined || numeral !== undefined || ending.case === 'locative'
}

/** "Год рабочих профессий", "Года волонтёра": the word with a capital inside a sentence, words in the genitive behind it. */
export function russianYearAt(document: Document, sentence: Sentence, index: number): UnquotedName | undefined {
  if (!/^год(?:а|у|ом|е)?$/.test(document.tokens[index]?.text ?? '') || index === sentence.first) return undefined
  let last = index + 1
  while (last < Math.min(sentence.last, index + longestYear) && isGenitivePart(document, last, index + 1)) last += 1
  if (document.tokens[last - 1]?.text === 'и') last -= 1
  if (last === index + 1) return undefined
  const rest = document.shadow.text.slice(document.tokens[index + 1]?.start ?? 0, document.tokens[last - 1]?.end ?? 0)
  return { last, kind: 'year', base: `Год ${rest}`, needsNoun: false, rule: 'Год <name>' }
}

function isGenitivePart(document: Document, index: number, first: number): boolean {
  const token = document.tokens[index]
  if (token?.kind !== 'word' || token.latin) return false
  if (token.text === 'и') return index > first
  return /(?:ого|его|ой|ей|ых|их|ов|ев|ий|ия|ии|а|я|и|ы)$/.test(token.text) && token.text.length > 3 && wordAt(document, index).cue === undefined
}
