// Arrows move inside a chart: from one mark's link to the next, Home and End to the ends.

import type { KeyboardEvent } from 'react'

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowRight: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Where a key leads from the mark at `at` of `count`; undefined for other keys, and where no mark has the focus. */
export function markAfterKey(key: string, at: number, count: number): number | undefined {
  return at < 0 ? undefined : steps[key]?.(at, count)
}

/** Key handler of a link marked `data-mark`: moves the focus among such links of its chart, the nearest element marked `data-marks`. */
export function moveByArrows(event: KeyboardEvent): void {
  const chart = event.currentTarget.closest('[data-marks]')
  const marks = [...(chart?.querySelectorAll<HTMLElement | SVGElement>('a[data-mark]') ?? [])]
  const next = markAfterKey(event.key, marks.findIndex((mark) => mark === event.currentTarget), marks.length)
  if (next === undefined) return
  event.preventDefault()
  marks[next]?.focus()
}
