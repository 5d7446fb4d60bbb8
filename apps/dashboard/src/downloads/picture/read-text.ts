// Words of a page as text shapes: one for each stretch that stands on one line, at its baseline.

import type { Attributes } from './drawing.ts'
import { seenColour } from './sheet.ts'
import type { Sheet } from './sheet.ts'

type Stretch = { readonly text: string; readonly left: number; readonly right: number; readonly top: number; readonly height: number }

/** Reads one text of the page; the letters and their places are those on screen. */
export function readText(node: Text, style: CSSStyleDeclaration, sheet: Sheet): void {
  const outline = Number.parseFloat(style.webkitTextStrokeWidth)
  const fill = seenColour(style.color)
  if (fill === undefined && !(outline > 0)) return
  for (const stretch of stretchesOf(node)) {
    const size = Number.parseFloat(style.fontSize)
    const x = stretch.left - sheet.origin.x
    const baseline = stretch.top - sheet.origin.y + baselineOf(stretch.height, style)
    const outlined: Attributes = outline > 0 ? { stroke: style.webkitTextStrokeColor, 'stroke-width': outline } : {}
    const spaced: Attributes = style.letterSpacing === 'normal' ? {} : { 'letter-spacing': style.letterSpacing }
    sheet.shapes.push({
      name: 'text', text: style.textTransform === 'uppercase' ? stretch.text.toLocaleUpperCase() : stretch.text,
      attributes: { x, y: baseline, 'font-size': size, 'font-weight': style.fontWeight, fill: fill ?? 'none', ...spaced, ...outlined },
    })
    if (style.textDecorationStyle === 'dotted' && style.textDecorationLine.includes('underline')) {
      const y = baseline + size * 0.16 + 1
      sheet.shapes.push({ name: 'path', attributes: { d: `M${x} ${y}H${stretch.right - sheet.origin.x}`, stroke: style.textDecorationColor, 'stroke-width': Math.max(1.5, size * 0.028), 'stroke-dasharray': '1.5 2' } })
    }
  }
}

/** The pieces of a text that each stand on one line. */
function stretchesOf(node: Text): readonly Stretch[] {
  const range = document.createRange()
  const stretches: Stretch[] = []
  for (const { index, 0: word } of node.data.matchAll(/[^ \n\t]+[ \n\t]*/g)) {
    for (const piece of piecesOf(node, index, word.trimEnd() === word ? word : word.replace(/[ \n\t]+$/, ''), range)) {
      const last = stretches.at(-1)
      if (last && Math.abs(last.top - piece.top) < 2 && piece.left >= last.right - 1) {
        stretches[stretches.length - 1] = { ...last, text: `${last.text}${piece.left - last.right > 0.5 ? ' ' : ''}${piece.text}`, right: piece.right }
      } else stretches.push(piece)
    }
  }
  return stretches
}

/** A word in one piece, or letter by letter where it is broken over lines. */
function piecesOf(node: Text, start: number, word: string, range: Range): readonly Stretch[] {
  const boxOf = (from: number, text: string): readonly Stretch[] => {
    range.setStart(node, from)
    range.setEnd(node, from + text.length)
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0)
    const [box] = boxes
    return box === undefined ? [] : [{ text, left: box.left, right: box.right, top: box.top, height: box.height }]
  }
  range.setStart(node, start)
  range.setEnd(node, start + word.length)
  const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top)))
  return lines.size < 2 ? boxOf(start, word) : Array.from(word.matchAll(/./gsu)).flatMap(({ index, 0: letter }) => boxOf(start + index, letter))
}

let pen: CanvasRenderingContext2D | null = null

/** A pen that measures texts in the font of an element. */
export function penFor(font: string): CanvasRenderingContext2D {
  pen ??= document.createElement('canvas').getContext('2d')
  if (!pen) throw new Error('This browser gives no 2d canvas to measure texts with.')
  pen.font = font
  return pen
}

/** How far below the top of a line's box its letters stand. */
function baselineOf(height: number, style: CSSStyleDeclaration): number {
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = penFor(`${style.fontWeight} ${style.fontSize} ${style.fontFamily}`).measureText('Ә')
  return (height - ascent - descent) / 2 + ascent
}
