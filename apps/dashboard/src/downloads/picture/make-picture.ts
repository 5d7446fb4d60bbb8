// From a chart on the page to a file: SVG as it is, PNG drawn at twice its size.

import { finishedPicture, proofSize } from './finished-picture.ts'
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
  const address = URL.createObjectURL(new Blob([picture.svgToDraw], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    await fontsHaveCome(image, picture)
    const canvas = document.createElement('canvas')
    canvas.width = picture.width * density
    canvas.height = picture.height * density
    const context = canvas.getContext('2d')
    if (!context) throw new Error('This browser gives no 2d canvas.')
    context.scale(density, density)
    context.drawImage(image, 0, 0)
    return await new Promise<Blob>((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no PNG.'))), 'image/png'))
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** Longest wait for fonts that lie in the document itself, in milliseconds. */
const longestWait = 5000

/** A decoded picture may still lack its fonts: drawn again and again until each proof letter is seen. Rejects where none comes. */
async function fontsHaveCome(image: HTMLImageElement, { height, fonts }: Picture): Promise<void> {
  const canvas = document.createElement('canvas')
  canvas.width = fonts * proofSize
  canvas.height = proofSize
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context || fonts === 0) return
  const isSeen = (_font: unknown, index: number): boolean => context.getImageData(index * proofSize, 0, proofSize, proofSize).data.some((value, at) => at % 4 === 3 && value > 0)
  for (const end = performance.now() + longestWait; performance.now() < end;) {
    context.drawImage(image, 0, height, canvas.width, proofSize, 0, 0, canvas.width, proofSize)
    if (Array.from({ length: fonts }).every(isSeen)) return
    await new Promise((resolve) => { setTimeout(resolve, 30) })
  }
  throw new Error('The fonts of the picture did not come.')
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
