// A chart as a finished SVG document that stands alone in a report: title and filters above, legend, sources, date and link below, fonts inside.

import type { Drawing } from './drawing.ts'
import { wrapText } from './wrap-text.ts'
import type { MeasureText } from './wrap-text.ts'
import { escaped, writeDrawing } from './write-shapes.ts'

/** What the picture says in words, in the reader's language. */
export type PictureWords = {
  readonly language: string
  readonly title: string
  /** What the chart was narrowed to; empty for nothing. */
  readonly filters: string
  /** What the chart shows, for those who listen. */
  readonly description: string
  readonly sources: string
  /** Product, data version and day. */
  readonly dated: string
  /** The view's address. */
  readonly link: string
}

/** Colours of the theme in use, as values. */
export type PictureLook = { readonly paper: string; readonly ink: string; readonly ink2: string; readonly ink3: string }

/** A font of the picture: bytes as a data URL, the letters it has (CSS unicode-range), and one of them. */
export type PictureFont = { readonly dataUrl: string; readonly unicodeRange: string; readonly letter: string }

export type PictureParts = {
  readonly chart: Drawing
  readonly legend: Drawing | null
  readonly words: PictureWords
  readonly look: PictureLook
  readonly fonts: readonly PictureFont[]
  readonly measure: MeasureText
}

/** `svgToDraw` has, below its last row, one letter of each font in a square of `proofSize`: who draws it sees there whether the fonts have come. */
export type Picture = { readonly svg: string; readonly svgToDraw: string; readonly width: number; readonly height: number; readonly fonts: number }

export const proofSize = 32

export const pictureFontFamily = 'Golos Text Picture'
const fallbackFonts = "system-ui, 'Segoe UI', 'Noto Sans', sans-serif"

const margin = 32
/** Words need room even where the chart is narrow, as on a phone. */
const narrowest = 320

type TextBlock = { readonly text: string; readonly size: number; readonly weight: number; readonly lead: number; readonly colour: string; readonly above: number }

/** The picture of a chart. Pure: the same parts give the same document. */
export function finishedPicture({ chart, legend, words, look, fonts, measure }: PictureParts): Picture {
  const inner = Math.max(chart.width, legend?.width ?? 0, narrowest)
  const parts: string[] = []
  let y = margin
  const put = ({ text, size, weight, lead, colour, above }: TextBlock): void => {
    const lines = wrapText(text, { size, weight, width: inner }, measure)
    if (lines.length > 0) y += above
    for (const line of lines) {
      parts.push(`<text x="${margin}" y="${Math.round((y + size * 0.93) * 100) / 100}" font-size="${size}" font-weight="${weight}" fill="${escaped(colour)}">${escaped(line)}</text>`)
      y += lead
    }
  }
  const place = (drawing: Drawing, above: number): void => {
    y += above
    parts.push(writeDrawing(drawing, margin, y))
    y += drawing.height
  }
  put({ text: words.title, size: 24, weight: 650, lead: 30, colour: look.ink, above: 0 })
  put({ text: words.filters, size: 14, weight: 420, lead: 20, colour: look.ink2, above: 2 })
  place(chart, 14)
  if (legend) place(legend, 20)
  put({ text: words.sources, size: 12, weight: 420, lead: 17, colour: look.ink3, above: 18 })
  put({ text: words.dated, size: 12, weight: 420, lead: 17, colour: look.ink3, above: 2 })
  put({ text: words.link, size: 12, weight: 420, lead: 17, colour: look.ink2, above: 2 })
  const width = Math.ceil(inner + 2 * margin)
  const height = Math.ceil(y + margin - 8)
  const open = (tall: number): string => `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${escaped(words.language)}" width="${width}" height="${tall}" viewBox="0 0 ${width} ${tall}" role="img" font-family="${escaped(`'${pictureFontFamily}', ${fallbackFonts}`)}" xml:space="preserve">`
  const body = `<title>${escaped(words.title)}</title><desc>${escaped([words.filters, words.description, words.sources].filter((text) => text !== '').join('\n'))}</desc>`
    + `<style>text{font-variant-numeric:tabular-nums lining-nums}${fonts.map(fontFace).join('')}</style><rect width="${width}" height="${height}" fill="${escaped(look.paper)}"/>${parts.join('')}`
  const proofs = fonts.map(({ letter }, index) => `<text x="${index * proofSize + 4}" y="${height + 26}" font-size="24">${escaped(letter)}</text>`)
  return { svg: `${open(height)}${body}</svg>`, svgToDraw: `${open(height + proofSize)}${body}${proofs.join('')}</svg>`, width, height, fonts: fonts.length }
}

/** Only bytes travel: a font that is no data URL, or a range that is none, is left out. */
function fontFace({ dataUrl, unicodeRange }: PictureFont): string {
  if (!/^data:font\/woff2;base64,[A-Za-z0-9+/=]+$/.test(dataUrl) || !/^[U0-9A-Fa-f+\-?, ]+$/.test(unicodeRange)) return ''
  return `@font-face{font-family:'${pictureFontFamily}';font-weight:400 900;src:url(${dataUrl}) format('woff2');unicode-range:${unicodeRange}}`
}
