// A programme told again by its noun alone: "Конкурсқа 40 жас қатысты", "участниками проекта стали 120 человек", "за кубок боролись 8 команд".

import { hasRole, markAt, wordAt } from './document.ts'
import type { Document, Sentence } from './document.ts'
import type { NamedProgramme } from './programmes.ts'

/** How many sentences back the name may stand. */
const farthest = 12

/** How far into a sentence a word for any event points back: "Іс-шараға …", "В мероприятии …". */
const opening = 3

/** The programme named before that a noun of the sentence points back to; undefined where no noun does. */
export function findToldAgain(document: Document, bySentence: ReadonlyMap<number, readonly NamedProgramme[]>, sentence: Sentence, first: number): NamedProgramme | undefined {
  for (let index = sentence.first; index < sentence.last; index += 1) {
    if (!pointsBack(document, sentence, index)) continue
    const told = lastWith(bySentence, sentence, wordAt(document, index).lemmas)
    if (told && (index < first || index - first < 12)) return told
  }
  for (let index = sentence.first; index < Math.min(sentence.last, sentence.first + opening); index += 1) {
    if (hasRole(document, index, 'anaphor') && pointsBack(document, sentence, index) && !isPlainKind(document, index)) return lastEvent(bySentence, sentence)
  }
  return undefined
}

/** A programme noun in the singular that no number counts, no other name or adjective stands beside and no owner precedes. */
function pointsBack(document: Document, sentence: Sentence, index: number): boolean {
  const { programmeNoun, ending, form, roles } = wordAt(document, index)
  if (programmeNoun === 'none' || (programmeNoun === undefined && !(roles?.includes('anaphor') ?? false))) return false
  if (programmeNoun === 'organisation' && index > sentence.first + opening) return false
  if (ending.plural || ending.possessive || ending.derived || (sentence.language === 'ru' && /(?:ов|ев|ам|ями|ами|ах|ях|ы|ций)$/.test(form))) return false
  if (index === sentence.first) return markAt(document, index + 1) !== '«' && markAt(document, index + 1) !== '"'
  const before = document.tokens[index - 1]
  if (before?.kind === 'digits' || wordAt(document, index - 1).numeral !== undefined || document.tokens[index]?.capital || before?.latin || isOther(document, sentence, index - 1)) return false
  return ![index - 1, index + 1].some((beside) => /^[«»"]$/.test(markAt(document, beside)))
}

/** "республиканского (конкурса)", "серпінді (жобаны)": another one of its sort; "этого", "аталған" is the same. */
function isOther(document: Document, sentence: Sentence, index: number): boolean {
  const { form, ending, roles } = wordAt(document, index)
  if (sentence.language === 'kk') return ending.attributive || (roles?.includes('adjective') ?? false) || /(?:лық|лік|дық|дік|тық|тік|лы|лі|ды|ді|ты|ті|және|мен)$/.test(form)
  return form.length > 4 && /(?:ого|ому|ой|ых|ым|ий|ый|ая|ую|ое|ые)$/.test(form) && !/^(?:этого|этому|этой|данн|наш|своего|своей|самого|самой|всего|такого|сам)/.test(form)
}

/** Words for a sort of programme that a text may use of any: they say which one only by their own noun. */
function isPlainKind(document: Document, index: number): boolean {
  return /^(?:программ|бағдарлама)/.test(wordAt(document, index).form)
}

function lastWith(bySentence: ReadonlyMap<number, readonly NamedProgramme[]>, sentence: Sentence, lemmas: readonly string[]): NamedProgramme | undefined {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - farthest); index -= 1) {
    const told = (bySentence.get(index) ?? []).findLast((programme) => !programme.listed && programme.nouns.some((noun) => lemmas.includes(noun)))
    if (told) return told
  }
  return undefined
}

function lastEvent(bySentence: ReadonlyMap<number, readonly NamedProgramme[]>, sentence: Sentence): NamedProgramme | undefined {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - farthest); index -= 1) {
    const named = (bySentence.get(index) ?? []).findLast((programme) => programme.kind !== 'organisation' && programme.kind !== 'year' && !programme.listed)
    if (named) return named
  }
  return undefined
}
