// Which programme governs a figure: the one named before it in the sentence, one it stands under behind it, one carried from before.

import type { SlotBasis } from '@jastar/catalogue'
import { hasRole, sentenceAt, wordAt } from './document.ts'
import type { Document, Sentence } from './document.ts'
import { findOwnerOf, findToldAgain, findToldBelow, isExample, isNewOne, isOneMore, opensWithContest, tellsOthers } from './programme-anaphora.ts'
import type { NamedProgramme } from './programmes.ts'
import { formPattern } from './form-pattern.ts'

const stands = formPattern(/^(?:сейчас|сегодня|действует|действуют|занимаются|насчитывается|проживает|тұрады|тұрып)$/)
const squad = formPattern(/^(?:жасақ|жасағ|отряд|клуб|штаб|филиал)/)

const frame = formPattern(/^(?:рамках|рамкам|аясында|аясындағы|шеңберінде|шеңберіндегі)$/)

export type ReadProgramme = { readonly named: NamedProgramme; readonly basis: SlotBasis; readonly rule: string; readonly confidence: number }

export type Programmes = {
  readonly all: readonly NamedProgramme[]
  readonly bySentence: ReadonlyMap<number, readonly NamedProgramme[]>
  /** The one programme the whole text is about; undefined where it is about several or none. */
  readonly main: NamedProgramme | undefined
}

/** Sorts the programmes a text names. */
export function programmesOf(document: Document, all: readonly NamedProgramme[]): Programmes {
  return { all, bySentence: Map.groupBy(all, (programme) => sentenceAt(document, programme.first).index), main: mainOf(document, all) }
}

/** A post or a note of so many sentences is about the one programme it names, wherever it names it. */
const shortText = 14

/** Named in the title or the first sentences, and the only one of its sort in the text. */
function mainOf(document: Document, all: readonly NamedProgramme[]): NamedProgramme | undefined {
  const doing = all.filter((programme) => programme.kind !== 'year' && programme.kind !== 'concept' && !programme.listed && !isAffiliation(document, programme))
  const [first] = doing
  if (!first || first.kind === 'organisation' && !isSquad(document, first)) return undefined
  const often = doing.filter(({ name }) => name === first.name).length
  const rivals = new Set(doing.filter(({ name, kind }) => name !== first.name && kind !== 'organisation').map(({ name }) => name))
  if (sentenceAt(document, first.first).inTitle && !doing.some(({ name, first: place }) => name !== first.name && sentenceAt(document, place).inTitle)) return first
  if (rivals.size > 0 && often <= Math.min(rivals.size, 2)) return undefined
  const told = document.sentences.filter((sentence) => !sentence.furniture)
  const opening = told[3]?.index ?? Number.POSITIVE_INFINITY
  const { index } = sentenceAt(document, first.first)
  const comesLate = often === 1 && told.some((sentence) => sentence.index < index && !sentence.inTitle && /^[.!?]$/.test(document.tokens[sentence.last - 1]?.text ?? '') && tellsFigure(document, sentence))
  const governsAll = first.governs && rivals.size === 0 && told.length <= shortText && !holdsNumber(document, sentenceAt(document, first.first)) && !(comesLate && isInPassing(document, first))
  return governsAll || (index <= opening && !comesLate) ? first : undefined
}

/** "Қатысушылар алдымен «X» жобасы бойынша оқудан өтті", "обучались по проекту «X»": a way some of those told of went, no frame of the whole text. */
function isInPassing(document: Document, { first, last }: NamedProgramme): boolean {
  const around = document.tokens.slice(Math.max(0, first - 6), last + 5)
  return !around.some(({ text }) => frame.test(text))
}

/** "Посадку провели в рамках проекта «X»" tells of the whole post; "по программе «X» обучено 40" of its own figure only. */
function holdsNumber(document: Document, sentence: Sentence): boolean {
  for (let index = sentence.first; index < sentence.last; index += 1) if (document.tokens[index]?.kind === 'digits') return true
  return false
}

/** A number that is no year and no stretch of time: a text that tells figures before it names a programme once is not about it. */
function tellsFigure(document: Document, sentence: Sentence): boolean {
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const token = document.tokens[index]
    if (token?.kind === 'digits' && !/^(?:19|20)\d\d$/.test(token.text) && [1, 2].every((distance) => wordAt(document, index + distance).time === undefined)) return true
  }
  return false
}

/** Squads and clubs of a programme's own name are the programme at work; other organisations are only named. */
function isSquad(document: Document, programme: NamedProgramme): boolean {
  for (let index = programme.first - 4; index < programme.last + 5; index += 1) if (squad.test(document.tokens[index]?.text ?? '')) return true
  return false
}

/** The programme of the figure at tokens `first` to `last`. `newTime`: the sentence opens a time of its own, so nothing is carried into it but the programme of the whole text. */
export function programmeOf(document: Document, programmes: Programmes, first: number, last: number, newTime: boolean): ReadProgramme | undefined {
  const sentence = sentenceAt(document, first)
  const own = (programmes.bySentence.get(sentence.index) ?? []).filter((programme) => !programme.listed && !isAffiliation(document, programme))
  const before = own.findLast((programme) => programme.last <= first && !endsAtClause(document, programme, first))
  if (before) return { named: firstOfJoined(document, own, before), basis: 'explicit', rule: 'named before in the sentence', confidence: 0.9 }
  const behind = own.find((programme) => programme.first >= last)
  if (behind && ((behind.governs && reachesBack(document, behind, last)) || isNear(document, last, behind.first))) return { named: behind, basis: 'explicit', rule: 'named behind in the sentence', confidence: 0.85 }
  return own.length > 0 ? undefined : carried(document, programmes, sentence, first, newTime)
}

/** "В рамках проекта «A» и программы «B» направлено 259 млрд": the first of names told in one breath. */
function firstOfJoined(document: Document, own: readonly NamedProgramme[], named: NamedProgramme): NamedProgramme {
  const before = own.findLast((other) => other.last < named.first)
  if (!before?.governs || named.first - before.last > 5) return named
  const between = Array.from({ length: named.first - before.last }, (_, offset) => before.last + offset)
  const joined = between.some((index) => hasRole(document, index, 'and'))
  const plain = between.every((index) => hasRole(document, index, 'and') || document.tokens[index]?.kind === 'mark' || wordAt(document, index).programmeNoun !== undefined)
  return joined && plain && !between.some((index) => document.tokens[index]?.text === ',') ? firstOfJoined(document, own, before) : named
}

/** "«X» бірлестігінің мүшесі …", "председатель «X»": the name only says where a person belongs; a fund, where money comes from; a club is counted itself. */
function isAffiliation(document: Document, programme: NamedProgramme): boolean {
  if (programme.kind !== 'organisation') return false
  if (programme.nouns.some((noun) => noun === 'фонд' || noun === 'қор' || noun === 'клуб')) return true
  const people = /^(?:жетекші|басшы|төраға|директор|президент|өкіл|руководител|председател|директор|основател|президент|лидер|член[а-я]* объединения$)/
  for (let index = programme.first - 4; index < programme.last + 5; index += 1) if (people.test(document.tokens[index]?.text ?? '')) return true
  return false
}

/** A semicolon between, or an organisation in another clause: the name does not reach the figure. */
function endsAtClause(document: Document, programme: NamedProgramme, first: number): boolean {
  for (let index = programme.last; index < first; index += 1) if (document.tokens[index]?.text === ';') return true
  return false
}

/** "Высажено 300 деревьев, собрано 20 т мусора в рамках акции" tells of both; "9 860, из них 1 430 – по «X»" of the nearer only. */
function reachesBack(document: Document, programme: NamedProgramme, last: number): boolean {
  let broken = false
  for (let index = last; index < programme.first; index += 1) {
    const token = document.tokens[index]
    if (token?.text === ';' || (token?.kind !== 'mark' && hasRole(document, index, 'partOf') && token?.text !== 'из')) return false
    if (token?.kind === 'digits') broken = true
    if (broken && (token?.text === 'по' || token?.text === '-' || hasRole(document, index, 'ofThem'))) return false
  }
  return true
}

function isNear(document: Document, last: number, first: number): boolean {
  if (first - last > 9) return false
  for (let index = last; index < first; index += 1) {
    const { text = '', kind } = document.tokens[index] ?? {}
    if (kind === 'digits' || text === ',' || text === ';') return false
  }
  return true
}

/** How many sentences back a programme is carried. */
const farthest = 40

/** Carried in the paragraph from a sentence it governs; across paragraphs only the text's one programme. */
function carried(document: Document, programmes: Programmes, sentence: Sentence, first: number, newTime: boolean): ReadProgramme | undefined {
  const below = sentence.inTitle ? findToldBelow(document, programmes.bySentence, sentence) : undefined
  if (below) return { named: below, basis: 'inherited', rule: 'its noun in the title', confidence: 0.75 }
  const again = tellsCountry(document, sentence) || tellsOthers(document, sentence) ? undefined : findToldAgain(document, programmes.bySentence, sentence, first) ?? findOwnerOf(document, programmes.bySentence, sentence, first)
  if (again) return { named: again, basis: 'inherited', rule: 'its noun told again', confidence: 0.8 }
  if (hasLeft(document, programmes, sentence) || hasGoneOn(document, programmes, sentence)) return undefined
  const before = newTime || tellsOthers(document, sentence) || opensState(document, sentence) ? undefined : lastOfParagraph(document, programmes, sentence)
  if (before) return { named: before, basis: 'inherited', rule: 'carried in the paragraph', confidence: 0.75 }
  const { main } = programmes
  return main && !((main.kind === 'event' || main.kind === 'forum') && hasTurned(document, programmes, main, sentence)) && !(main.kind === 'event' && isOneMore(document, first)) && !isNewOne(document, first) && !(main.kind === 'programme' && opensWithContest(document, sentence)) && !tellsOthers(document, sentence) && (!tellsState(document, sentence) || isToldOften(programmes, main)) ? { named: main, basis: 'inherited', rule: 'the one programme of the text', confidence: 0.7 } : undefined
}

/** "Жалпы облыста 240 мың жас тұрады. … 6 алаң ашылды": behind a paragraph on how the region stands an event is not returned to unnamed. */
function hasTurned(document: Document, { bySentence }: Programmes, main: NamedProgramme, sentence: Sentence): boolean {
  for (let index = sentence.index - 1; index > Math.max(sentenceAt(document, main.first).index, sentence.index - farthest); index -= 1) {
    const one = document.sentences[index]
    if (!one || bySentence.has(index)) return false
    if (one.paragraph !== sentence.paragraph && (tellsCountry(document, one) || tellsRegion(document, one))) return true
  }
  return false
}

/** Named so often that how things stand is told of it. */
function isToldOften({ all }: Programmes, { name }: NamedProgramme): boolean {
  return all.filter((programme) => programme.name === name).length > 1
}

/** The programme named last in the paragraph's earlier sentences, a governing one before others. */
function lastOfParagraph(document: Document, programmes: Programmes, sentence: Sentence): NamedProgramme | undefined {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - farthest) && document.sentences[index]?.paragraph === sentence.paragraph; index -= 1) {
    const earlier = document.sentences[index]
    const named = earlier && isExample(document, earlier) ? [] : (programmes.bySentence.get(index) ?? []).filter((programme) => !programme.listed && programme.kind !== 'organisation' && !isOfPart(document, programme))
    const last = named.findLast((programme) => programme.governs) ?? named.at(-1)
    if (last) return last
    const again = earlier && (opensUnder(document, earlier) || opensAtForum(document, earlier)) ? findToldAgain(document, programmes.bySentence, earlier, earlier.last) : undefined
    if (again) return again
  }
  return undefined
}

/** "В рамках форума прошел хакатон.", "Жоба аясында …": what follows goes on under the programme told again. */
function opensUnder(document: Document, { first }: Sentence): boolean {
  return [0, 1, 2].some((distance) => hasRole(document, first + distance, 'governs'))
}

/** "На площадке форума работала выставка.": what follows happened there too. */
function opensAtForum(document: Document, { first }: Sentence): boolean {
  return [1, 2].some((distance) => wordAt(document, first + distance).programmeNoun === 'forum') && /^(?:на|в|во)$/.test(document.tokens[first]?.text ?? '')
}

/** "Из них 1 430 – по «X»", "оның ішінде 640-ы «X» бойынша": the name is that part's alone. */
function isOfPart(document: Document, programme: NamedProgramme): boolean {
  const { first } = sentenceAt(document, programme.first)
  for (let index = programme.first - 1; index >= first; index -= 1) {
    if (hasRole(document, index, 'ofThem') || document.tokens[index]?.text === 'включая') return index > first
  }
  return false
}

/** "Сейчас в регионе действует …", "Қазір облыста …": how things stand, whatever the text is about. */
function tellsState(document: Document, sentence: Sentence): boolean {
  for (let index = sentence.first; index < sentence.last; index += 1) {
    if (stands.test(document.tokens[index]?.text ?? '')) return true
  }
  return opensState(document, sentence)
}

/** "Қазір …", "Бүгінде …", "Всего в области …", "Жалпы …" at the head of a sentence: a new subject. */
function opensState(document: Document, sentence: Sentence): boolean {
  const from = document.tokens[sentence.first]?.kind === 'mark' ? sentence.first + 1 : sentence.first
  const { text = '' } = document.tokens[from] ?? {}
  if (/^(?:сейчас|сегодня|ныне|қазір|бүгінде|қазіргі)$/.test(text)) return namesPlace(document, sentence)
  return /^(?:всего|жалпы|в|по|на)$/.test(text) && [from + 1, from + 2].some((index) => wordAt(document, index).place === 'region' || /^(?:сегодняшний|данный)$/.test(document.tokens[index]?.text ?? ''))
}

const state = formPattern(/^(?:үлесі|деңгейі|есепте|тіркелген|тіркелді|тұрады|тұратын|айналысады|шұғылданады|үлес|доля|долю|уровень|уровня|занято|заняты|зарегистрирован|насчитыва|числ|прожива|проживает)/)

function namesPlace(document: Document, sentence: Sentence): boolean {
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const { place, areas } = wordAt(document, index)
    if (place !== undefined || areas !== undefined) return true
  }
  return false
}

/** "Өңірде есепте тұрған жастар саны …", "в регионе порядка 150 стартапов занято …": how the region stands, not what the programme did. */
function tellsRegion(document: Document, sentence: Sentence): boolean {
  const words = document.tokens.slice(sentence.first, sentence.last)
  const region = words.some((token, index) => wordAt(document, sentence.first + index).place === 'region' && !/^(?:облыстық|өңірлік|аймақтық|областн|региональн)/.test(token.text))
  if (!region || sentence.inTitle) return false
  return words.some(({ text }) => state.test(text)) || /^(?:жалпы|всего|көршілес|соседн)/.test(words.find(({ kind }) => kind === 'word')?.text ?? '')
}

type AskedOfSentence = (document: Document, programmes: Programmes, sentence: Sentence) => boolean

/** A question whose answer is the same for every figure of a sentence, asked once: a line may tell a thousand. */
function oncePerSentence(ask: AskedOfSentence): AskedOfSentence {
  const answers = new WeakMap<Sentence, boolean>()
  return (document, programmes, sentence) => {
    const known = answers.get(sentence)
    if (known !== undefined) return known
    const answer = ask(document, programmes, sentence)
    answers.set(sentence, answer)
    return answer
  }
}

/** The sentence, or one before it in the paragraph with no name since, tells of the country or of the region at large. */
const hasLeft = oncePerSentence((document: Document, { bySentence }: Programmes, sentence: Sentence): boolean => {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - farthest) && document.sentences[index]?.paragraph === sentence.paragraph; index -= 1) {
    const one = document.sentences[index]
    if (!one || (bySentence.has(index) && index < sentence.index)) return false
    if (tellsCountry(document, one) || tellsRegion(document, one)) return true
  }
  return false
})

const additive = formPattern(/^(?:сонымен|сондай-ақ|бұдан|кроме|также|помимо)$/)

/** "Сонымен қатар қалада … салынды", "Кроме того, в районе …": here or before in the paragraph the text goes on to another matter of the place. */
const hasGoneOn = oncePerSentence((document: Document, { bySentence }: Programmes, sentence: Sentence): boolean => {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - farthest) && document.sentences[index]?.paragraph === sentence.paragraph; index -= 1) {
    const one = document.sentences[index]
    if (!one || (bySentence.has(index) && index < sentence.index)) return false
    if (additive.test(document.tokens[one.first]?.text ?? '') && namesPlace(document, one)) return true
  }
  return false
})

/** "Елімізде …", "в стране", "республика бойынша": the country's own figure. */
function tellsCountry(document: Document, sentence: Sentence): boolean {
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const { place, ending } = wordAt(document, index)
    if (place !== 'country') continue
    const next = document.tokens[index + 1]?.text ?? ''
    if (ending.case === 'locative' || next === 'бойынша' || /^(?:в|по)$/.test(document.tokens[index - 1]?.text ?? '')) return true
  }
  return false
}
