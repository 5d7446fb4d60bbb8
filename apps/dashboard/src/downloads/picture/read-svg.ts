// Marks of an svg on the page as plain shapes: each with the place and the colours it has on screen.

import type { Attributes, Fill, GradientStop, Shape } from './drawing.ts'
import { addFill } from './sheet.ts'
import type { Sheet } from './sheet.ts'

/** Reads everything drawn inside an svg, nested ones too. */
export function readSvg(svg: Element, sheet: Sheet): void {
  for (const element of svg.children) {
    if (element instanceof SVGDefsElement || element instanceof SVGClipPathElement || element instanceof SVGPatternElement || element instanceof SVGGradientElement) continue
    const style = getComputedStyle(element)
    if (style.display === 'none' || style.visibility === 'hidden') continue
    if (element instanceof SVGGeometryElement) readMark(element, sheet)
    else if (element instanceof SVGTextContentElement) readWords(element, sheet)
    else readSvg(element, sheet)
  }
}

function readMark(element: SVGGeometryElement, sheet: Sheet): void {
  const form = formOf(element)
  const style = getComputedStyle(element)
  const colours = coloursOf(element, style, sheet)
  if (form === null || (colours.fill === 'none' && colours.stroke === undefined)) return
  sheet.shapes.push({ name: form.name, attributes: { ...form.attributes, ...colours, transform: placeOf(element, sheet) } })
}

/** What it is and its size in its own units; null for a form no chart of ours has. */
function formOf(element: SVGGeometryElement): Shape | null {
  if (element instanceof SVGRectElement) {
    const { x, y, width, height, rx } = element
    return { name: 'rect', attributes: { x: x.baseVal.value, y: y.baseVal.value, width: width.baseVal.value, height: height.baseVal.value, rx: rx.baseVal.value } }
  }
  if (element instanceof SVGCircleElement) return { name: 'circle', attributes: { cx: element.cx.baseVal.value, cy: element.cy.baseVal.value, r: element.r.baseVal.value } }
  if (element instanceof SVGEllipseElement) return { name: 'ellipse', attributes: { cx: element.cx.baseVal.value, cy: element.cy.baseVal.value, rx: element.rx.baseVal.value, ry: element.ry.baseVal.value } }
  if (element instanceof SVGLineElement) {
    const { x1, y1, x2, y2 } = element
    return { name: 'line', attributes: { x1: x1.baseVal.value, y1: y1.baseVal.value, x2: x2.baseVal.value, y2: y2.baseVal.value } }
  }
  if (element instanceof SVGPathElement) return { name: 'path', attributes: { d: element.getAttribute('d') ?? '' } }
  if (element instanceof SVGPolygonElement) return { name: 'polygon', attributes: { points: element.getAttribute('points') ?? '' } }
  return element instanceof SVGPolylineElement ? { name: 'polyline', attributes: { points: element.getAttribute('points') ?? '' } } : null
}

/** From its own units to the chart's: the whole way through groups and nested drawings. */
function placeOf(element: SVGGraphicsElement, { origin }: Sheet): string {
  const matrix = element.getScreenCTM() ?? new DOMMatrix()
  return `matrix(${[matrix.a, matrix.b, matrix.c, matrix.d, matrix.e - origin.x, matrix.f - origin.y].map((value) => Math.round(value * 1000) / 1000).join(' ')})`
}

function coloursOf(element: SVGElement, style: CSSStyleDeclaration, sheet: Sheet): Attributes {
  const fill = valueOf(element, style.fill, sheet)
  const stroke = valueOf(element, style.stroke, sheet)
  const opacity = opacityOf(element)
  return {
    fill, ...(style.fillOpacity === '1' ? {} : { 'fill-opacity': style.fillOpacity }), ...(opacity === 1 ? {} : { opacity }),
    ...(stroke === 'none' ? {} : {
      stroke, 'stroke-width': Number.parseFloat(style.strokeWidth), 'stroke-linecap': style.strokeLinecap, 'stroke-linejoin': style.strokeLinejoin,
      ...(style.strokeDasharray === 'none' ? {} : { 'stroke-dasharray': style.strokeDasharray.replaceAll('px', '') }),
      ...(style.strokeOpacity === '1' ? {} : { 'stroke-opacity': style.strokeOpacity }),
    }),
  }
}

/** Its own opacity and that of every group round it. */
function opacityOf(element: Element): number {
  let opacity = 1
  for (let at: Element | null = element; at instanceof SVGElement; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity)
  return opacity
}

/** A colour as a value; a fill of the page becomes one of the picture. */
function valueOf(element: Element, colour: string, sheet: Sheet): string {
  const id = /^url\("?#([^")]+)"?\)/.exec(colour)?.[1]
  if (id === undefined) return /^rgba\(.*, 0\)$/.test(colour) ? 'none' : colour
  const fill = element.ownerDocument.getElementById(id)
  const read = fill instanceof SVGLinearGradientElement ? fadeOf(fill) : fill instanceof SVGPatternElement ? tileOf(fill) : null
  return read === null ? 'none' : addFill(sheet, read)
}

function fadeOf(gradient: SVGLinearGradientElement): (id: string) => Fill {
  const stops: GradientStop[] = [...gradient.querySelectorAll('stop')].map((stop) => {
    const style = getComputedStyle(stop)
    return { offset: stop.offset.baseVal, colour: style.stopColor, opacity: Number(style.stopOpacity) }
  })
  const units = gradient.getAttribute('gradientUnits') === 'userSpaceOnUse' ? 'userSpaceOnUse' : 'objectBoundingBox'
  const at = (length: SVGAnimatedLength): number => (units === 'userSpaceOnUse' ? length.baseVal.value : length.baseVal.valueInSpecifiedUnits / (length.baseVal.unitType === SVGLength.SVG_LENGTHTYPE_PERCENTAGE ? 100 : 1))
  return (id) => ({ kind: 'fade', id, units, from: [at(gradient.x1), at(gradient.y1)], to: [at(gradient.x2), at(gradient.y2)], stops })
}

function tileOf(pattern: SVGPatternElement): (id: string) => Fill {
  const shapes = [...pattern.querySelectorAll('rect, path, circle, line')].flatMap((element) => {
    if (!(element instanceof SVGGeometryElement)) return []
    const form = formOf(element)
    const { fill, stroke, strokeWidth } = getComputedStyle(element)
    return form === null ? [] : [{ ...form, attributes: { ...form.attributes, fill, ...(stroke === 'none' ? {} : { stroke, 'stroke-width': Number.parseFloat(strokeWidth) }) } }]
  })
  return (id) => ({ kind: 'tile', id, width: pattern.width.baseVal.value, height: pattern.height.baseVal.value, transform: pattern.getAttribute('patternTransform') ?? '', shapes })
}

/** Words inside a drawing: each stretch at the place of its first letter. */
function readWords(element: SVGTextContentElement, sheet: Sheet): void {
  for (const child of element.childNodes) {
    if (child instanceof SVGTextContentElement) readWords(child, sheet)
    else if (child instanceof Text && child.data.trim() !== '' && element.getNumberOfChars() > 0) {
      const style = getComputedStyle(element)
      const { x, y } = element.getStartPositionOfChar(0)
      sheet.shapes.push({
        name: 'text', text: child.data.trim(),
        attributes: { ...coloursOf(element, style, sheet), x, y, 'font-size': Number.parseFloat(style.fontSize), 'font-weight': style.fontWeight, ...(style.paintOrder === 'normal' ? {} : { 'paint-order': style.paintOrder }), transform: placeOf(element, sheet) },
      })
    }
  }
}
