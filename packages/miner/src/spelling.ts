// What the letters of a written word say by themselves, worked out once a spelling: lower case, capital, alphabet, language.
// A text repeats few words many times; the same few serve the next text.

import { languageSignOf } from './language-of-form.ts'
import type { OpenedNames } from './known-programmes.ts'
import type { Word } from './word.ts'

export type Spelling = {
  /** As it stands in the text. */
  readonly written: string
  /** In lower case, ё folded. */
  readonly folded: string
  readonly capital: boolean
  readonly latin: boolean
  readonly hasDigits: boolean
  /** How much it gives its language away; 0 for Latin words. */
  readonly sign: number
  /** Its word in each language, filled when first asked for. */
  kk: Word | undefined
  ru: Word | undefined
  /** The known names it can open, filled when first asked for. */
  names: OpenedNames | undefined
}

/** A power of two; two spellings share two slots, the newest stays, so that memory is flat however many texts are read. */
const slots = 1 << 16

/** Longer runs of letters are not kept. */
const longest = 40

const kept: (Spelling | undefined)[] = Array.from({ length: slots })

/** The spelling of the word from `start` to `end` of a text; `hash` is any number the same letters always give. */
export function spellingAt(text: string, start: number, end: number, hash: number): Spelling {
  const slot = (Math.imul(hash, 0x9e3779b1) >>> 16)
  const newest = kept[slot]
  if (newest !== undefined && isSame(text, start, end, newest.written)) return newest
  const other = kept[slot ^ 1]
  if (other !== undefined && isSame(text, start, end, other.written)) return other
  const spelling = spellingOf(text.slice(start, end))
  if (end - start > longest) return spelling
  if (other === undefined) kept[slot ^ 1] = newest
  kept[slot] = spelling
  return spelling
}

function isSame(text: string, start: number, end: number, written: string): boolean {
  if (written.length !== end - start) return false
  for (let index = written.length - 1; index >= 0; index -= 1) if (text.charCodeAt(start + index) !== written.charCodeAt(index)) return false
  return true
}

function spellingOf(slice: string): Spelling {
  // A copy: a slice would hold the whole text it was cut from in memory.
  const written = ` ${slice}`.slice(1)
  const lower = written.toLowerCase()
  const folded = lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower
  const latin = !/[\u0400-\u04ff]/.test(lower)
  return { written, folded, capital: written.charAt(0) !== lower.charAt(0), latin, hasDigits: /\d/.test(lower), sign: latin ? 0 : languageSignOf(folded), kk: undefined, ru: undefined, names: undefined }
}
