// How many facts a text tells about one area and how many about others.

import { regionOf } from '@jastar/catalogue'
import type { SourceSummary } from '@jastar/contract'

/** Facts, each once, of the area with its towns, and of everywhere else. */
export function figuresBySide(source: Pick<SourceSummary, 'marks'>, area: string): { readonly own: number; readonly others: number } {
  const isOwn = (code: string | null): boolean => code !== null && (code === area || regionOf(code)?.code === area)
  const own = new Set(source.marks.filter((mark) => isOwn(mark.referenceArea)).map((mark) => mark.observation)).size
  return { own, others: new Set(source.marks.map((mark) => mark.observation)).size - own }
}
