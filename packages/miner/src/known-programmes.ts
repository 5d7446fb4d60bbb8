// Catalogue names found in running text without quotes: "Жұмысшы мамандықтар жылы", "Года рабочих профессий", "Таза Қазақстанның".

import { knownProgrammes } from '@jastar/catalogue'
import type { Programme } from '@jastar/catalogue'
import type { Document, Sentence } from './document.ts'
import { endingOf } from './languages/kk/morphology.ts'
import { tokensOf } from './lexer.ts'
import type { UnquotedName } from './unquoted-names.ts'

type KnownName = { readonly words: readonly string[]; readonly programme: Programme; readonly latin: boolean }

const names: readonly KnownName[] = knownProgrammes.flatMap((programme) =>
  [...new Set([programme.name, programme.names.kk, programme.names.ru, ...programme.aliases])].map((name) => {
    const tokens = tokensOf(name).filter((token) => token.kind !== 'mark')
    return { words: tokens.map((token) => token.text), programme, latin: tokens[0]?.latin ?? false }
  }),
)

const unmistakable = names.filter(({ words, latin }) => words.length > 1 || latin)

/** Names by the first four letters of their first word, which no ending changes. */
const byOpening = Map.groupBy(unmistakable, ({ words }) => (words[0] ?? '').slice(0, 3))

/** The longest known name that begins at a token; one common word alone is never a name. */
export function knownNameAt(document: Document, sentence: Sentence, index: number): UnquotedName | undefined {
  const opening = document.tokens[index]
  if (!opening || (!opening.capital && !opening.latin)) return knownLowerCase(document, sentence, index)
  return longest(document, sentence, index, byOpening.get(opening.text.slice(0, 3)) ?? [])
}

/** "түркі әлемінің Жастар астанасы" begins with a small letter in its base form. */
function knownLowerCase(document: Document, sentence: Sentence, index: number): UnquotedName | undefined {
  const candidates = byOpening.get(document.tokens[index]?.text.slice(0, 3) ?? '') ?? []
  return longest(document, sentence, index, candidates.filter(({ programme }) => programme.name.charAt(0) === programme.name.charAt(0).toLowerCase()))
}

/** The known programme a quoted name means, also in an inflected form: «Молодежной практике», «Жасыл елдің». */
export function knownQuoted(document: Document, first: number, last: number): Programme | undefined {
  const words = document.tokens.slice(first, last).filter((token) => token.kind !== 'mark').map((token) => token.text)
  return names.find((name) => name.words.length === words.length && name.words.every((word, index) => isForm(words[index] ?? '', word)))?.programme
}

function longest(document: Document, sentence: Sentence, index: number, candidates: readonly KnownName[]): UnquotedName | undefined {
  let best: KnownName | undefined
  for (const candidate of candidates) {
    if (index + candidate.words.length > sentence.last || (best && best.words.length >= candidate.words.length)) continue
    if (candidate.words.every((word, offset) => isForm(document.tokens[index + offset]?.text ?? '', word))) best = candidate
  }
  return best && { last: index + best.words.length, known: best.programme, needsNoun: false, rule: 'known name' }
}

/** True for a word or a form of it: a Kazakh ending added, or a Russian one changed. */
function isForm(text: string, word: string): boolean {
  if (text === word) return true
  if (text.startsWith(word)) return endingOf(text.slice(word.length)) !== undefined
  const stem = word.slice(0, Math.max(3, word.length - 2))
  return /[а-я]$/.test(word) && word.length > 2 && text.startsWith(stem) && text.length - stem.length <= 3
}
