// Finds the encoding of a text file and decodes it: UTF-8, UTF-16 (both byte orders), Windows-1251.

import { ReaderError } from './reader-error.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251'

/** The text of the bytes, byte order mark removed. Throws a ReaderError for binary or undecodable bytes. */
export function decode(bytes: Uint8Array, fileName: string): string {
  const encoding = encodingOf(bytes, fileName)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new ReaderError('undecodable', fileName, `${fileName} is not valid ${encoding} text; save it as UTF-8 and try again.`)
  }
}

function encodingOf(bytes: Uint8Array, fileName: string): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros = zeroShare(bytes)
  if (zeros.odd > 0.15 && zeros.even < 0.05) return 'utf-16le'
  if (zeros.even > 0.15 && zeros.odd < 0.05) return 'utf-16be'
  if (zeros.even + zeros.odd > 0) throw binary(fileName)
  if (isUtf8(bytes)) return 'utf-8'
  if (looksLikeCyrillic1251(bytes)) return 'windows-1251'
  throw binary(fileName)
}

function binary(fileName: string): ReaderError {
  return new ReaderError('binary', fileName, `${fileName} is not a text file, or its encoding is none of UTF-8, UTF-16 and Windows-1251; save it as UTF-8 and try again.`)
}

/** Shares of zero bytes at even and odd places: without a byte order mark, spaces and digits of UTF-16 give its order away. */
function zeroShare(bytes: Uint8Array): { even: number; odd: number } {
  const sample = bytes.subarray(0, 4096)
  const half = Math.max(1, sample.length / 2)
  let even = 0
  let odd = 0
  sample.forEach((byte, index) => {
    if (byte !== 0) return
    if (index % 2 === 0) even += 1
    else odd += 1
  })
  return { even: even / half, odd: odd / half }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** In Windows-1251 Cyrillic prose most bytes are letters of 0xC0–0xFF or ASCII, and control bytes do not occur. */
function looksLikeCyrillic1251(bytes: Uint8Array): boolean {
  let letters = 0
  for (const byte of bytes) {
    if (byte >= 0xc0) letters += 1
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) return false
  }
  return letters / bytes.length > 0.4
}
