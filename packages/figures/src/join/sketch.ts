// A short fingerprint of a text's wording: two texts that share most of their three-word runs have fingerprints alike (MinHash).
// A. Broder, "On the resemblance and containment of documents", 1997.

/** Smallest hashes of a text's word runs, one for each hash function: 96 whole numbers below 2^32. */
export type Sketch = readonly number[]

const wordsInRun = 3
/** A text of fewer runs is a headline: its wording proves nothing. */
const fewestRuns = 24
/** 32 bands of 3: texts that are half alike share a band in 99 of 100 cases, texts that are a tenth alike in 3. */
const bandCount = 32
const rowsInBand = 3

/** Spreads the bits of a 32-bit number (the finalizer of MurmurHash3, public domain). */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2_ae35)
  return (twice ^ (twice >>> 16)) >>> 0
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c_9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193)
  return mixed(hash)
}

/** Odd factors and addends of the hash functions, the same on every machine. */
const functionCount = bandCount * rowsInBand
const factors = Uint32Array.from({ length: functionCount }, (_, index) => mixed(2 * index + 1) | 1)
const addends = Uint32Array.from({ length: functionCount }, (_, index) => mixed(2 * index + 2))

function runsOf(text: string): ReadonlySet<string> {
  const words = text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(wordsInRun - 1).map((_, index) => words.slice(index, index + wordsInRun).join(' ')))
}

/** The sketch of a text, computed once and kept with it; null for a text too short to be told from others by its wording. */
export function sketchOf(text: string): Sketch | null {
  const runs = runsOf(text)
  if (runs.size < fewestRuns) return null
  const smallest = new Uint32Array(functionCount).fill(0xffff_ffff)
  for (const run of runs) {
    const hash = hashOf(run)
    for (let index = 0; index < functionCount; index += 1) {
      const value = (Math.imul(factors[index] ?? 0, hash) + (addends[index] ?? 0)) >>> 0
      if (value < (smallest[index] ?? 0)) smallest[index] = value
    }
  }
  return [...smallest]
}

/** The share of word runs two texts have in common, as their sketches estimate it: 0 … 1. */
export function likenessOf(a: Sketch, b: Sketch): number {
  return a.filter((value, index) => value === b[index]).length / functionCount
}

/** Keys of a sketch's bands: texts much alike share at least one, so that a look-up by them finds a text's likes. */
export function bandsOf(sketch: Sketch): readonly string[] {
  return Array.from({ length: bandCount }, (_, band) => {
    const rows = sketch.slice(band * rowsInBand, (band + 1) * rowsInBand)
    return `${band}.${rows.map((value) => value.toString(36)).join('.')}`
  })
}
