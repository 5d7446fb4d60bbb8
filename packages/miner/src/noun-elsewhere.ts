// The counted noun where none stands behind the number: before it («участников – 850», «жастар саны 300»), later in a list
// («Алматыда 50, Ақтөбеде 120 ерікті»), or any noun for a share, which is always a figure.

import type { Place } from './context.ts'
import { textAt, wordOf } from './context.ts'
import { findBehind, isCounted, isUnknownNoun, isUnknownPerson, phrase, russianBehind, textOf, verbal } from './counted-thing.ts'
import type { CountedThing } from './counted-thing.ts'
import { lexiconOfLanguage } from './languages/lexicons.ts'
import { findNameAround } from './quotes.ts'
import type { Word } from './word.ts'

/** The noun just before the number, a dash, a colon, a verb or a limiting word between: "участников – 850", "жастар саны 300". */
export function findBefore(place: Place, from: number, reach: number): CountedThing | undefined {
  for (let index = from - 1; index >= Math.max(place.sentence.first, from - reach); index -= 1) {
    const token = place.document.tokens[index]
    if (token?.text === ';' || token?.kind === 'break') return undefined
    if (token?.text === ',' && place.sentence.language === 'ru') index = beforePhrase(place, index)
    const word = wordOf(place, index)
    if (token?.kind !== 'word' || !(isCounted(word) || isDoerBefore(place, index)) || word.place !== undefined || isNamedArea(word) || word.roles?.includes('partOf') || isQuoted(place, index) || isAdverbial(place, index)) continue
    if (word.noun?.hollow) return hollowPhrase(place, index)
    const opening = place.sentence.language === 'ru' ? hollowBefore(place, index) : index
    return opening < index ? hollowPhrase(place, opening) : phrase(place, index, index, 'before')
  }
  return undefined
}

const opensPhrase = /^(?:(?:\p{L}{3,}(?:вш|ющ|ящ|ащ|нн|[еи]м|т)(?:ий|ый|ая|ее|ое|ие|ые|его|ого|ей|ой|их|ых|им|ым)(?:ся)?)|котор\p{L}+)$/u

/** "хозяйств, занимающихся разведением скота, достигло 112": from the comma that closes a participle phrase to the one that opens it. */
function beforePhrase(place: Place, comma: number): number {
  for (let index = comma - 2; index > Math.max(place.sentence.first, comma - 10); index -= 1) {
    if (textAt(place, index) === ',') return opensPhrase.test(textAt(place, index + 1)) ? index : comma
  }
  return comma
}

/** "психологтан кеңес алғандар – 2 215": those who did it, just before their number. */
function isDoerBefore(place: Place, index: number): boolean {
  return /(?:дар|дер|дың|дің|вшихся|вших|ющих|ющихся)$/.test(textAt(place, index)) && isUnknownPerson(place, index)
}

/** "Алматы" is no apple: a place by its name is not counted, those who live there are. */
function isNamedArea({ areas }: Word): boolean {
  return areas !== undefined && areas.every((area) => area.kind !== 'inhabitant')
}

/** "в вузах", "форумда": where or with what, never what is counted. */
function isAdverbial(place: Place, index: number): boolean {
  if (place.sentence.language === 'kk') return /^(?:locative|dative|ablative|instrumental)$/.test(wordOf(place, index).ending.case)
  return [1, 2].some((distance) => /^(?:в|во|на|из|для|к|о|об|при|с|со|по|за|среди|до|от|под|над|между|через|без|около|перед|после)$/.test(textAt(place, index - distance)))
}

/** "15 480 раз", "700 мың рет қаралды": visits, views and calls. */
export function findTimes(place: Place): CountedThing | undefined {
  return /^(?:раза?|рет|мәрте)$/.test(textAt(place, place.numeral.last)) ? ownPhrase(place) : undefined
}

/** "445 экземпляров": pieces of which nothing else is said. */
export function findPieces(place: Place): CountedThing | undefined {
  return wordOf(place, place.numeral.last).noun?.hollow === true ? ownPhrase(place) : undefined
}

function ownPhrase(place: Place): CountedThing {
  const head = place.numeral.last
  return { ...phrase(place, head, head, 'behind'), noun: { indicator: 'other' }, sure: true }
}

/** "с 53 до 27 снизилось количество случаев": what rose or fell, told behind its verb. */
export function findFallen(place: Place): CountedThing | undefined {
  for (let index = place.numeral.last; index < Math.min(place.sentence.last, place.numeral.last + 12); index += 1) {
    if (/^(?:количество|число|численность)$/.test(textAt(place, index)) && wordOf(place, index - 1).change !== undefined) return hollowPhrase(place, index)
  }
  return undefined
}

/** Any noun for a share or a multiple, which is always a figure: the genitive before it, else the word beside it. */
export function findAnyNoun(place: Place, from: number, behind: number): CountedThing | undefined {
  if (place.sentence.language === 'ru') {
    for (let index = behind; index < Math.min(place.sentence.last, behind + 4); index += 1) if (isCounted(wordOf(place, index)) || isUnknownNoun(place, index)) return phrase(place, behind, index, 'behind')
  }
  for (let index = from - 1; index >= place.sentence.first; index -= 1) {
    const token = place.document.tokens[index]
    const { roles, numeral, form } = wordOf(place, index)
    if (token?.kind === 'word' && !roles && !numeral && form.length > 3 && (place.sentence.language === 'ru' || !verbal.test(form))) return phrase(place, index, index, 'before')
  }
  return undefined
}

/** "Патрулей – 45", "Абай ауданы – 204": a word the vocabulary does not know, before a dash. */
export function findListed(place: Place, from: number): CountedThing | undefined {
  const index = from - 2
  if (!/^[-:]$/.test(textAt(place, from - 1)) || index < place.sentence.first) return undefined
  const word = wordOf(place, index)
  const plain = place.document.tokens[index]?.kind === 'word' && !word.areas && !word.place && !word.time && !word.roles && word.form.length > 3
  return plain && place.sentence.language === 'ru' && isUnknownNoun(place, index) ? phrase(place, index, index, 'before') : undefined
}

function isQuoted(place: Place, index: number): boolean {
  return findNameAround(place.quotes, index) !== undefined
}

/** "численность волонтеров превысила 10 тысяч человек": what the number of people is a number of. */
export function findNamedNumber(place: Place, from: number): CountedThing | undefined {
  for (let index = from - 1; index >= Math.max(place.sentence.first, from - 9); index -= 1) {
    const token = place.document.tokens[index]
    if (token?.text === ';' || token?.text === ',') return undefined
    const word = wordOf(place, index)
    if (word.noun?.hollow && /^(?:сан|численност|количеств|числ)/.test(word.form) && !word.roles?.includes('partOf')) return hollowPhrase(place, index)
    const told = index >= from - 6 && /^(?:-|составля\p{L}+|составил\p{L}*)$/u.test(textAt(place, from - 1))
    if (told && (word.lemmas.includes('население') || word.lemmas.includes('молодежь'))) return { ...phrase(place, index, index, 'before'), noun: { indicator: word.lemmas.includes('население') ? 'population' : 'youth_population', people: true, firm: true } }
  }
  return undefined
}

/** The noun of a later member of the list, told once at its end: "Алматыда 50, Ақтөбеде 120 ерікті". */
export function findAhead(place: Place): CountedThing | undefined {
  const { document, sentence } = place
  const joint = behindAdjectives(place)
  if (!/^[,)]$/.test(textAt(place, joint)) && !wordOf(place, joint).roles?.includes('and')) return undefined
  for (let index = joint + 1; index < sentence.last; index += 1) {
    if (document.tokens[index]?.kind !== 'digits') continue
    let from = index + 1
    while (document.tokens[from]?.kind === 'digits' || wordOf(place, from).numeral !== undefined) from += 1
    const thing = findBehind(place, from)
    if (thing) return { ...thing, side: 'inherited' }
  }
  return undefined
}

/** "23 загородных и 410 пришкольных лагерей": the noun is told once, behind the last adjective. */
function behindAdjectives(place: Place): number {
  const { morphology } = lexiconOfLanguage('ru').language
  let index = place.numeral.last
  while (place.sentence.language === 'ru' && index < place.numeral.last + 3 && place.document.tokens[index]?.kind === 'word' && morphology.looksLikeAdjective(textAt(place, index))) index += 1
  return index
}

/** "жастардың үлесі": what the hollow noun belongs to stands before it in Kazakh, behind it in Russian. */
function hollowPhrase(place: Place, index: number): CountedThing {
  if (place.sentence.language === 'ru') {
    const behind = russianBehind(place, index + 1)
    return behind ? { ...behind, first: index, text: textOf(place, index, behind.head), side: 'before' } : phrase(place, index, index, 'before')
  }
  for (let before = index - 1; before >= Math.max(place.sentence.first, index - 4); before -= 1) {
    const word = wordOf(place, before)
    if ((word.noun && !word.noun.hollow) || isDoerBefore(place, before)) return { ...phrase(place, before, before, 'before'), text: textOf(place, before, index), last: index + 1 }
  }
  return phrase(place, index, index, 'before')
}

function hollowBefore(place: Place, index: number): number {
  for (let before = index - 1; before >= Math.max(place.sentence.first, index - 5); before -= 1) {
    const { noun, roles } = wordOf(place, before)
    if (noun?.hollow && roles?.includes('partOf') !== true) return before
  }
  return index
}
