// The text as rules read it: same words, one kind of space, dash and quote, no invisible characters, no Latin letters that
// pass for Cyrillic ones; every place leads back.
// Example: "13\u00a0500 мың\u00adнан" is read as "13 500 мыңнан"; the text itself is never altered.

import { inCyrillic } from './latin-kazakh.ts'

const spaces = '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t'
const dashes = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\u30fb'
const openingQuotes = '«“„‹‟'
const closingQuotes = '»”›'
const apostrophes = '’‘ʼ`´'
const lineBreaks = '\r\u2028\u2029\u000b\u000c\u0085'

const folded = new Map<number, string>([
  ...spaces.split('').map((char) => [char.charCodeAt(0), ' '] as const),
  ...dashes.split('').map((char) => [char.charCodeAt(0), '-'] as const),
  ...openingQuotes.split('').map((char) => [char.charCodeAt(0), '«'] as const),
  ...closingQuotes.split('').map((char) => [char.charCodeAt(0), '»'] as const),
  ...apostrophes.split('').map((char) => [char.charCodeAt(0), "'"] as const),
  ...lineBreaks.split('').map((char) => [char.charCodeAt(0), '\n'] as const),
])
/** Soft hyphens, zero-width and direction marks, the mark that asks for an emoji. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\ufe0f/
const combining = /[\u0300-\u036f]/

/** Latin letters that look like Cyrillic ones. */
const lookAlikes = new Map(Object.entries({
  a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', i: 'і', h: 'һ', k: 'к', m: 'м', t: 'т', b: 'в',
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У',
}))
const mixedScript = /[a-z][\u0400-\u04ff]|[\u0400-\u04ff][a-z]/i
const anyWord = /[a-z\u0400-\u04ff]+/gi

export type Shadow = {
  /** What rules read. */
  readonly text: string
  /** The place in the source's text of a place in the shadow, both in UTF-16 units. */
  readonly toText: (offset: number) => number
}

/** What one character asks of the shadow, as bits: to be folded, to be left out or joined; Latin and Cyrillic letters. */
const folds = 1
const shortens = 2
const latin = 4
const cyrillic = 8
/** Letters of Kazakh in Latin script. */
const kazakhLatin = 32
const kazakhLatinLetters = 'äöüūğñşáóúǵńýÄÖÜŪĞÑŞÁÓÚǴŃÝ'
const needs = buildNeeds()

function buildNeeds(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let code = 0; code < 0x10000; code += 1) {
    const char = String.fromCharCode(code)
    if (folded.has(code) && folded.get(code) !== char) table[code] = folds
    else if (invisible.test(char) || combining.test(char)) table[code] = shortens
    else if (/[a-z]/i.test(char)) table[code] = latin
    else if (code >= 0x400 && code <= 0x4ff) table[code] = cyrillic
    else if (kazakhLatinLetters.includes(char)) table[code] = kazakhLatin
  }
  return table
}

const asIs = (offset: number): number => offset

/** The shadow of a text: one look at every character says which changes it needs, most texts few. */
export function shadowOf(text: string): Shadow {
  const asWritten = needsOf(text)
  const cyrillicText = (asWritten & kazakhLatin) === 0 ? text : inCyrillic(text)
  const needed = cyrillicText === text ? asWritten : needsOf(cyrillicText)
  const plain = (needed & folds) === 0 ? cyrillicText : withFolded(cyrillicText)
  const sameLength = (needed & mixed) !== 0 && mixedScript.test(plain) ? plain.replace(anyWord, unmixed) : plain
  return (needed & shortens) === 0 ? { text: sameLength, toText: asIs } : shortened(sameLength)
}

/** One kind of each mark; the text between them is taken as a whole. */
function withFolded(text: string): string {
  const pieces: string[] = []
  let from = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (needs[code] !== folds) continue
    if (index > from) pieces.push(text.slice(from, index))
    pieces.push(folded.get(code) ?? '')
    from = index + 1
  }
  pieces.push(text.slice(from))
  return pieces.join('')
}

/** A Latin letter beside a Cyrillic one. */
const mixed = 16

function needsOf(text: string): number {
  let all = 0
  let before = 0
  for (let index = 0; index < text.length; index += 1) {
    const own = needs[text.charCodeAt(index)] ?? 0
    if ((own | before) === (latin | cyrillic)) all |= mixed
    all |= own
    before = own
  }
  return all
}

/** A word of both alphabets is Cyrillic when most of it is: "қaлa" is, "TikTokта" is not. */
function unmixed(word: string): string {
  const latin = word.replace(/[^a-z]/gi, '').length
  return latin === 0 || latin * 2 > word.length ? word : word.replace(/[a-z]/gi, (letter) => lookAlikes.get(letter) ?? letter)
}

function shortened(text: string): Shadow {
  const kept: string[] = []
  const places: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index)
    if (invisible.test(char)) continue
    const composed = composedWith(kept.at(-1), char)
    if (composed) {
      kept[kept.length - 1] = composed
    } else {
      kept.push(char)
      places.push(index)
    }
  }
  places.push(text.length)
  return { text: kept.join(''), toText: (offset) => places[offset] ?? text.length }
}

/** "и" and a combining breve are one letter, "й". */
function composedWith(letter: string | undefined, mark: string): string | undefined {
  if (letter === undefined || mark < '\u0300' || mark > '\u036f') return undefined
  const composed = (letter + mark).normalize('NFC')
  return composed.length === 1 ? composed : undefined
}
