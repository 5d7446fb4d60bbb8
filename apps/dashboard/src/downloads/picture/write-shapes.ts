// Shapes and fills as SVG text. Only names and attributes of drawing.ts come out, every value escaped: nothing in a text can become an element.

import { attributeNames, shapeNames } from './drawing.ts'
import type { Drawing, Fill, Shape } from './drawing.ts'

/** Signs XML 1.0 forbids even escaped; a text from the press may hold them. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text as XML holds it, in an element or an attribute. */
export function escaped(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** Pixels with two decimals at most. */
const told = (value: string | number): string => (typeof value === 'number' ? String(Math.round(value * 100) / 100) : value)

/** An address points inside the picture and nowhere else. */
const isForeign = (value: string): boolean => /url\(/i.test(value) && !/^url\(#[\w-]+\)$/.test(value)

/** One shape as an element; a name that is no shape's gives nothing. */
export function writeShape({ name, attributes, text }: Shape): string {
  if (!shapeNames.includes(name)) return ''
  const said = attributeNames.flatMap((attribute) => {
    const value = attributes[attribute]
    return value === undefined || isForeign(String(value)) ? [] : [` ${attribute}="${escaped(told(value))}"`]
  })
  const open = `<${name}${said.join('')}`
  return text === undefined ? `${open}/>` : `${open}>${escaped(text)}</${name}>`
}

function writeFill(fill: Fill): string {
  const id = escaped(fill.id)
  if (fill.kind === 'tile') {
    return `<pattern id="${id}" width="${told(fill.width)}" height="${told(fill.height)}" patternUnits="userSpaceOnUse" patternTransform="${escaped(fill.transform)}">${fill.shapes.map(writeShape).join('')}</pattern>`
  }
  const stops = fill.stops.map(({ offset, colour, opacity }) => `<stop offset="${told(offset)}" stop-color="${escaped(colour)}" stop-opacity="${told(opacity)}"/>`)
  const [x1, y1] = fill.from.map(told)
  const [x2, y2] = fill.to.map(told)
  return `<linearGradient id="${id}" gradientUnits="${fill.units}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops.join('')}</linearGradient>`
}

/** A drawing as a group at a place of the picture. */
export function writeDrawing({ shapes, fills }: Drawing, x: number, y: number): string {
  const defs = fills.length === 0 ? '' : `<defs>${fills.map(writeFill).join('')}</defs>`
  return `<g transform="translate(${told(x)} ${told(y)})">${defs}${shapes.map(writeShape).join('')}</g>`
}
