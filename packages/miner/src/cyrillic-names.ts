// Names in Cyrillic without quotes, told by a capital letter beside a programme noun: "фестиваль Жас толқын", "Жас Отау жобасы".

import { wordAt } from './document.ts'
import type { Document, Sentence } from './document.ts'
import type { UnquotedName } from './unquoted-names.ts'
import { formPattern } from './form-pattern.ts'

const longest = 4

const kazakhLetter = /[әғқңөұүһі]/

/** Officers and bodies whose projects and contests these are: "Президент жобасы", "Әкім кубогы". */
const owners = formPattern(/^(?:президент|үкімет|министрлік|әкім|әкімдік|мәслихат|парламент|депутат|қоғам|тәуелсіздік|конституция|республика|университет|колледж|мектеп|жастар|ерікті|волонтер|студент|бала|ұлт|халық|оқушы|ұстаз|мұғалім|ана|әйел|спорт|мәдениет|білім|ғылым|тіл|кітап|ауыл|еңбек|отбасы|ел)/)

/** In Russian a capital word with Kazakh letters right behind a programme noun, and the words of its kind behind it. */
export function nameBehindNounAt(document: Document, sentence: Sentence, index: number): UnquotedName | undefined {
  const noun = wordAt(document, index - 1).programmeNoun
  if (index === sentence.first || noun === undefined || noun === 'none' || noun === 'organisation') return undefined
  let last = index
  while (last < sentence.last && last - index < longest && isNamePart(document, last, last === index)) last += 1
  const written = document.tokens.slice(index, last).map(({ text }) => text).join(' ')
  return last > index && kazakhLetter.test(written) ? { last, needsNoun: true, rule: 'noun and a Kazakh name' } : undefined
}

function isNamePart(document: Document, index: number, first: boolean): boolean {
  const token = document.tokens[index]
  if (token?.kind !== 'word' || token.latin || wordAt(document, index).areas !== undefined) return false
  return first ? token.capital : token.capital || kazakhLetter.test(token.text)
}

const lasting = new Set(['programme', 'project', 'action'])
const festive = formPattern(/^(?:фестивал|марафон|челлендж|хакатон|лагер|форум|слет)/)

/** In Kazakh words with a capital inside a sentence, right before a programme noun with its possessive ending. */
export function nameBeforeNounAt(document: Document, sentence: Sentence, index: number): UnquotedName | undefined {
  const capitals = document.tokens[index + 1]?.capital === true
  if ((index === sentence.first && !capitals) || isShort(document, index)) return undefined
  for (let last = index + 1; last <= Math.min(sentence.last - 1, index + longest); last += 1) {
    if (!isNominative(document, last - 1, last - 1 === index)) return undefined
    const { programmeNoun, ending, form } = wordAt(document, last)
    if (programmeNoun === undefined) continue
    return ending.possessive && (lasting.has(programmeNoun) || festive.test(form)) ? { last, needsNoun: true, rule: 'Kazakh name and its noun' } : undefined
  }
  return undefined
}

/** "КВН жобасы", "ҚР бағдарламасы": an abbreviation is no name. */
function isShort(document: Document, index: number): boolean {
  const { start = 0, end = 0 } = document.tokens[index] ?? {}
  const written = document.shadow.text.slice(start, end)
  return written.length < 6 && written === written.toUpperCase()
}

function isNominative(document: Document, index: number, first: boolean): boolean {
  const token = document.tokens[index]
  const { ending, areas, time, numeral, place, noun } = wordAt(document, index)
  if (token?.kind !== 'word' || token.latin || areas !== undefined || time !== undefined || numeral !== undefined || place !== undefined) return false
  return ending.case === 'nominative' && !ending.derived && !ending.attributive && (first || noun?.people !== true) && !owners.test(token.text)
}
