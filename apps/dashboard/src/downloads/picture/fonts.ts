// The typeface of a picture: of our own font files those that hold its letters, as data URLs.

import cyrillicExtended from '@fontsource-variable/golos-text/files/golos-text-cyrillic-ext-wght-normal.woff2?url'
import cyrillic from '@fontsource-variable/golos-text/files/golos-text-cyrillic-wght-normal.woff2?url'
import latin from '@fontsource-variable/golos-text/files/golos-text-latin-wght-normal.woff2?url'
import type { PictureFont } from './finished-picture.ts'

/** Files and the letters they hold, as in fonts.css. */
const files = [
  { address: latin, unicodeRange: 'U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212', letter: 'H', has: /[\u0000-\u00ff\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212]/ }, // eslint-disable-line no-control-regex -- the range of a font file
  { address: cyrillic, unicodeRange: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116', letter: 'Ж', has: /[\u0301\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/ },
  { address: cyrillicExtended, unicodeRange: 'U+0460-048F, U+0492-04AF, U+04B2-052F, U+20B4', letter: 'Ә', has: /[\u0460-\u048f\u0492-\u04af\u04b2-\u052f\u20b4]/ },
] as const

const asDataUrl = async (address: string): Promise<string> => {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`The font ${address} could not be fetched: ${answer.status}.`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`
}

const fetched = new Map<string, Promise<string>>()

/** The fonts these texts need. Rejects where a font file cannot be fetched. */
export async function fontsFor(text: string): Promise<readonly PictureFont[]> {
  const needed = files.filter(({ has }) => has.test(text))
  return Promise.all(needed.map(async ({ address, unicodeRange, letter }) => {
    const waiting = fetched.get(address) ?? asDataUrl(address)
    fetched.set(address, waiting)
    return { dataUrl: await waiting, unicodeRange, letter }
  }))
}
