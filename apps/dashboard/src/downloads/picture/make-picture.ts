// From a chart on the page to a file: SVG as it is, PNG drawn at twice its size.

import { finishedPicture } from './finished-picture.ts'
import type { Picture, PictureWords } from './finished-picture.ts'
import { fontsFor } from './fonts.ts'
import { readPage } from './read-page.ts'
import { penFor } from './read-text.ts'

/** Pixels of a PNG for one of the page: sharp in print and on dense screens. */
const density = 2

type Subject = { readonly chart: Element; readonly legend: Element | null; readonly words: PictureWords }

/** The finished picture of a chart in the page's theme. Rejects where fonts cannot be fetched. */
export async function makePicture({ chart, legend, words }: Subject): Promise<Picture> {
  await document.fonts.ready
  const drawing = readPage(chart, 'chart')
  const legendDrawing = legend === null ? null : readPage(legend, 'legend')
  const page = getComputedStyle(document.documentElement)
  const colour = (name: string): string => page.getPropertyValue(name).trim()
  const said = [drawing, legendDrawing].flatMap((read) => read?.shapes.map((shape) => shape.text ?? '') ?? [])
  return finishedPicture({
    chart: drawing, legend: legendDrawing, words, fonts: await fontsFor([...Object.values(words), ...said].join(' ')),
    look: { paper: colour('--paper'), ink: colour('--ink'), ink2: colour('--ink-2'), ink3: colour('--ink-3') },
    measure: (text, size, weight) => penFor(`${weight} ${size}px ${colour('--font')}`).measureText(text).width,
  })
}

export const svgBlob = ({ svg }: Picture): Blob => new Blob([svg], { type: 'image/svg+xml' })

/** The picture as PNG. Rejects where the browser cannot draw it. */
export async function pngBlob(picture: Picture): Promise<Blob> {
  const address = URL.createObjectURL(svgBlob(picture))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.width * density
    canvas.height = picture.height * density
    const context = canvas.getContext('2d')
    if (!context) throw new Error('This browser gives no 2d canvas.')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise<Blob>((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no PNG.'))), 'image/png'))
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** Lets the reader save a file under a name. */
export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // The browser takes the address before the next turn, slow ones within the minute.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
