// Programmes a text names: quoted names beside a programme noun («Таза Қазақстан» акциясы, в рамках проекта «X»), known names without
// quotes (Жұмысшы мамандықтар жылы), Latin names beside a programme noun (Adal urpaq жобалары), years (Год рабочих профессий).

import type { Programme, ProgrammeKind } from '@jastar/catalogue'
import { hasRole, markAt, sentenceAt, wordAt } from './document.ts'
import type { Document, Sentence } from './document.ts'
import { baseFormOf } from './languages/ru/base-form.ts'
import { knownNameAt, knownNamed, knownQuoted } from './known-programmes.ts'
import type { Quote } from './quotes.ts'
import { nameBeforeNounAt, nameBehindNounAt } from './cyrillic-names.ts'
import { kazakhYearAt, latinNameAt, russianYearAt } from './unquoted-names.ts'
import type { UnquotedName } from './unquoted-names.ts'

export type NamedProgramme = {
  /** Tokens of the name, quotes left out, half open. */
  readonly first: number
  readonly last: number
  readonly name: string
  readonly kind: ProgrammeKind
  readonly known?: Programme
  /** Base forms of the programme noun beside it: a text tells it again as "конкурс", "жоба". */
  readonly nouns: readonly string[]
  /** "аясында", "в рамках": what is told happened under it. */
  readonly governs: boolean
  /** Only listed ("включая …", "… қамтыған"): it governs no figure. */
  readonly listed: boolean
  readonly rule: string
}

const reach = 5

/** Every programme named, in text order. */
export function namedProgrammesOf(document: Document, quotes: readonly Quote[]): readonly NamedProgramme[] {
  const names = quotes.filter((quote) => quote.isName)
  const quoted = propagated(document, names, names.map((quote) => quotedProgramme(document, quote)))
  const taken = new Uint8Array(document.tokens.length)
  for (const { first, last } of names) taken.fill(1, first, last)
  const found = [...quoted]
  for (const sentence of document.sentences) if (!sentence.furniture) addUnquoted(found, document, sentence, taken)
  return found.toSorted((one, other) => one.first - other.first)
}

type Beside = { readonly kind: ProgrammeKind | 'none'; readonly index: number; readonly side: 'before' | 'behind' }

function quotedProgramme(document: Document, quote: Quote): NamedProgramme | undefined {
  if (isGloss(document, quote)) return undefined
  const written = nameOf(document, quote.first, quote.last)
  const known = knownNamed(written) ?? knownQuoted(document, quote.first, quote.last)
  const name = /^(?:по|к)$/.test(document.tokens[quote.first - 2]?.text ?? '') ? baseFormOf(written) : written
  const beside = nounBeside(document, quote.first - 1, quote.last + 1)
  if (!/\p{L}{2}/u.test(name) || (beside?.kind === 'none' && !isCourseSchool(document, quote, beside.index))) return undefined
  const sentence = sentenceAt(document, quote.first)
  const governs = isGoverning(document, sentence, quote.first - 1, quote.last + 1, beside)
  if (!beside && !governs && !isKnownAlone(known, name)) return undefined
  return { first: quote.first, last: quote.last, name: known?.name ?? name, kind: known?.kind ?? (beside?.kind === 'none' ? 'project' : beside?.kind) ?? 'programme', ...(known && { known }), nouns: nounsOf(document, quote.first, quote.last, beside), governs, listed: isListed(document, sentence, quote), rule: beside ? '«name» and its noun' : '«known name»' }
}

/** "школа лидерства «X»", "«Jas Media» мектебі": a course of study, not a school building. */
function isCourseSchool(document: Document, quote: Quote, noun: number): boolean {
  if (!wordAt(document, noun).lemmas.some((lemma) => lemma === 'школа' || lemma === 'мектеп')) return false
  const gap = document.tokens.slice(Math.min(noun, quote.last + 1), noun < quote.first ? quote.first - 1 : noun).filter(({ kind }) => kind === 'word').slice(noun < quote.first ? 1 : 0)
  if (gap.some(({ text }) => /^(?:орта|жалпы|лицей|гимназия|бастауыш|спорт|музыка|мамандандырылған|имени|атындағы|№)/.test(text))) return false
  return gap.length > 0 || (document.tokens[quote.first]?.latin ?? false)
}

/** The noun beside a name and the programme nouns inside it ("Кубок акима", "Молодежная практика"). */
function nounsOf(document: Document, first: number, last: number, beside: Beside | undefined): readonly string[] {
  const inside = Array.from({ length: last - first }, (_, offset) => wordAt(document, first + offset)).filter((word) => word.programmeNoun !== undefined)
  return [...(beside ? [wordAt(document, beside.index)] : []), ...inside].flatMap((word) => word.lemmas)
}

/** A known name stands alone only if it is no common word. */
function isKnownAlone(known: Programme | undefined, name: string): boolean {
  return known !== undefined && known.kind !== 'concept' && (name.includes(' ') || /^[A-Za-z]/.test(name))
}

/** «Достық» («Дружба»): the second is the first one's translation. */
function isGloss(document: Document, quote: Quote): boolean {
  return markAt(document, quote.first - 2) === '(' && markAt(document, quote.last + 1) === ')'
}

/** The programme noun nearest to a name: behind it first in Kazakh, before it first in Russian. */
function nounBeside(document: Document, opening: number, behind: number): Beside | undefined {
  const { language } = sentenceAt(document, opening + 1)
  const after = nounBehind(document, behind, language === 'kk' ? reach : 1)
  const before = nounBefore(document, opening, language === 'ru' ? 4 : 1)
  return language === 'kk' ? (after ?? before) : (before ?? after)
}

function nounBehind(document: Document, from: number, most: number): Beside | undefined {
  const sentence = sentenceAt(document, from)
  let allowed = most
  for (let index = from; index < Math.min(sentence.last, from + allowed); index += 1) {
    const token = document.tokens[index]
    if (token?.kind === 'mark' && token.text !== '-') return undefined
    const { programmeNoun, ending, roles } = wordAt(document, index)
    if (roles?.includes('titled')) allowed = most + 3
    if (roles?.includes('governs')) return undefined
    if (programmeNoun === undefined) continue
    const next = wordAt(document, index + 1)
    if (!ending.possessive && next.programmeNoun !== undefined && markAt(document, index + 1) === '') continue
    return { kind: programmeNoun, index, side: 'behind' }
  }
  return undefined
}

function nounBefore(document: Document, opening: number, most: number): Beside | undefined {
  const sentence = sentenceAt(document, opening)
  for (let index = opening - 1; index >= Math.max(sentence.first, opening - most); index -= 1) {
    const token = document.tokens[index]
    if (token?.kind === 'mark') return undefined
    const { programmeNoun } = wordAt(document, index)
    if (programmeNoun !== undefined) return { kind: programmeNoun, index, side: 'before' }
    if (token?.kind === 'digits' || wordAt(document, index).cue !== undefined) return undefined
  }
  return undefined
}

/** "… аясында", "в рамках …", "по программе …". */
function isGoverning(document: Document, sentence: Sentence, opening: number, behind: number, beside: Beside | undefined): boolean {
  if (sentence.language === 'kk') {
    const from = beside?.side === 'behind' ? beside.index + 1 : behind
    return hasRole(document, from, 'governs') || hasRole(document, from + 1, 'governs')
  }
  const to = beside?.side === 'before' ? beside.index : opening
  return [1, 2, 3].some((distance) => to - distance >= sentence.first && hasRole(document, to - distance, 'governs'))
}

/** "включая форум «X» и фестиваль Y", "… және «X» жобасын қамтыған". */
function isListed(document: Document, sentence: Sentence, { first, last }: { readonly first: number; readonly last: number }): boolean {
  for (let index = last; index < Math.min(sentence.last, last + 8); index += 1) {
    if (document.tokens[index]?.kind === 'digits' || document.tokens[index]?.text === ';') break
    if (sentence.language === 'kk' && hasRole(document, index, 'including')) return true
  }
  for (let index = first - 1; index >= sentence.first && sentence.language === 'ru'; index -= 1) {
    if (document.tokens[index]?.kind === 'digits') return false
    if (hasRole(document, index, 'including')) return true
  }
  return false
}

/** «A», «B» және «C» жобалары: the noun of the last name is the noun of all; in Russian the first one's. */
function propagated(document: Document, quotes: readonly Quote[], read: readonly (NamedProgramme | undefined)[]): readonly NamedProgramme[] {
  const all = [...read]
  const share = (index: number, neighbour: number): void => {
    const quote = quotes[index]
    const other = all[neighbour]
    const beside = quotes[neighbour]
    if (!quote || all[index] || !other || !beside || isGloss(document, quote)) return
    const [left, right] = quote.first < beside.first ? [quote, beside] : [beside, quote]
    if (!isJoined(document, left.last + 1, right.first - 1) && !isNumberedList(document, left, right, neighbour < index)) return
    const name = nameOf(document, quote.first, quote.last)
    const known = knownNamed(name) ?? knownQuoted(document, quote.first, quote.last)
    all[index] = { ...other, first: quote.first, last: quote.last, name: known?.name ?? name, kind: known?.kind ?? other.kind, ...(known && { known }), rule: '«name», «name» and their noun' }
  }
  for (let index = all.length - 2; index >= 0; index -= 1) share(index, index + 1)
  for (let index = 1; index < all.length; index += 1) share(index, index - 1)
  return all.filter((programme) => programme !== undefined)
}

function isJoined(document: Document, from: number, to: number): boolean {
  if (to - from > 1) return false
  return to === from && (markAt(document, from) === ',' || hasRole(document, from, 'and'))
}

/** "по проекту «А» – 120, «Б» – 80", "«А» (120), «Б» (80)": each name with its number; the noun stands at the first. */
function isNumberedList(document: Document, left: Quote, right: Quote, forward: boolean): boolean {
  if (!forward || right.first - left.last > 9) return false
  const between = document.tokens.slice(left.last + 1, right.first - 1)
  const joint = between.at(-1)
  const numbered = between.some(({ kind }) => kind === 'digits') && between.every(({ kind, text }) => kind !== 'mark' || /^[-(),;%]$/.test(text))
  const listed = /^[-(]$/.test(document.tokens[right.last + 1]?.text ?? '')
  return numbered && listed && joint !== undefined && (joint.text === ',' || joint.text === ';' || hasRole(document, right.first - 2, 'and'))
}

/** The words of a name as the text writes them, end punctuation left out. */
function nameOf(document: Document, first: number, last: number): string {
  const start = document.tokens[first]?.start ?? 0
  const end = document.tokens[last - 1]?.end ?? start
  // From the shadow, so that one name is one name however it was typed; a dash between words is written long again.
  return document.shadow.text.slice(start, end).replace(/[!.,\s]+$/u, '').replace(/\s+/gu, ' ').replaceAll(' - ', ' – ')
}

/** `taken` marks the tokens inside quoted names. */
function addUnquoted(found: NamedProgramme[], document: Document, sentence: Sentence, taken: Uint8Array): void {
  let index = sentence.first
  while (index < sentence.last) {
    const programme = taken[index] === 1 ? undefined : unquotedAt(document, sentence, index)
    if (programme && taken[programme.last - 1] !== 1) found.push(programme)
    index = programme ? programme.last : index + 1
  }
}

function newNameAt(document: Document, sentence: Sentence, index: number): UnquotedName | undefined {
  const latin = latinNameAt(document, sentence, index)
  if (latin) return latin
  return sentence.language === 'kk' ? (kazakhYearAt(document, sentence, index) ?? nameBeforeNounAt(document, sentence, index)) : (russianYearAt(document, sentence, index) ?? nameBehindNounAt(document, sentence, index))
}

function unquotedAt(document: Document, sentence: Sentence, index: number): NamedProgramme | undefined {
  const token = document.tokens[index]
  if (token?.kind !== 'word') return undefined
  const known = knownNameAt(document, sentence, index)
  const name = known ?? (token.capital ? newNameAt(document, sentence, index) : undefined)
  if (!name) return undefined
  const beside = nounBeside(document, index, name.last)
  if (beside?.kind === 'none' || (name.needsNoun && !beside)) return undefined
  const written = nameOf(document, index, name.last)
  const programme = name.known ?? knownNamed(name.base ?? written)
  return {
    first: index, last: name.last, name: programme?.name ?? name.base ?? written, kind: programme?.kind ?? name.kind ?? (beside?.kind ?? 'programme'), ...(programme && { known: programme }), nouns: nounsOf(document, index, name.last, beside),
    governs: isGoverning(document, sentence, index, name.last, name.kind === 'year' ? undefined : beside), listed: isListed(document, sentence, { first: index, last: name.last }), rule: name.rule,
  }
}
