// Reads a chart off the page as plain shapes: boxes, rules, texts and drawings at their places, colours resolved to values.
// What stands on the page for hands and ears only, buttons, menus, hidden words, stays out.

import type { Drawing } from './drawing.ts'
import { readSvg } from './read-svg.ts'
import { readText } from './read-text.ts'
import { addFill, seenColour } from './sheet.ts'
import type { Sheet } from './sheet.ts'

const skipped = 'button, details, input, select, textarea, nav, script, style, template, [hidden], [data-interface]'

/** What stands in an element of the page; `name` sets its fills apart in a picture of several drawings. */
export function readPage(element: Element, name: string): Drawing {
  const box = element.getBoundingClientRect()
  const sheet: Sheet = { name, origin: { x: box.left, y: box.top }, shapes: [], fills: [] }
  readElement(element, sheet)
  return { width: box.width, height: box.height, shapes: sheet.shapes, fills: sheet.fills }
}

function readElement(element: Element, sheet: Sheet): void {
  if (element.matches(skipped)) return
  const style = getComputedStyle(element)
  if (style.display === 'none' || style.visibility === 'hidden' || Number(style.opacity) === 0 || isForEarsOnly(style)) return
  if (element instanceof SVGSVGElement) {
    readSvg(element, sheet)
    return
  }
  for (const box of style.display === 'inline' ? element.getClientRects() : [element.getBoundingClientRect()]) readBox(box, style, sheet)
  for (const child of element.childNodes) {
    if (child instanceof Text) readText(child, style, sheet)
    else if (child instanceof Element) readElement(child, sheet)
  }
}

const isForEarsOnly = (style: CSSStyleDeclaration): boolean => style.position === 'absolute' && style.overflow === 'hidden' && style.width === '1px'

/** Background, lines across it, and the four rules. */
function readBox(box: DOMRect, style: CSSStyleDeclaration, sheet: Sheet): void {
  if (box.width === 0 || box.height === 0) return
  const place = { x: box.left - sheet.origin.x, y: box.top - sheet.origin.y, width: box.width, height: box.height }
  const background = seenColour(style.backgroundColor)
  const corner = Number.parseFloat(style.borderTopLeftRadius)
  const rounded = corner > 0 ? { rx: corner } : {}
  if (background !== undefined) sheet.shapes.push({ name: 'rect', attributes: { ...place, ...rounded, fill: background } })
  const lines = style.backgroundImage.startsWith('repeating-linear-gradient(') ? lastSeenColour(style.backgroundImage) : undefined
  if (lines !== undefined) sheet.shapes.push({ name: 'rect', attributes: { ...place, fill: acrossLines(lines, sheet) } })
  readRules(place, style, sheet)
}

/** Of a gradient that is clear between its lines, the colour of the lines. */
const lastSeenColour = (gradient: string): string | undefined =>
  [...gradient.matchAll(/(?:rgba?|color|oklab|oklch|lab)\([^)]*\)/g)].map(([colour]) => seenColour(colour)).findLast((colour) => colour !== undefined)

const acrossLines = (colour: string, sheet: Sheet): string =>
  addFill(sheet, (id) => ({ kind: 'tile', id, width: 7, height: 7, transform: 'rotate(45)', shapes: [{ name: 'path', attributes: { d: 'M0.5 0v7', stroke: colour, 'stroke-width': 1 } }] }))

type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

function readRules({ x, y, width, height }: Place, style: CSSStyleDeclaration, sheet: Sheet): void {
  const sides = [
    { width: style.borderTopWidth, line: style.borderTopStyle, colour: style.borderTopColor, at: (half: number) => `M${x} ${y + half}h${width}` },
    { width: style.borderBottomWidth, line: style.borderBottomStyle, colour: style.borderBottomColor, at: (half: number) => `M${x} ${y + height - half}h${width}` },
    { width: style.borderLeftWidth, line: style.borderLeftStyle, colour: style.borderLeftColor, at: (half: number) => `M${x + half} ${y}v${height}` },
    { width: style.borderRightWidth, line: style.borderRightStyle, colour: style.borderRightColor, at: (half: number) => `M${x + width - half} ${y}v${height}` },
  ]
  for (const { width: text, line, colour, at } of sides) {
    const thick = Number.parseFloat(text)
    const seen = seenColour(colour)
    if (thick === 0 || line === 'none' || seen === undefined) continue
    const broken = line === 'dashed' ? { 'stroke-dasharray': `${thick * 3} ${thick * 2}` } : line === 'dotted' ? { 'stroke-dasharray': `${thick} ${thick}` } : {}
    sheet.shapes.push({ name: 'path', attributes: { d: at(thick / 2), stroke: seen, 'stroke-width': thick, ...broken } })
  }
}
