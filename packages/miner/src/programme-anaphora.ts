// A programme told again by its noun alone: "Конкурсқа 40 жас қатысты", "участниками проекта стали 120 человек", "за кубок боролись 8 команд".

import { hasRole, markAt, wordAt } from './document.ts'
import type { Document, Sentence } from './document.ts'
import { formPattern } from './form-pattern.ts'
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
    if (hasRole(document, index, 'anaphor') && pointsBack(document, sentence, index) && !isPlainKind(document, index)) return lastEvent(bySentence, sentence, isContest(document, index))
  }
  return contestBefore(document, bySentence, sentence, first)
}

const anyEvent = formPattern(/^(?:іс-шара|шара|жиын|мероприяти)/)

/** A tournament or a fair is an event: no programme of other work is told again by it. */
function isContest(document: Document, index: number): boolean {
  return wordAt(document, index).programmeNoun === 'event' && !anyEvent.test(wordAt(document, index).form)
}

/** "«X» ойындары … Жетінші рет өткен додада 20 команда": the event of the sentence before, by another word for an event. */
function contestBefore(document: Document, bySentence: ReadonlyMap<number, readonly NamedProgramme[]>, sentence: Sentence, first: number): NamedProgramme | undefined {
  if (document.sentences[sentence.index - 1]?.paragraph !== sentence.paragraph) return undefined
  const told = (bySentence.get(sentence.index - 1) ?? []).findLast(({ listed, kind }) => !listed && kind === 'event')
  if (!told) return undefined
  for (let index = sentence.first; index < first; index += 1) {
    const { programmeNoun, ending } = wordAt(document, index)
    const inside = sentence.language === 'kk' ? ending.case === 'locative' : /^(?:в|во|на)$/.test(document.tokens[index - 1]?.text ?? '')
    if (programmeNoun === 'event' && inside && pointsBack(document, sentence, index)) return told
  }
  return undefined
}

const ofEvent = /^(?:победител|призов|призер|жюри|финалист|спикер|делегат|номинаци|лауреат|интриг|организатор|участник|зрител|жеңімпаз|қазылар|жүлде|финал|қатысушы|аталым|рәсім)/
const ofAny = /^(?:каждый|каждая|каждому|каждой|каждого|әрқайсысы|әрқайсысына|әрбіріне|әрқайсысының)$/
const ofCourse = /^(?:обучение|обучения|оқуға|оқытуға)$/
const course = formPattern(/^(?:курс|обучен|оқу)/)

/** How many sentences back an owner may stand that no noun tells again. */
const nearby = 4

/** "Победители …", "жүлде қоры …" are of the event told last; "каждый получает", "на эти цели", "на обучение" of the programme told last, a paragraph on. */
export function findOwnerOf(document: Document, bySentence: ReadonlyMap<number, readonly NamedProgramme[]>, sentence: Sentence, first: number): NamedProgramme | undefined {
  const until = Math.min(sentence.last, Math.max(first, sentence.first + opening))
  const words = document.tokens.slice(sentence.first, until).map(({ text }) => text)
  const tells = (pattern: RegExp): boolean => words.some((text) => pattern.test(text))
  const purpose = words.some((text, index) => /^(?:эти|эту|осы|бұл)$/.test(text) && /^(?:цели|сумму|деньги|мақсатқа|мақсаттарға|қаржыға)$/.test(words[index + 1] ?? ''))
  const studied = words.some((text) => course.test(text)) ? studiedBefore(document, bySentence, sentence) : undefined
  if (studied) return studied
  if (!tells(ofEvent) && !tells(ofAny) && !tells(ofCourse) && !purpose) return undefined
  const told = lastNear(bySentence, sentence)
  if (!told || sentence.paragraph - (document.sentences[document.sentenceOf[told.first] ?? 0]?.paragraph ?? 0) > 1) return undefined
  if (purpose || (tells(ofAny) && document.tokens[first]?.text.startsWith('кажд') !== true)) return told
  if (tells(ofCourse)) return told.nouns.some((noun) => /^(?:курс|школа|мектеп|медиашкола|тренинг)$/.test(noun)) ? told : undefined
  return told.kind === 'event' || told.kind === 'forum' ? told : undefined
}

/** "«X» жобасы бойынша оқудан өтті. Бұл курсты 3 270 адам бітірген": the course told again is the programme's that the sentence before says people studied under. */
function studiedBefore(document: Document, bySentence: ReadonlyMap<number, readonly NamedProgramme[]>, sentence: Sentence): NamedProgramme | undefined {
  const before = document.sentences[sentence.index - 1]
  if (before?.paragraph !== sentence.paragraph) return undefined
  const told = (bySentence.get(before.index) ?? []).findLast(({ listed }) => !listed)
  return told && document.tokens.slice(before.first, before.last).some(({ text }) => course.test(text)) ? told : undefined
}

function lastNear(bySentence: ReadonlyMap<number, readonly NamedProgramme[]>, sentence: Sentence): NamedProgramme | undefined {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - nearby); index -= 1) {
    const told = (bySentence.get(index) ?? []).findLast(({ listed }) => !listed)
    if (told) return told
  }
  return undefined
}

/** "осындай сайыстардан кейін", "подобные конкурсы": others of its sort. */
export function tellsOthers(document: Document, sentence: Sentence): boolean {
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const text = document.tokens[index]?.text ?? ''
    if (/^(?:осындай|мұндай|ондай|подобн\p{L}+|таких|такие|аналогичн\p{L}+)$/u.test(text) && wordAt(document, index + 1).programmeNoun !== undefined && isMany(document, sentence, index + 1)) return true
  }
  return false
}

function isMany(document: Document, sentence: Sentence, index: number): boolean {
  const { ending, form } = wordAt(document, index)
  return sentence.language === 'kk' ? ending.plural : /(?:ы|и|ов|ев|ам|ями|ами|ах|ях)$/.test(form)
}

/** "пройдут еще три турнира", "тағы бес байқау өтеді": more events, not the one the text is about. */
export function isOneMore(document: Document, first: number): boolean {
  return /^(?:еще|тағы)$/.test(document.tokens[first - 1]?.text ?? '') && wordAt(document, first + 1).programmeNoun === 'event'
}

/** "реализуют 12 новых проектов", "12 жаңа жоба": none of those named. */
export function isNewOne(document: Document, first: number): boolean {
  return /^(?:жаңа|новых|новые)$/.test(document.tokens[first + 1]?.text ?? '') && wordAt(document, first + 2).programmeNoun !== undefined
}

/** "В турнире участвовали 18 команд": a contest of its own beside a programme of other work. */
export function opensWithContest(document: Document, sentence: Sentence): boolean {
  for (let index = sentence.first; index < Math.min(sentence.last, sentence.first + opening); index += 1) {
    if (isContest(document, index) && hasRole(document, index, 'anaphor') && pointsBack(document, sentence, index)) return true
  }
  return false
}

/** How many sentences below the title its forum or event is named. */
const belowTitle = 2

/** "Форум собрал 1 500 участников" in a title: the forum or event of that noun named right below. */
export function findToldBelow(document: Document, bySentence: ReadonlyMap<number, readonly NamedProgramme[]>, sentence: Sentence): NamedProgramme | undefined {
  const nouns = Array.from({ length: sentence.last - sentence.first }, (_, offset) => sentence.first + offset).filter((index) => /^(?:forum|event)$/.test(wordAt(document, index).programmeNoun ?? '') && (index <= sentence.first + document.header || pointsBack(document, sentence, index)))
  const lemmas = nouns.flatMap((index) => wordAt(document, index).lemmas)
  for (let index = sentence.index + 1; index <= sentence.index + belowTitle; index += 1) {
    const named = (bySentence.get(index) ?? []).find((programme) => !programme.listed && programme.nouns.some((noun) => lemmas.includes(noun)))
    if (named) return named
  }
  return undefined
}

/** "Мәселен, «X» акциясында …", "Например, по проекту «X» …": an example holds for its own sentence. */
export function isExample(document: Document, { first }: Sentence): boolean {
  return /^(?:мәселен|мысалы|айталық|например|скажем)$/.test(document.tokens[first]?.text ?? '')
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
  if (sentence.language === 'kk') return ending.attributive || /^(?:жаңа|басқа|өзге)$/.test(form) || (roles?.includes('adjective') ?? false) || /(?:лық|лік|дық|дік|тық|тік|лы|лі|ды|ді|ты|ті|және|мен)$/.test(form)
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

function lastEvent(bySentence: ReadonlyMap<number, readonly NamedProgramme[]>, sentence: Sentence, ofContest: boolean): NamedProgramme | undefined {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - farthest); index -= 1) {
    const named = (bySentence.get(index) ?? []).findLast((programme) => programme.kind !== 'organisation' && programme.kind !== 'year' && !programme.listed && !(ofContest && programme.kind === 'programme'))
    if (named) return named
  }
  return undefined
}
