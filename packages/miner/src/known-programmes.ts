// Catalogue names found in running text without quotes: "Жұмысшы мамандықтар жылы", "Года рабочих профессий", "Таза Қазақстанның".

import { findProgramme, knownProgrammes } from '@jastar/catalogue'
import type { Programme } from '@jastar/catalogue'
import { wordAt } from './document.ts'
import type { Document, Sentence } from './document.ts'
import { endingOf, stemsOf } from './languages/kk/morphology.ts'
import { tokensOf } from './lexer.ts'
import type { UnquotedName } from './unquoted-names.ts'

type KnownName = { readonly words: readonly string[]; readonly programme: Programme; readonly latin: boolean }

const names: readonly KnownName[] = knownProgrammes.flatMap((programme) =>
  [...new Set([programme.name, programme.names.kk, programme.names.ru, ...programme.aliases])].map((name) => {
    const tokens = tokensOf(name).filter((token) => token.kind !== 'mark')
    return { words: tokens.map((token) => token.text), programme, latin: tokens[0]?.latin ?? false }
  }),
)

/** Names that begin with a word: all of them, and those written with a small letter. */
export type OpenedNames = { readonly all: readonly KnownName[]; readonly lowerCase: readonly KnownName[] }

/** Names by the first three letters of their first word, which no ending changes. */
const byOpening: ReadonlyMap<string, OpenedNames> = new Map([...Map.groupBy(names, ({ words }) => (words[0] ?? '').slice(0, 3))].map(([opening, all]) => [opening, { all, lowerCase: all.filter(isLowerCase) }]))

/** "түркі әлемінің Жастар астанасы" begins with a small letter in its base form, "молодежная практика" is written so. */
function isLowerCase({ programme }: KnownName): boolean {
  return programme.ordinary === true || programme.name.charAt(0) === programme.name.charAt(0).toLowerCase()
}

const noNames: OpenedNames = { all: [], lowerCase: [] }

function namesThatBegin(form: string): OpenedNames {
  const { all, lowerCase } = byOpening.get(form.slice(0, 3)) ?? noNames
  const opens = ({ words }: KnownName): boolean => isForm(form, words[0] ?? '')
  return all.some(opens) ? { all: all.filter(opens), lowerCase: lowerCase.filter(opens) } : noNames
}

/** The longest known name that begins at a token; one common word, or common words that open a sentence, need a programme noun. */
export function knownNameAt(document: Document, sentence: Sentence, index: number): UnquotedName | undefined {
  const opening = document.tokens[index]
  if (!opening?.spelling) return undefined
  const { all, lowerCase } = (opening.spelling.names ??= namesThatBegin(opening.text))
  const candidates = opening.capital || opening.latin ? all : lowerCase
  return candidates.length === 0 ? undefined : longest(document, sentence, index, candidates)
}

/** The known programme a quoted name means, also in an inflected form: «Молодежной практике», «Жасыл елдің». */
export function knownQuoted(document: Document, first: number, last: number): Programme | undefined {
  const words = document.tokens.slice(first, last).filter((token) => token.kind !== 'mark').map((token) => token.text)
  const alike = byShape.get(shapeOf(words)) ?? []
  return alike.find((name) => name.words.every((word, index) => isForm(words[index] ?? '', word)))?.programme
}

/** Names by how many words they have and their first letter, which no ending changes. */
const byShape = Map.groupBy(names, ({ words }) => shapeOf(words))

function shapeOf(words: readonly string[]): string {
  return `${words.length} ${words[0]?.charAt(0) ?? ''}`
}

/** The known programmes of names as texts write them, emptied when full: a text tells one name many times. */
const programmesByName = new Map<string, Programme | null>()

/** The known programme a written name means. */
export function knownNamed(written: string): Programme | undefined {
  const known = programmesByName.get(written)
  if (known !== undefined) return known ?? undefined
  if (programmesByName.size > 5000) programmesByName.clear()
  const found = findProgramme(written)
  programmesByName.set(written, found ?? null)
  return found
}

function longest(document: Document, sentence: Sentence, index: number, candidates: readonly KnownName[]): UnquotedName | undefined {
  let best: KnownName | undefined
  for (const candidate of candidates) {
    if (index + candidate.words.length > sentence.last || (best && best.words.length >= candidate.words.length)) continue
    if (candidate.words.every((word, offset) => isForm(document.tokens[index + offset]?.text ?? '', word))) best = candidate
  }
  if (!best) return undefined
  const { programme, words, latin } = best
  const plain = !latin && programme.kind !== 'year' && !programme.ordinary && (words.length === 1 || wordAt(document, index).areas !== undefined || (opensSentence(document, sentence, index) && !document.tokens[index + 1]?.capital))
  return { last: index + words.length, known: programme, needsNoun: plain, rule: 'known name' }
}

/** The first word, and the first of a speech: a capital there is no sign of a name. */
function opensSentence(document: Document, sentence: Sentence, index: number): boolean {
  for (let before = index - 1; before >= sentence.first; before -= 1) if (document.tokens[before]?.kind !== 'mark') return document.tokens[before]?.kind === 'digits'
  return true
}

const russianEnding = /(?:ыми|ими|ого|его|ому|ему|ами|ями|ая|яя|ое|ее|ые|ие|ый|ий|ой|ей|ую|юю|ых|их|ым|им|ом|ем|ах|ях|ам|ям|ов|ев|ью|[аеиоуыьюяй])$/

/** The stem of a Russian form, cut the same way from each of its forms. */
function russianStem(form: string): string {
  const stem = form.replace(russianEnding, '').replace(/[иь]$/, '')
  return stem.length < 2 ? form : stem
}

/** The stems of the names' own words, worked out once. */
const stemsOfWord = new Map(names.flatMap(({ words }) => words.map((word) => [word, stemsOf(word)] as const)))

/** True for a word or a form of it: a Kazakh ending added, or a Russian one changed. */
function isForm(text: string, word: string): boolean {
  if (text === word) return true
  if (!/[а-яәғқңөұүһі]$/.test(word) || text.charCodeAt(0) !== word.charCodeAt(0)) return text.startsWith(word) && endingOf(text.slice(word.length)) !== undefined
  if ((stemsOfWord.get(word) ?? []).some((stem) => text.startsWith(stem) && endingOf(text.slice(stem.length)) !== undefined)) return true
  return word.length > 2 && russianStem(text) === russianStem(word)
}
