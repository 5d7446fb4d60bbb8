// One pass over the shadow: words, numbers, marks, line breaks.
// Example: "5000-нан астам іс-шара" gives digits 5000 with the ending "нан", word "астам", word "іс-шара".

import { spellingAt } from './spelling.ts'
import type { Spelling } from './spelling.ts'

export type Token = {
  readonly kind: 'word' | 'digits' | 'mark' | 'break'
  readonly start: number
  readonly end: number
  /** A word in lower case, ё folded; the digits with their separators; the mark itself. */
  readonly text: string
  /** Letters joined to digits by a hyphen: "нан" of "5000-нан". */
  readonly suffix: string
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** Written in Latin letters. */
  readonly latin: boolean
  /** What its letters say, undefined for marks and digits. */
  readonly spelling: Spelling | undefined
  /** No space stands before it. */
  readonly glued: boolean
}

const letter = 1
const digit = 2
const space = 3
const lineBreak = 4

const classes = buildClasses()

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const letters = /\p{L}/u
  for (let code = 0; code < 0x2200; code += 1) if (letters.test(String.fromCharCode(code))) table[code] = letter
  for (let code = 48; code < 58; code += 1) table[code] = digit
  table[32] = space
  table[10] = lineBreak
  return table
}

const hyphen = 45

/** The class of the character at a place; 0 for marks and behind the end, where a code would be no number. */
function classAt(text: string, index: number): number {
  return index < text.length ? (classes[text.charCodeAt(index)] ?? 0) : 0
}

function codeAt(text: string, index: number): number {
  return index < text.length ? text.charCodeAt(index) : 0
}

/** The tokens of a shadow, in order; spaces are told by `glued` only. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let index = 0
  let glued = false
  while (index < text.length) {
    const kind = classAt(text, index)
    if (kind === space) {
      index += 1
      glued = false
      continue
    }
    const token = kind === letter ? wordAt(text, index, glued) : kind === digit ? digitsAt(text, index, glued) : markAt(text, index, glued, kind === lineBreak)
    tokens.push(token)
    index = token.end
    glued = kind !== lineBreak
  }
  return tokens
}

function wordAt(text: string, start: number, glued: boolean): Token {
  let end = start + 1
  let hash = text.charCodeAt(start)
  for (;;) {
    const kind = classAt(text, end)
    if (kind === letter || kind === digit) {
      hash = (Math.imul(hash, 31) + text.charCodeAt(end)) | 0
      end += 1
    } else if (isJoint(text, end)) {
      hash = (Math.imul(hash, 31) + text.charCodeAt(end + 1)) | 0
      end += 2
    } else {
      break
    }
  }
  const spelling = spellingAt(text, start, end, hash)
  const { folded, capital, latin } = spelling
  return { kind: 'word', start, end, text: folded, suffix: '', capital, latin, spelling, glued }
}

/** A hyphen or an apostrophe between two letters is part of the word. */
function isJoint(text: string, index: number): boolean {
  const code = codeAt(text, index)
  return (code === hyphen || code === 39) && classAt(text, index + 1) === letter
}

/** Digits with inner separators ("23.02.2026", "10:55", "210,5") and a hyphenated Cyrillic ending. */
function digitsAt(text: string, start: number, glued: boolean): Token {
  let end = start
  for (;;) {
    if (classAt(text, end) === digit) end += 1
    else if (isSeparator(codeAt(text, end)) && classAt(text, end + 1) === digit) end += 2
    else break
  }
  const digits = text.slice(start, end)
  const suffix = suffixAt(text, end)
  return { kind: 'digits', start, end: suffix === '' ? end : end + 1 + suffix.length, text: digits, suffix: suffix.toLowerCase(), capital: false, latin: false, spelling: undefined, glued }
}

function isSeparator(code: number): boolean {
  return code === 44 || code === 46 || code === 58
}

function suffixAt(text: string, end: number): string {
  if (codeAt(text, end) !== hyphen) return ''
  let stop = end + 1
  while (isCyrillic(codeAt(text, stop))) stop += 1
  return text.slice(end + 1, stop)
}

/** A letter of the Cyrillic block. */
function isCyrillic(code: number): boolean {
  return code >= 0x400 && code <= 0x4ff
}

function markAt(text: string, start: number, glued: boolean, isBreak: boolean): Token {
  const wide = text.charCodeAt(start) >= 0xd800 && text.charCodeAt(start) <= 0xdbff
  const end = Math.min(text.length, start + (wide ? 2 : 1))
  return { kind: isBreak ? 'break' : 'mark', start, end, text: text.slice(start, end), suffix: '', capital: false, latin: false, spelling: undefined, glued }
}
