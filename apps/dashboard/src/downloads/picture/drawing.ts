// A chart as plain shapes: places in pixels, colours as values. Read from a page, written as an SVG document.

/** Elements a picture may hold; nothing that loads, links, runs or styles. */
export const shapeNames = ['rect', 'path', 'circle', 'ellipse', 'line', 'polygon', 'polyline', 'text'] as const
export type ShapeName = (typeof shapeNames)[number]

/** Attributes a picture may hold; `fill` and `stroke` are colours or `url(#…)` of a fill of the same drawing. */
export const attributeNames = [
  'x', 'y', 'width', 'height', 'rx', 'd', 'cx', 'cy', 'r', 'ry', 'x1', 'y1', 'x2', 'y2', 'points', 'transform', 'opacity',
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin',
  'font-size', 'font-weight', 'letter-spacing', 'paint-order',
] as const
export type AttributeName = (typeof attributeNames)[number]

export type Attributes = Partial<Record<AttributeName, string | number>>

/** `text` is what a text shape says; other shapes have none. */
export type Shape = { readonly name: ShapeName; readonly attributes: Attributes; readonly text?: string }

export type GradientStop = { readonly offset: number; readonly colour: string; readonly opacity: number }

/** A fill shapes point to by its id: a fade between two places, or a tile that repeats. */
export type Fill =
  | { readonly kind: 'fade'; readonly id: string; readonly units: 'userSpaceOnUse' | 'objectBoundingBox'; readonly from: readonly [number, number]; readonly to: readonly [number, number]; readonly stops: readonly GradientStop[] }
  | { readonly kind: 'tile'; readonly id: string; readonly width: number; readonly height: number; readonly transform: string; readonly shapes: readonly Shape[] }

/** Width and height in pixels. */
export type Drawing = { readonly width: number; readonly height: number; readonly shapes: readonly Shape[]; readonly fills: readonly Fill[] }
