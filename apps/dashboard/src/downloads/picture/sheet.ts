// Where shapes go while a chart is read off the page.

import type { Fill, Shape } from './drawing.ts'

/** `origin` is the chart's corner in the window; `name` sets its fills apart from another drawing's of the same picture. */
export type Sheet = { readonly name: string; readonly origin: { readonly x: number; readonly y: number }; readonly shapes: Shape[]; readonly fills: Fill[] }

/** Adds a fill and tells how shapes point to it. */
export function addFill(sheet: Sheet, fill: (id: string) => Fill): string {
  const id = `${sheet.name}-${sheet.fills.length}`
  sheet.fills.push(fill(id))
  return `url(#${id})`
}

/** A colour that is seen; undefined for one that is not. */
export const seenColour = (colour: string): string | undefined => (colour === 'transparent' || /^rgba\(.*, 0\)$|\/ 0\)$/.test(colour) ? undefined : colour)
